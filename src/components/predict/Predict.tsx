import { type FormEvent, useState } from 'react';
import { formatNumber } from '../../../simulations/lib/format.ts';
import type { Reply, Sure } from '../../state/kept/prediction.ts';
import { OrderedList } from '../reorder/OrderedList.tsx';
import { Confidence } from './Confidence.tsx';
import type { Draw as DrawPlot } from './Draw.tsx';
import type { Candidate, Question } from './question.ts';
import { CHANGES, claim } from './right.ts';

interface Props {
  id: string;
  questions: readonly Question[];
  /** The place of the question that is asked. */
  place: number;
  disabled: boolean;
  /** Draws the plot for a curve; there wherever a curve is asked for. */
  Draw: typeof DrawPlot | undefined;
  onReply: (reply: Reply, sure: Sure | null) => void;
  onSkip: () => void;
}

/** Asks one question after the other; nothing is shown before the last one is committed or skipped. */
export function Predict({ id, questions, place, ...given }: Props) {
  const question = questions[place];
  return (
    <section className="predict" aria-labelledby={`${id}-ask`}>
      <p className="predict-kicker">
        Before you look{questions.length > 1 && `: question ${place + 1} of ${questions.length}`}
      </p>
      <p className="predict-ask" id={`${id}-ask`}>
        {question.ask}
      </p>
      <Form
        key={question.id}
        id={id}
        question={question}
        next={place + 1 < questions.length ? place + 2 : null}
        {...given}
      />
    </section>
  );
}

interface FormProps extends Omit<Props, 'questions' | 'place'> {
  question: Question;
  /** The number of the question that follows; null after the last, which uncovers the result. */
  next: number | null;
}

function Form({ id, question, next, disabled, Draw, onReply, onSkip }: FormProps) {
  const [reply, setReply] = useState<Reply | null>(() => startOf(question));
  const [sure, setSure] = useState<Sure | null>(null);
  /** Whether there is an answer of the reader's own: nobody is sure of what stood there before. */
  const [own, setOwn] = useState(false);
  const told = claim(question);
  const change = (given: Reply | null) => {
    setReply(given);
    setOwn(given !== null);
  };
  const commit = (event: FormEvent) => {
    event.preventDefault();
    if (reply !== null) onReply(reply, own ? sure : null);
  };
  return (
    <form className="predict-form js-only" onSubmit={commit}>
      <fieldset disabled={disabled}>
        <legend className="visually-hidden">{question.ask}</legend>
        <Answer id={id} question={question} reply={reply} disabled={disabled} Draw={Draw} onChange={change} />
        {own && told !== null && <Confidence id={id} claim={told} sure={sure} onChange={setSure} />}
        <p className="buttons">
          <button type="submit" disabled={disabled || reply === null}>
            {next === null ? 'Commit and show' : `Commit, and on to question ${next}`}
          </button>
          <button type="button" className="quiet" onClick={onSkip}>
            Skip
          </button>
        </p>
      </fieldset>
    </form>
  );
}

function startOf(question: Question): Reply | null {
  switch (question.kind) {
    case 'number':
      return (question.range[0] + question.range[1]) / 2;
    case 'order':
      return question.options.map(({ measure }) => measure);
    case 'choice':
    case 'change':
    case 'curve':
      return null;
  }
}

interface AnswerProps extends Pick<Props, 'id' | 'disabled' | 'Draw'> {
  question: Question;
  reply: Reply | null;
  onChange: (reply: Reply | null) => void;
}

function Answer({ id, question, reply, disabled, Draw, onChange }: AnswerProps) {
  switch (question.kind) {
    case 'number':
      return <Slider id={id} question={question} value={reply as number} onChange={onChange} />;
    case 'choice':
      return <Options id={id} options={labelled(question.options)} reply={reply} onChange={onChange} />;
    case 'change':
      return <Options id={id} options={Object.entries(CHANGES)} reply={reply} onChange={onChange} />;
    case 'order':
      return <Order options={question.options} order={reply as readonly string[]} {...{ disabled, onChange }} />;
    case 'curve':
      return Draw && <Draw curve={question.curve} disabled={disabled} onChange={onChange} />;
  }
}

const labelled = (options: readonly Candidate[]) => options.map(({ measure, label }) => [measure, label] as const);

interface SliderProps {
  id: string;
  question: Extract<Question, { kind: 'number' }>;
  value: number;
  onChange: (reply: Reply) => void;
}

function Slider({ id, question, value, onChange }: SliderProps) {
  const { digits, unit } = question.measure;
  const step = Number((0.1 ** Math.min(digits, 2)).toFixed(digits));
  const [min, max] = question.range;
  return (
    <div className="control">
      <div className="control-line">
        <label htmlFor={`${id}-guess`}>Your guess: {question.measure.label}</label>
        <output className="control-value" htmlFor={`${id}-guess`}>
          {formatNumber(value, digits)} {unit}
        </output>
      </div>
      <input
        id={`${id}-guess`}
        type="range"
        {...{ min, max, step, value }}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}

interface OptionsProps {
  id: string;
  options: readonly (readonly [string, string])[];
  reply: Reply | null;
  onChange: (reply: Reply) => void;
}

function Options({ id, options, reply, onChange }: OptionsProps) {
  return (
    <div className="options">
      {options.map(([key, label]) => (
        <label key={key} className="option">
          <input type="radio" name={`${id}-guess`} checked={reply === key} onChange={() => onChange(key)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

interface OrderProps {
  options: readonly Candidate[];
  order: readonly string[];
  disabled: boolean;
  onChange: (reply: Reply) => void;
}

function Order({ options, order, disabled, onChange }: OrderProps) {
  const nameOf = (measure: string) => options.find((option) => option.measure === measure)?.label ?? measure;
  return (
    <>
      <p className="control-help">The largest first.</p>
      <OrderedList {...{ order, nameOf, disabled }} onOrder={onChange} />
    </>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { Field } from '../../course/fields.ts';
import { Drawing } from './diagram/Drawing.tsx';
import type { FieldProps, Kind } from './kind.ts';
import { markdownTable } from './markdownTable.ts';
import { chosen, chosenWords } from './options.ts';
import { UndoButton } from './UndoButton.tsx';
import { useAnswers } from './useAnswer.ts';
import { useUndo } from './useUndo.ts';

type Diagram = Extract<Field, { kind: 'diagram' }>;

/** A drawing whose parts are tagged. Each part has a cell, which holds the key of its tag. */
export const diagram: Kind<Diagram> = {
  cellsOf: ({ key, regions }) => regions.map((region) => cellKey(key, region.key)),
  toMarkdown: ({ key, regions, tags }, answers) =>
    markdownTable(
      ['Part', 'Tag'],
      regions.map((region, i) => [`${i + 1}. ${region.label}`, chosenWords(tags, answers[cellKey(key, region.key)])]),
    ),
  Field: DiagramField,
};

/** One part is in hand, to be tagged. The list below says in words what the drawing shows. */
function DiagramField({ field, form }: FieldProps<Diagram>) {
  const { key, label, help, regions, tags } = field;
  const kept = useAnswers(
    form,
    regions.map((region) => cellKey(key, region.key)),
  );
  const tagOf = (place: number) => chosen(tags, kept[place])?.label ?? kept[place];
  const history = useUndo(form);
  const [held, setHeld] = useState(0);
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const [said, setSaid] = useState('');
  const hand = useRef<HTMLDivElement>(null);
  const inHand = regions[held];

  const take = (place: number) => {
    setHeld(place);
    setSaid('');
    hand.current?.focus();
  };
  const tag = (option: { key: string; label: string }) => {
    history.change({ [cellKey(key, inHand.key)]: option.key });
    const next = regions.findIndex((_, place) => place !== held && !kept[place]);
    setSaid(
      `${inHand.label} is tagged: ${option.label}. ${next < 0 ? 'All parts are tagged.' : `Next: ${regions[next].label}.`}`,
    );
    if (next >= 0) setHeld(next);
  };

  return (
    <fieldset className="work-space diagram">
      <legend>{label}</legend>
      {help && <p className="control-help">{help}</p>}
      <Drawing regions={regions} tagOf={tagOf} held={held} onTake={awake ? take : null} />
      <div className="classify-hand js-only" ref={hand} tabIndex={-1}>
        <p>
          <span className="control-help">
            In hand; {kept.filter((text) => !text).length} of {regions.length} not tagged yet.
          </span>
          <b>
            {held + 1}. {inHand.label}
          </b>{' '}
          {inHand.text}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: it is named by what is in hand, not by words of its own */}
        <div className="buttons" role="group" aria-label={`What is wrong at ${inHand.label}`}>
          {tags.map((option) => (
            <button
              key={option.key}
              type="button"
              className="quiet"
              aria-pressed={chosen(tags, kept[held]) === option}
              onClick={() => tag(option)}
            >
              {option.label}
            </button>
          ))}
          <UndoButton history={history} what={label} />
        </div>
        <p role="status" className="visually-hidden">
          {said}
        </p>
      </div>
      <p className="on-paper">What may be wrong: {tags.map((tag) => tag.label).join('; ')}.</p>
      <ol className="diagram-list">
        {regions.map(({ key, label, text, to }, place) => (
          <li key={key}>
            <b>{label}.</b> {text}
            {to.length > 0 && <> Goes to: {to.map((name) => nameOf(regions, name)).join(', ')}.</>}
            <span className="diagram-tag">
              Tag: <span className="diagram-blank">{tagOf(place) || 'none yet'}</span>
            </span>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

const nameOf = (regions: Diagram['regions'], name: string): string =>
  regions.find(({ key }) => key === name)?.label ?? name;
const cellKey = (field: string, region: string): string => `${field}.${region}`;

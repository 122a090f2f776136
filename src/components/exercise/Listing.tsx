import { useEffect, useRef, useState } from 'react';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import {
  arranged,
  type Block,
  type Piece,
  type Listing as Program,
  stepsOf,
} from '../../../simulations/lib/listing.ts';
import type { Params, Value } from '../../../simulations/lib/params.ts';
import { Place } from './Place.tsx';

interface Props {
  listing: Program;
  params: Params;
  values: AnyValues;
  onChange: (param: string, value: Value) => void;
  disabled: boolean;
}

/** A program with marked places to edit, and steps that can be moved up and down. */
export function Listing({ listing, params, values, onChange, disabled }: Props) {
  const steps = stepsOf(listing, values);
  const [moved, setMoved] = useState<{ step: string; by: number } | null>(null);
  const box = useRef<HTMLDivElement>(null);

  // A moved block takes its buttons along, and the browser lets go of the focus: it goes back to where it was.
  useEffect(() => {
    if (!moved) return;
    const buttons = box.current?.querySelectorAll<HTMLButtonElement>(`[data-step="${moved.step}"] button`) ?? [];
    const [up, down] = buttons;
    const wanted = moved.by < 0 ? up : down;
    (wanted?.disabled ? (moved.by < 0 ? down : up) : wanted)?.focus();
  }, [moved]);

  const move = (step: string, by: number) => {
    const from = steps.indexOf(step);
    const order = steps.toSpliced(from, 1).toSpliced(from + by, 0, step);
    onChange(listing.order, order.join('-'));
    setMoved({ step, by });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would sit between the lines of a program
    <div className="listing" role="group" aria-label="The program, with places you can change" ref={box}>
      {arranged(listing, values).map((block, place) => {
        const lines = <Lines {...{ block, params, values, onChange, disabled }} />;
        const { step } = block;
        if (step === undefined) return <div key={block.lines.flat().join()}>{lines}</div>;
        const at = steps.indexOf(step);
        return (
          <div key={step} className="listing-step" data-step={step} data-place={place}>
            <div className="listing-move js-only">
              <MoveButton {...{ step, disabled }} by={-1} end={at === 0} onMove={move} />
              <MoveButton {...{ step, disabled }} by={1} end={at === steps.length - 1} onMove={move} />
            </div>
            {lines}
          </div>
        );
      })}
      <p role="status" className="visually-hidden">
        {moved && `The step ${moved.step} is now number ${steps.indexOf(moved.step) + 1} of ${steps.length}.`}
      </p>
    </div>
  );
}

interface MoveProps {
  step: string;
  by: 1 | -1;
  end: boolean;
  disabled: boolean;
  onMove: (step: string, by: number) => void;
}

function MoveButton({ step, by, end, disabled, onMove }: MoveProps) {
  const where = by < 0 ? 'up' : 'down';
  return (
    <button
      type="button"
      className="quiet"
      disabled={disabled || end}
      aria-label={`Move the step ${step} ${where}`}
      onClick={() => onMove(step, by)}
    >
      Move {where}
    </button>
  );
}

function Lines({ block, ...rest }: Omit<Props, 'listing'> & { block: Block }) {
  // What can be moved stands apart by itself, so the empty line above it is for the text alone.
  const lines = block.step === undefined ? block.lines : block.lines.filter((line) => line.length > 0);
  return lines.map((line, number) => (
    <div key={number} className="code-line">
      {line.length === 0 && '\u00a0'}
      {line.map((piece) => (
        <Part key={typeof piece === 'string' ? piece : piece.param} {...{ piece, ...rest }} />
      ))}
    </div>
  ));
}

function Part({ piece, params, values, onChange, disabled }: Omit<Props, 'listing'> & { piece: Piece }) {
  if (typeof piece === 'string')
    return <code className={piece.startsWith('#') ? 'code-comment' : undefined}>{piece}</code>;
  return (
    <Place
      slot={piece}
      param={params[piece.param]}
      value={values[piece.param]}
      disabled={disabled}
      onChange={(value) => onChange(piece.param, value)}
    />
  );
}

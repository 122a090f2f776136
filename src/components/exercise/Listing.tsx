import type { AnyValues } from '../../../simulations/lib/define.ts';
import {
  arranged,
  type Block,
  type Piece,
  type Listing as Program,
  stepsOf,
} from '../../../simulations/lib/listing.ts';
import type { Params, Value } from '../../../simulations/lib/params.ts';
import { MoveButtons } from '../reorder/MoveButtons.tsx';
import { useReorder } from '../reorder/useReorder.ts';
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
  const reorder = useReorder({
    order: steps,
    nameOf: (step) => `Step ${step}`,
    onOrder: (order) => onChange(listing.order, order.join('-')),
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would sit between the lines of a program
    <div className="listing" role="group" aria-label="The program, with places you can change" ref={reorder.box}>
      {arranged(listing, values).map((block, place) => {
        const lines = <Lines {...{ block, params, values, onChange, disabled }} />;
        const { step } = block;
        if (step === undefined) return <div key={block.lines.flat().join()}>{lines}</div>;
        return (
          <div key={step} className="listing-step" data-item={step} data-place={place}>
            <div className="listing-move js-only">
              <MoveButtons item={step} {...{ reorder, disabled }} />
            </div>
            {lines}
          </div>
        );
      })}
      <p role="status" className="visually-hidden">
        {reorder.announcement}
      </p>
    </div>
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

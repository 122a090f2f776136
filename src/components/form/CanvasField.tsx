import type { Field } from '../../course/fields.ts';
import type { FieldProps, Kind } from './kind.ts';
import { TextCell } from './TextField.tsx';

type Canvas = Extract<Field, { kind: 'canvas' }>;

/** A page of boxes, each for a short text. */
export const canvas: Kind<Canvas> = {
  cellsOf: ({ key, boxes }) => boxes.map((box) => cellKey(key, box.key)),
  toMarkdown: ({ key, boxes }, answers) =>
    boxes
      .map((box) => `### ${box.label}\n\n${answers[cellKey(key, box.key)]?.trim() || '_nothing written_'}`)
      .join('\n\n'),
  Field: CanvasField,
};

/** On a phone the boxes stand one below the other, in their order. */
function CanvasField({ id, field, form }: FieldProps<Canvas>) {
  return (
    <fieldset className="work-space">
      <legend>{field.label}</legend>
      {field.help && <p className="control-help">{field.help}</p>}
      <div className="canvas">
        {field.boxes.map((box) => {
          const answer = cellKey(field.key, box.key);
          return (
            <div key={box.key} className="canvas-box" data-wide={box.wide}>
              <TextCell id={`${id}-${answer}`} cell={box} answer={answer} form={form} />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

const cellKey = (field: string, box: string): string => `${field}.${box}`;

import { useEffect, useRef, useState } from 'react';
import type { Field } from '../../course/fields.ts';
import type { Answers, FieldProps, Kind } from './kind.ts';
import { UndoButton } from './UndoButton.tsx';
import { useAnswers } from './useAnswer.ts';
import { useUndo } from './useUndo.ts';

type Code = Extract<Field, { kind: 'code' }>;
type Tag = Code['tags'][number];

/** A listing whose lines are tagged. Each mark has a cell, which holds the key of a line and that of its tag. */
export const code: Kind<Code> = {
  cellsOf: markCells,
  toMarkdown: (field, answers) => {
    const marks = marksIn(field, answers);
    return (
      field.lines
        .flatMap((line, place) => {
          const mark = line === '' ? undefined : marks.find((one) => one.line === line.key);
          return line !== '' && mark ? [`- Line ${place + 1}, \`${line.code.trim()}\`: ${mark.tag.label}`] : [];
        })
        .join('\n') || '_nothing marked_'
    );
  },
  Field: CodeField,
};

/** The number of a line opens the tags below it. */
function CodeField({ field, form }: FieldProps<Code>) {
  const cells = markCells(field);
  const kept = useAnswers(form, cells);
  const marks = marksIn(field, Object.fromEntries(cells.map((cell, i) => [cell, kept[i]])));
  const history = useUndo(form);
  const [open, setOpen] = useState<string | null>(null);
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const back = useRef<HTMLButtonElement>(null);
  const free = cells.find((cell) => !marks.some((one) => one.cell === cell));

  const put = (cell: string | undefined, text: string) => {
    if (cell === undefined) return;
    history.change({ [cell]: text });
    // The buttons go, so the focus returns to the line.
    back.current?.focus();
    setOpen(null);
  };

  return (
    <fieldset className="work-space code-marks">
      <legend>{field.label}</legend>
      {field.help && <p className="control-help">{field.help}</p>}
      <p role="status">
        {marks.length} of {field.marks} marks set in <code>{field.file}</code>.
      </p>
      <ol className="code-lines" aria-label={field.file}>
        {field.lines.map((line, place) => {
          if (line === '') return <li key={place} className="code-empty" />;
          const mark = marks.find((one) => one.line === line.key);
          const isOpen = open === line.key;
          return (
            <li key={line.key} data-marked={mark && ''}>
              <div className="code-line-mark">
                {awake ? (
                  <button
                    ref={isOpen ? back : null}
                    type="button"
                    className="quiet"
                    aria-expanded={isOpen}
                    aria-label={`Line ${place + 1}`}
                    onClick={() => setOpen(isOpen ? null : line.key)}
                  >
                    {place + 1}
                  </button>
                ) : (
                  <span className="code-number">{place + 1}</span>
                )}
                <code>{line.code}</code>
                {mark && <span className="code-tag">{mark.tag.label}</span>}
              </div>
              {isOpen && (
                <Tags
                  field={field}
                  now={mark?.tag}
                  line={place + 1}
                  full={!mark && free === undefined}
                  onTag={(tag) => put(mark?.cell ?? free, `${line.key} ${tag.key}`)}
                  onNothing={() => (mark ? put(mark.cell, '') : setOpen(null))}
                />
              )}
            </li>
          );
        })}
      </ol>
      <div className="buttons js-only">
        <UndoButton history={history} what={field.label} onUndo={() => setOpen(null)} />
      </div>
      <details className="code-kinds" open>
        <summary>What may be wrong with a line</summary>
        <ul>
          {field.tags.map(({ key, label }) => (
            <li key={key}>{label}</li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
}

interface TagsProps {
  field: Code;
  now: Tag | undefined;
  line: number;
  /** All marks are set, and none on this line. */
  full: boolean;
  onTag: (tag: Tag) => void;
  onNothing: () => void;
}

/** What may be wrong, to choose from. */
function Tags({ field, now, line, full, onTag, onNothing }: TagsProps) {
  if (full)
    return <p className="control-help">All {field.marks} marks are set. Take one away from another line first.</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would stand between the lines of a program
    <div className="buttons" role="group" aria-label={`What is wrong with line ${line}`}>
      {field.tags.map((tag) => (
        <button key={tag.key} type="button" className="quiet" aria-pressed={now === tag} onClick={() => onTag(tag)}>
          {tag.label}
        </button>
      ))}
      <button type="button" className="quiet" onClick={onNothing}>
        {now ? 'Take the mark away' : 'Nothing'}
      </button>
    </div>
  );
}

/** The cells of the marks: as many as there are faults, so that a guess costs one. */
function markCells({ key, marks }: Code): string[] {
  return Array.from({ length: marks }, (_, i) => `${key}.mark-${i + 1}`);
}

/** The marks that stand, each with its cell: one a line, and what is no line or no tag of this listing is none. */
function marksIn(field: Code, answers: Answers): { cell: string; line: string; tag: Tag }[] {
  const marks: { cell: string; line: string; tag: Tag }[] = [];
  for (const cell of markCells(field)) {
    const [line, key] = (answers[cell] ?? '').split(' ');
    const tag = field.tags.find((one) => one.key === key);
    const stands = field.lines.some((one) => one !== '' && one.key === line);
    if (tag && stands && !marks.some((one) => one.line === line)) marks.push({ cell, line, tag });
  }
  return marks;
}

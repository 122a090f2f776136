import { useEffect, useMemo, useRef, useState } from 'react';
import type { Field } from '../../course/fields.ts';
import { judge } from '../../course/planted/judge.ts';
import { markToText } from '../../course/planted/mark.ts';
import { csvOf, plantedCount, plantedTable } from '../../course/planted/plantedTable.ts';
import { profilesOf } from '../../course/planted/profile.ts';
import { href } from '../../href.ts';
import { download } from '../lab/download.ts';
import type { FieldProps, Kind } from './kind.ts';
import { ColumnPicture } from './planted/ColumnPicture.tsx';
import { type InHand, nothingInHand } from './planted/inHand.ts';
import { keptMarks, keptSeed, markCells, openedCell, seedCell } from './planted/kept.ts';
import { MarkInHand } from './planted/MarkInHand.tsx';
import { RowsTable } from './planted/RowsTable.tsx';
import { findingInWords, markInWords } from './planted/words.ts';
import { UndoButton } from './UndoButton.tsx';
import { useAnswers } from './useAnswer.ts';
import { useUndo } from './useUndo.ts';

type Planted = Extract<Field, { kind: 'planted' }>;

/** A generated table with defects, to be marked. Each mark has a cell; the table's seed and the opened key are kept beside them. */
export const planted: Kind<Planted> = {
  cellsOf: markCells,
  toMarkdown: (field, answers) => {
    const table = plantedTable(keptSeed(field, answers));
    const marks = keptMarks(field, answers, table.rows.length).map(({ mark }) => mark);
    const said = answers[openedCell(field)] ? saidOf(table, judge(table.planted, marks)) : [];
    return [
      `Table ${table.seed}, ${table.rows.length} rows.`,
      marks.map((mark) => `- ${markInWords(mark, table)}`).join('\n') || '_nothing marked_',
      ...(said.length > 0 ? [`### Compared with what was planted\n\n${said.map((one) => `- ${one}`).join('\n')}`] : []),
    ].join('\n\n');
  },
  Field: PlantedField,
};

/** Until the page is awake, and without a script, the pictures of the columns and the first rows stand there. */
function PlantedField({ id, field, form }: FieldProps<Planted>) {
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const cells = [seedCell(field), openedCell(field), ...markCells(field)];
  const kept = useAnswers(form, cells);
  const answers = Object.fromEntries(cells.map((cell, i) => [cell, kept[i]]));
  const seed = keptSeed(field, answers);
  const table = useMemo(() => plantedTable(seed), [seed]);
  const profiles = useMemo(() => profilesOf(table), [table]);
  const marks = keptMarks(field, answers, table.rows.length);
  const opened = answers[openedCell(field)] !== '';
  const history = useUndo(form);
  const [inHand, setInHand] = useState(nothingInHand);
  const [at, setAt] = useState(1);
  const rows = useRef<HTMLDivElement>(null);
  const verdict = useRef<HTMLDivElement>(null);

  const take = (change: Partial<InHand>) => setInHand((now) => ({ ...now, ...change }));
  const show = (row: number) => {
    setAt(row);
    rows.current?.scrollIntoView({ block: 'start' });
    rows.current?.focus({ preventScroll: true });
  };
  const anotherTable = () => {
    const empty = Object.fromEntries([openedCell(field), ...markCells(field)].map((cell) => [cell, '']));
    history.change({ ...empty, [seedCell(field)]: String((seed % 9999) + 1) });
    setInHand(nothingInHand);
    setAt(1);
  };
  const free = markCells(field).find((cell) => !marks.some((one) => one.cell === cell));
  const closed = opened
    ? 'The marks have been compared, so they stand. Take another table to go on.'
    : free === undefined
      ? `All ${plantedCount} marks are set. Remove one to set another.`
      : '';

  return (
    <fieldset className="work-space planted wide">
      <legend>{field.label}</legend>
      {field.help && <p className="control-help">{field.help}</p>}
      {awake ? (
        <div className="buttons js-only">
          <b>Table {seed}</b>
          <button type="button" className="quiet" onClick={() => download(`parcels-${seed}.csv`, csvOf(table))}>
            Download it as CSV
          </button>
          <button type="button" className="quiet" onClick={anotherTable}>
            Another table
          </button>
        </div>
      ) : (
        <p>
          <a href={href(`/exercises/${id}/parcels.csv`)} download>
            The whole table as CSV
          </a>
        </p>
      )}
      <h3>Each column at a glance</h3>
      <ul className="column-cards">
        {profiles.map((profile) => (
          <ColumnPicture key={profile.column.key} profile={profile} onRow={awake ? show : null} />
        ))}
      </ul>
      <div ref={rows} tabIndex={-1}>
        <h3>The rows</h3>
        <RowsTable {...{ table, at, inHand }} onAt={setAt} onPick={awake ? take : null} />
      </div>
      <MarkInHand
        id={`${id}-${field.key}`}
        inHand={inHand}
        rowCount={table.rows.length}
        closed={closed}
        onChange={take}
        onMark={(mark) => {
          if (free === undefined) return;
          history.change({ [free]: markToText(mark) });
          setInHand(nothingInHand);
        }}
      />
      <h3>Your marks</h3>
      <p role="status">
        {marks.length} of {plantedCount} set.
      </p>
      <ol className="planted-marks">
        {marks.map(({ cell, mark }) => (
          <li key={cell}>
            <span>{markInWords(mark, table)}</span>{' '}
            <button type="button" className="quiet" onClick={() => show(mark.rows.from)}>
              Show<span className="visually-hidden"> the rows of {markInWords(mark, table)}</span>
            </button>{' '}
            <button type="button" className="quiet" disabled={opened} onClick={() => history.change({ [cell]: '' })}>
              Remove<span className="visually-hidden"> {markInWords(mark, table)}</span>
            </button>
          </li>
        ))}
        {markCells(field)
          .slice(marks.length)
          .map((cell) => (
            <li key={cell} className="on-paper">
              What: ______________________ Column: ______________ Rows: ______ to ______
            </li>
          ))}
      </ol>
      <div className="buttons js-only">
        <UndoButton history={history} what={field.label} />
        <button
          type="button"
          aria-disabled={opened || marks.length === 0}
          onClick={() => {
            if (opened || marks.length === 0) return;
            history.changeForGood({ [openedCell(field)]: 'yes' });
            setTimeout(() => verdict.current?.focus());
          }}
        >
          Compare with what was planted
        </button>
      </div>
      {opened && (
        <div ref={verdict} tabIndex={-1} className="planted-verdict">
          <h3>What was planted</h3>
          <ul>
            {saidOf(
              table,
              judge(
                table.planted,
                marks.map(({ mark }) => mark),
              ),
            ).map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </div>
      )}
    </fieldset>
  );
}

/** The count, then a sentence for each planted defect and for each mark that hit none. */
function saidOf(table: ReturnType<typeof plantedTable>, { findings, wrong }: ReturnType<typeof judge>): string[] {
  const found = findings.filter(({ verdict }) => verdict === 'found').length;
  return [
    `${found} of ${plantedCount} found.`,
    ...findings.map((finding) => findingInWords(finding, table)),
    ...wrong.map((mark) => `Marked, and nothing of the kind was planted: ${markInWords(mark, table)}.`),
  ];
}

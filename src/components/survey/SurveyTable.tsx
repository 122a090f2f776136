import type { CSSProperties } from 'react';
import { relativePath } from '../../../simulations/lib/chart/relativePath.ts';
import type { Declaration, Survey } from '../../../simulations/lib/define.ts';
import { formatNumber, formatSigned } from '../../../simulations/lib/format.ts';
import { type Summary, summarise } from '../../../simulations/lib/replicate.ts';

export type World = Readonly<Record<string, number>>;

interface Props {
  declaration: Declaration;
  survey: Survey;
  /** The worlds of each row that are known so far. */
  worlds: readonly (readonly World[])[];
}

/** Each cell shows its worlds as dots on one common scale, their mean as a line, and the mean in figures. */
export function SurveyTable({ declaration, survey, worlds }: Props) {
  const { measures, presets } = declaration;
  const values = survey.rows.map((_, row) =>
    survey.columns.map((key) => (worlds[row] ?? []).map((world) => world[key])),
  );
  const summaries = values.map((row) => row.map(summarise));
  const scale = scaleOf(values.flat(2));
  const strongest = Math.max(...summaries.flat().map(({ mean }) => Math.abs(mean)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keyboard
    <section className="table-scroll" aria-label={survey.caption} tabIndex={0}>
      <table className="survey">
        <caption>{survey.caption}</caption>
        <thead>
          <tr>
            <td />
            {survey.columns.map((key) => (
              <th key={key} scope="col">
                {measures[key].short ?? measures[key].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {survey.rows.map((preset, row) => (
            <tr key={preset}>
              <th scope="row">{presets[preset].title}</th>
              {survey.columns.map((key, column) => (
                <Cell
                  key={key}
                  values={values[row][column]}
                  summary={summaries[row][column]}
                  digits={measures[key].digits}
                  isDifference={measures[key].difference ?? false}
                  scale={scale}
                  strength={Math.abs(summaries[row][column].mean) / strongest}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  values: readonly number[];
  summary: Summary;
  digits: number;
  /** Only a difference has sides and a zero that means no effect. */
  isDifference: boolean;
  scale: Scale;
  /** 0 to 1: the share of the table's largest difference. */
  strength: number;
}

function Cell({ values, summary, digits, isDifference, scale, strength }: CellProps) {
  if (summary.n === 0) return <td className="survey-cell">–</td>;
  const noise = isDifference && summary.low <= 0 && summary.high >= 0;
  const side = noise ? 'noise' : summary.mean > 0 ? 'above' : 'below';
  const format = isDifference ? formatSigned : formatNumber;
  return (
    <td
      className="survey-cell"
      data-side={isDifference ? side : undefined}
      style={{ '--strength': strength.toFixed(3) } as CSSProperties}
    >
      <span className="survey-mean">{format(summary.mean, digits)}</span>{' '}
      <span className="survey-error">± {formatNumber(summary.se, digits)}</span>
      {noise && <span className="visually-hidden"> (not to be told from zero)</span>}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path className="zero" d={`M${scale(0)} 0V${HEIGHT}`} />
        <path className="worlds" d={relativePath(dots(values, scale))} />
        <path className="mean" d={`M${scale(summary.mean)} 2V${HEIGHT}`} />
      </svg>
    </td>
  );
}

const WIDTH = 160;
const HEIGHT = 34;
const DOT = 4;
/** The distance of dots that stand on each other; the dash pattern of `.survey .worlds` says the same. */
const STEP = 3;

type Scale = (value: number) => number;

function scaleOf(values: readonly number[]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const width = high - low || 1;
  return (value) => Math.round(DOT + ((value - low) / width) * (WIDTH - 2 * DOT));
}

/** A dotted stroke for each column of worlds with nearly the same value: a dot a world, standing on each other. */
function dots(values: readonly number[], scale: Scale): string {
  const columns = new Map<number, number>();
  for (const value of values) {
    const column = Math.round(scale(value) / DOT) * DOT;
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, count]) => `M${column} ${HEIGHT - 3}v${-STEP * (count - 1) - 0.1}`)
    .join('');
}

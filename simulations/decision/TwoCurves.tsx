import { Dots } from '../lib/chart/Dots.tsx';
import { Levels } from '../lib/chart/Levels.tsx';
import { Line } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import type { Role } from '../lib/chart/role.ts';
import { scales } from '../lib/chart/scales.ts';
import { members, percent, plain, read, say, show } from '../lib/quantity.ts';
import { type DecisionResult, type RankedCurves, type Ranking, rankings, recalls } from './result.ts';

const here = scales({ x: [0, 1], y: [0, 1], height: 190, top: 8 });
const ends = [0, 0.5, 1];
const whole = percent(0);
const short = plain(2);
/** How each ranking looks in every picture. */
export const looks: Readonly<Record<Ranking, Role>> = {
  ols: 'alarm',
  logistic: 'deployed',
  boosted: 'ink',
  truth: 'truth',
};
/** The name of each line behind how it is drawn. */
const lines: Readonly<Record<Ranking, string>> = {
  ols: 'dashed: least squares',
  logistic: 'thick: logistic',
  boosted: 'thin: trees',
  truth: 'dotted: best possible',
};

/** The same four rankings as a ROC curve and as a curve of precision and recall, with the same parcels marked on both. */
export function TwoCurves({ result }: { result: DecisionResult }) {
  return (
    <div className="pair decision-curves">
      <Curves
        name="ROC: late parcels that one acts on, %"
        axis="on-time parcels that one acts on, %"
        result={result}
        score={({ auc }) => auc?.value ?? null}
        quiet="Numbers: AUC. Dots: where the room ends."
        place={({ fpr }, k) => [fpr[k], recalls[k]]}
        room={({ fpr, recall }) => [fpr, recall]}
        ground={
          <Line
            in={here}
            places={[
              [0, 0],
              [1, 1],
            ]}
            role="faint"
          />
        }
      />
      <Curves
        name="Precision: late among those that one acts on, %"
        axis="late parcels that one acts on, %"
        result={result}
        score={({ curves }) => curves?.averagePrecision ?? null}
        quiet={`Numbers: average precision. Level line: ${say(percent(), result.baseRateShown)}, the late share.`}
        place={({ precision }, k) => (k === 0 ? null : [recalls[k], precision[k]])}
        room={({ recall, precision }) => [recall, precision]}
        ground={<Rule in={here} y={result.baseRateShown} role="rival" />}
      />
    </div>
  );
}

interface Props {
  name: string;
  axis: string;
  result: DecisionResult;
  /** The number that sums a curve up, and what else there is to say. */
  score: (ranked: DecisionResult['rankings'][Ranking]) => number | null;
  quiet: string;
  /** Where the k-th point is, and where the room ends. */
  place: (curves: RankedCurves, k: number) => [number, number] | null;
  room: (room: RankedCurves['room']) => [number, number];
  ground: React.ReactNode;
}

function Curves({ name, axis, result, score: scoreOf, quiet, place, room, ground }: Props) {
  const found = members(rankings).map((key) => ({ key, ranked: result.rankings[key], role: looks[key] }));
  return (
    <Plot
      name={name}
      in={here}
      axis={axis}
      ticks={ends}
      words={ends.map((end) => show(whole, end))}
      note={
        <>
          {found.map(({ key, ranked, role }) => {
            const score = scoreOf(ranked);
            return (
              <span key={key} className={`role ${role}`}>
                {`${lines[key]} ${score === null ? 'not known' : show(short, score)}`}
              </span>
            );
          })}
          <span className="quiet">{quiet}</span>
        </>
      }
    >
      <Levels at={ends.map((value) => [read(whole, value), here.y(value)])} digits={0} />
      {ground}
      {found.map(({ key, ranked: { curves }, role }) =>
        curves ? (
          <g key={key}>
            <Line in={here} places={recalls.map((_, k) => place(curves, k))} role={role} />
            <Dots in={here} places={[room(curves.room)]} role={role} open={key === 'truth'} />
          </g>
        ) : null,
      )}
    </Plot>
  );
}

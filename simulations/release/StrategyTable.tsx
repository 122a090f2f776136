import { formatNumber } from '../lib/format.ts';
import { blindSpots, laneNames } from './names.ts';
import type { Lane, LaneName } from './result.ts';

const HEADS = ['users hurt', 'users met', 'alarm, min', 'safe, min', 'price, €'];
const CAPTION = 'The same release under each strategy';

/** What the same release cost under each strategy, and what each is blind to. */
export function StrategyTable({ lanes, chosen }: { lanes: readonly Lane[]; chosen: LaneName }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keyboard
    <section className="table-scroll release-tables" aria-label={CAPTION} tabIndex={0}>
      <table className="release-table">
        <caption>{CAPTION}</caption>
        <thead>
          <tr>
            <td />
            {HEADS.map((head) => (
              <th key={head} scope="col" className="figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {lanes.map((lane) => (
          <tbody key={lane.name}>
            <tr aria-current={lane.name === chosen ? 'true' : undefined}>
              <th scope="row">{laneNames[lane.name]}</th>
              <td className="figure">{formatNumber(lane.usersHurt)}</td>
              <td className="figure">{formatNumber(lane.usersExposed)}</td>
              <td className="figure">{lane.stoppedAt === null ? '–' : formatNumber(lane.stoppedAt)}</td>
              <td className="figure">{lane.safeAt === null ? '–' : formatNumber(Number(lane.safeAt.toFixed(1)))}</td>
              <td className="figure">{formatNumber(lane.cost, 1)}</td>
            </tr>
            <tr className="release-blind">
              <td colSpan={HEADS.length + 1}>blind to {blindSpots[lane.name]}</td>
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}

import type { Declaration } from '../../../simulations/lib/define.ts';
import type { Cell } from '../../state/judgeTrial.ts';
import type { Trial } from '../../state/trial.ts';
import { headOf, meanInWords } from '../../state/trialReport.ts';

interface Props {
  trial: Trial;
  declaration: Declaration;
  cells: readonly (readonly Cell[])[];
  caption?: string;
}

/** Cases down, measures across: the mean over the worlds with its interval, and whether the limit holds. */
export function TrialTable({ trial, declaration, cells, caption = captionOf(trial) }: Props) {
  const { cases, columns } = trial;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keyboard
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Case</th>
            {columns.map((column) => (
              <th key={column.measure} scope="col">
                {headOf(column, declaration)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map(({ title }, row) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {cells[row].map(({ summary, verdict }, place) => (
                <td key={columns[place].measure} data-verdict={verdict ?? undefined}>
                  {summary.n === 0 ? '–' : meanInWords(columns[place], declaration, summary)}
                  {verdict && summary.n > 0 && <strong>{verdict}</strong>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const captionOf = ({ worlds }: Trial): string =>
  `Your plan against each case, on average over ${worlds} worlds with 95 % intervals`;

import type { Declaration } from '../../../simulations/lib/define.ts';
import { formatNumber } from '../../../simulations/lib/format.ts';
import { type Cell, judged } from '../../state/judgeTrial.ts';
import { type Par, type ParPlan, standingOf, summariesOf } from '../../state/par.ts';
import type { Trial } from '../../state/trial.ts';
import { headOf, planInWords } from '../../state/trialReport.ts';
import { FrontPicture } from './FrontPicture.tsx';
import { TrialTable } from './TrialTable.tsx';

interface Props {
  trial: Trial;
  declaration: Declaration;
  par: Par;
  /** What came of the reader's plan. */
  cells: readonly (readonly Cell[])[];
}

/** The best plan that a search found, once a plan was tried: what it keeps, what it is, and what stands beside it. */
export function ParBoard({ trial, declaration, par, cells }: Props) {
  const { kept, all } = standingOf(trial, par.best.summaries);
  const mine = standingOf(trial, summariesOf(cells));
  const columns = trial.columns.filter(({ limit }) => limit !== null);
  const words = ({ plan }: ParPlan) => planInWords(trial, declaration, plan);
  const row = (name: string, { kept, worst }: ReturnType<typeof standingOf>) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {worst.map((value, i) => (
        <td key={columns[i].measure} className="figure">
          {formatNumber(value, declaration.measures[columns[i].measure].digits)}
        </td>
      ))}
      <td className="figure">
        {kept} of {all}
      </td>
    </tr>
  );
  return (
    <details className="trial-par">
      <summary>
        Par: the best of {par.searched} plans keeps {kept} of {all} limits, yours {mine.kept}
      </summary>
      <p>
        A search drew plans, tried them in other worlds than these, and took the best to the worlds that judge you. It
        is the best that is known, and perhaps not the best there is. The plan: {words(par.best)}.
      </p>
      <TrialTable
        trial={trial}
        declaration={declaration}
        cells={judged(trial, par.best.summaries)}
        caption={`The plan at par against each case, on average over ${trial.worlds} worlds with 95 % intervals`}
      />
      {columns.length > 1 && (
        <>
          <p>
            No plan below is beaten by another in everything: who wants more of one pays with another. Each number is
            the mean of the worst case.
          </p>
          {columns.length === 2 && <FrontPicture {...{ trial, declaration, par, cells }} />}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keyboard */}
          <section className="table-scroll" aria-label="Plans that none beats" tabIndex={0}>
            <table>
              <caption>Plans that none beats, and yours, each by its worst case</caption>
              <thead>
                <tr>
                  <th scope="col">Plan</th>
                  {columns.map((column) => (
                    <th key={column.measure} scope="col" className="figure">
                      {headOf(column, declaration)}
                    </th>
                  ))}
                  <th scope="col" className="figure">
                    Limits kept
                  </th>
                </tr>
              </thead>
              <tbody>
                {row('Yours', mine)}
                {par.front.map((one) => row(words(one), standingOf(trial, one.summaries)))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </details>
  );
}

import { members } from '../lib/quantity.ts';
import { type Check, checks, type Skew, skews } from './names.ts';
import type { SkewLabResult } from './result.ts';

const CAPTION = 'Which check rings in this run';

/** A row a skew, a column a check. */
export function CheckTable({ result, chosen }: { result: SkewLabResult; chosen: Skew }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keyboard
    <section className="table-scroll skew-tables" aria-label={CAPTION} tabIndex={0}>
      <table className="skew-checks">
        <caption>{CAPTION}</caption>
        <thead>
          <tr>
            <td />
            {members(checks).map((check) => (
              <th key={check} scope="col">
                {heads[check]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members(skews).map((skew) => (
            <tr key={skew} aria-current={skew === chosen ? 'true' : undefined}>
              <th scope="row">{skews[skew]}</th>
              {members(checks).map((check) =>
                result.skews[skew].rings[check] ? (
                  <td key={check} className="alarm role">
                    ▲<span className="visually-hidden"> rings</span>
                  </td>
                ) : (
                  <td key={check} className="quiet">
                    ·<span className="visually-hidden"> quiet</span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const heads: Readonly<Record<Check, string>> = {
  system: 'system',
  scores: 'scores',
  psi: 'PSI',
  ks: 'KS',
  rows: 'rows',
  labels: 'labels',
};

import { formatNumber } from '../lib/format.ts';
import { members, percent, show } from '../lib/quantity.ts';
import type { Seen } from './result.ts';

const arms = { candidate: 'new version', control: 'old version' } as const;
const share = percent(2);

/** What monitoring has counted of both versions up to now: all that somebody on call can know. */
export function SoFar({ seen, upTo }: { seen: Seen; upTo: number }) {
  const minute = Math.min(upTo, seen.candidate.length) - 1;
  if (minute < 0) return null;
  return (
    <table className="release-table">
      <caption>Counted in the first {minute + 1} minutes</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className="figure">
            requests
          </th>
          <th scope="col" className="figure">
            errors
          </th>
          <th scope="col" className="figure">
            slow
          </th>
        </tr>
      </thead>
      <tbody>
        {members(arms).map((arm) => {
          const { requests, errors, slow } = seen[arm][minute];
          return (
            <tr key={arm}>
              <th scope="row" className={arm === 'candidate' ? 'deployed role' : undefined}>
                {arms[arm]}
              </th>
              <td className="figure">{formatNumber(requests, 0)}</td>
              <td className="figure">
                <Counted {...{ requests }} events={errors} />
              </td>
              <td className="figure">
                <Counted {...{ requests }} events={slow} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Counted({ events, requests }: { events: number; requests: number }) {
  return (
    <>
      {formatNumber(events, 0)}
      {requests > 0 && <span className="release-share">{show(share, events / requests)} %</span>}
    </>
  );
}

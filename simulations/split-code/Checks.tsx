import type { Check, Cost } from './judge.ts';

const VERDICTS = { holds: 'holds', fails: 'fails', unknown: 'not reached' };

/** The judgement: what was asked of the outcome, and the numbers that answer. */
export function Checks({ checks, costs }: { checks: readonly Check[]; costs: readonly Cost[] }) {
  return (
    <div className="checks">
      <h3>What was found</h3>
      <ul>
        {checks.map(({ id, question, verdict, evidence }) => (
          <li key={id} data-verdict={verdict}>
            <b>{VERDICTS[verdict]}</b>{' '}
            <span>
              <span className="check-question">{question}</span> {evidence}
            </span>
          </li>
        ))}
      </ul>
      {costs.length > 0 && (
        <>
          <h3>Not wrong, and yet it costs</h3>
          <ul>
            {costs.map(({ id, evidence }) => (
              <li key={id}>{evidence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

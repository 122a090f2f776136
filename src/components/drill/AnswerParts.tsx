import type { DrillData } from '../../course/drillData.ts';
import { RichText } from '../rich/RichText.tsx';

/** What an answer is compared with: the way to the number, what no answer may lack, three answers, what comes next, a lab. */
export function AnswerParts({ drill }: { drill: DrillData }) {
  const { napkin, must, redFlags, difference, followUps, lab } = drill;
  const answers = [
    { by: 'Junior', text: drill.junior },
    { by: 'Senior', text: drill.senior },
    { by: 'Staff', text: drill.staff },
  ];
  return (
    <div className="drill-answers">
      {napkin && (
        <details open>
          <summary>The number, and the way to it</summary>
          <ol className="drill-lines">
            {napkin.reasoning.map((text, place) => (
              // The lines of a sum have no other name than their place.
              <li key={place}>
                <RichText text={text} />
              </li>
            ))}
          </ol>
        </details>
      )}
      <details>
        <summary>Weak without, and red flags</summary>
        <h3>Weak without</h3>
        <Points of={must} />
        <h3>Red flags</h3>
        <Points of={redFlags} />
      </details>
      <details open={napkin === null}>
        <summary>Three answers, and what lies between them</summary>
        <div className="drill-trio">
          {answers.map(({ by, text }) => (
            <div key={by}>
              <h3>{by}</h3>
              <RichText text={text} />
            </div>
          ))}
        </div>
        <h3>What makes the difference</h3>
        <RichText text={difference} />
      </details>
      <details>
        <summary>What they ask next</summary>
        <ul className="drill-next">
          {followUps.map(({ ask, good }, place) => (
            <li key={place}>
              <p>
                <RichText text={ask} />
              </p>
              <details className="drill-reply">
                <summary>
                  A good reply
                  <span className="visually-hidden">
                    {' to: '}
                    <RichText text={ask} />
                  </span>
                </summary>
                <RichText text={good} />
              </details>
            </li>
          ))}
        </ul>
      </details>
      {lab && (
        <details>
          <summary>See it happen in a lab</summary>
          <RichText text={lab.look} />
          <p>
            <a href={lab.address}>Open {lab.title} in this state</a>
          </p>
        </details>
      )}
    </div>
  );
}

function Points({ of }: { of: DrillData['must'] }) {
  return (
    <ul>
      {of.map((text, place) => (
        <li key={place}>
          <RichText text={text} />
        </li>
      ))}
    </ul>
  );
}

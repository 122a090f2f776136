import type { Mock } from '../../state/kept/mock.ts';
import { RichText } from '../rich/RichText.tsx';
import { clock, type Material, ratedOf, stepsOf } from './step.ts';

interface Props {
  mock: Mock;
  material: Material;
}

/** Each answer of a mock with the level of its signals; those of a case come after its phases. */
export function MockAnswers({ mock, material }: Props) {
  const rated = ratedOf(mock, material);
  const steps = stepsOf(mock, material);
  return (
    <div className="mock-answers">
      {steps.map((step, place) => (
        <section key={step.key} aria-label={`Answer ${place + 1}`}>
          <h3>
            {place + 1}. {step.title}
          </h3>
          <p className="kicker">
            {clock(mock.answers[step.key]?.seconds ?? 0)} of {clock(60 * step.minutes)}
          </p>
          <p className="mock-typed">{mock.answers[step.key]?.text || 'Nothing typed.'}</p>
          {mock.kind === 'questions' && <Levels mock={mock} rated={rated.filter(({ key }) => key === step.key)} />}
        </section>
      ))}
      {mock.kind === 'case' && <Levels mock={mock} rated={rated} />}
    </div>
  );
}

function Levels({ mock, rated }: { mock: Mock; rated: ReturnType<typeof ratedOf> }) {
  return (
    <ul>
      {rated.flatMap(({ key, signals }) =>
        signals.map(({ name, levels }, place) => {
          const level = mock.levels[key]?.[place] ?? null;
          return (
            <li key={`${key} ${place}`}>
              <RichText text={name} />:{' '}
              {level === null ? (
                'not rated'
              ) : (
                <>
                  {level} of 3, <RichText text={levels[level]} />
                </>
              )}
            </li>
          );
        }),
      )}
    </ul>
  );
}

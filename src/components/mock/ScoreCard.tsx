import type { Mock } from '../../state/kept/mock.ts';
import { mockIds, scores } from '../../state/mocks.ts';
import { type Saved, saved } from '../../state/storage.ts';
import { download } from '../lab/download.ts';
import { RichText } from '../rich/RichText.tsx';
import { MockTable } from './MockTable.tsx';
import { scoreMarkdown } from './scoreMarkdown.ts';
import { type Material, ratedOf, stepsOf, themeInWords } from './step.ts';

interface Props {
  id: string;
  kept: Saved<Mock>;
  material: Material;
  onLeave: () => void;
}

/** What a mock came to, by session and by signal, beside the attempts before it. */
export function ScoreCard({ id, kept, material, onLeave }: Props) {
  const mock = kept.getState();
  const rated = ratedOf(mock, material);
  const found = scores(rated.map(({ key, group }) => ({ name: group, levels: mock.levels[key] ?? [] })));
  const weakest = rated
    .flatMap(({ key, signals }) => signals.map((signal, i) => ({ signal, level: mock.levels[key]?.[i] ?? null })))
    .filter(({ level }) => level !== null && level < 2);
  return (
    <>
      <h2>Score card</h2>
      <p>{themeInWords(mock, material)}. A level counts 0 to 3; signals that you did not rate do not count.</p>
      <MockTable
        mocks={[id, ...mockIds().filter((other) => other !== id)].map((one) => ({
          id: one,
          mock: saved('mock', one).getState(),
        }))}
        material={material}
        onOpen={() => onLeave()}
      />
      {weakest.length > 0 && (
        <>
          <h3>What to work on</h3>
          <ul>
            {weakest.slice(0, 5).map(({ signal }, place) => (
              <li key={place}>
                <b>
                  <RichText text={signal.name} />:
                </b>{' '}
                the next level: <RichText text={signal.levels[2]} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="buttons">
        <button
          type="button"
          onClick={() =>
            download(
              `mock-${new Date(mock.begun).toISOString().slice(0, 10)}.md`,
              scoreMarkdown(themeInWords(mock, material), mock, stepsOf(mock, material), found),
            )
          }
        >
          Take it away as Markdown
        </button>
        <button type="button" className="quiet" onClick={() => print()}>
          Print
        </button>
        <button type="button" className="quiet" onClick={() => kept.setState({ rated: false })}>
          Rate again
        </button>
        <button type="button" className="quiet" onClick={onLeave}>
          Another mock
        </button>
      </p>
    </>
  );
}

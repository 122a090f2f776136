import { dayOf } from '../../state/day.ts';
import type { Mock } from '../../state/kept/mock.ts';
import { mockIds } from '../../state/mocks.ts';
import { type Saved, saved } from '../../state/storage.ts';
import { download } from '../lab/download.ts';
import { RichText } from '../rich/RichText.tsx';
import { MockAnswers } from './MockAnswers.tsx';
import { MockTable } from './MockTable.tsx';
import { scoreMarkdown } from './scoreMarkdown.ts';
import { type Material, themeInWords } from './step.ts';
import { toWorkOn } from './toWorkOn.ts';
import { useHeading } from './useHeading.ts';

interface Props {
  id: string;
  kept: Saved<Mock>;
  material: Material;
  onOpen: (id: string) => void;
  onLeave: () => void;
}

/** What a mock came to, by session and by signal, beside the attempts before it. */
export function ScoreCard({ id, kept, material, onOpen, onLeave }: Props) {
  const mock = kept.getState();
  const heading = useHeading();
  const weak = toWorkOn(mock, material);
  const others = mockIds().filter((other) => other !== id && saved('mock', other).getState().rated);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Score card
      </h2>
      <p>{themeInWords(mock, material)}. A level counts 0 to 3; signals that you did not rate do not count.</p>
      <MockTable
        mocks={[id, ...others].map((one) => ({ id: one, mock: saved('mock', one).getState() }))}
        material={material}
        onOpen={onOpen}
      />
      {weak.length > 0 && (
        <>
          <h3>What to work on</h3>
          <ul>
            {weak.map(({ name, level, next, asked, page }, place) => (
              <li key={place}>
                <b>
                  <RichText text={name} />
                </b>
                , {level} of 3, in: {page === null ? asked : <a href={page}>{asked}</a>} The next level:{' '}
                <RichText text={next} />
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>Your answers, and how you rated them</summary>
        <MockAnswers mock={mock} material={material} />
      </details>
      <p className="buttons">
        <button type="button" onClick={() => download(`mock-${dayOf(mock.begun)}.md`, scoreMarkdown(mock, material))}>
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

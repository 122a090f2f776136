import type { Mock } from '../../state/kept/mock.ts';
import { saved } from '../../state/storage.ts';
import { ChooseDrills } from '../drill/ChooseDrills.tsx';
import { SavedNotice } from '../form/SavedNotice.tsx';
import { MockTable } from './MockTable.tsx';
import type { Material } from './step.ts';
import { Unfinished } from './Unfinished.tsx';

interface Props {
  material: Material;
  /** The ids of earlier mocks, the latest first. */
  earlier: readonly string[];
  onOpen: (id: string) => void;
  onBegin: (kind: Mock['kind'], theme: string, count: number) => void;
}

/** What a reader chooses before a mock, what was broken off, and what came of earlier ones. */
export function MockStart({ material, earlier, onOpen, onBegin }: Props) {
  const { sessions, cases, drills } = material;
  const mocks = earlier.map((id) => ({ id, mock: saved('mock', id).getState() }));
  const unfinished = mocks.filter(({ mock }) => !mock.rated);
  const done = mocks.filter(({ mock }) => mock.rated);
  return (
    <>
      {unfinished.length > 0 && (
        <section aria-labelledby="unfinished-title">
          <h2 id="unfinished-title">Not finished yet</h2>
          <Unfinished mocks={unfinished} {...{ material, onOpen }} />
        </section>
      )}
      <section aria-labelledby="questions-title">
        <h2 id="questions-title">Questions</h2>
        <ChooseDrills
          sessions={sessions}
          counts={[5, 10, 20]}
          available={(theme) => drills.filter(({ session }) => theme === 'all' || session === theme).length}
          does="Begin"
          onChoose={(theme, count) => onBegin('questions', theme, count)}
        />
      </section>
      <section aria-labelledby="cases-title">
        <h2 id="cases-title">A case of 45 minutes</h2>
        <p>Six phases with a clock each. One requirement changes on the way.</p>
        {cases.map(({ id, title }) => (
          <p key={id} className="buttons">
            <button type="button" className="quiet" onClick={() => onBegin('case', id, 0)}>
              Begin: {title}
            </button>
          </p>
        ))}
      </section>
      <SavedNotice
        name="practice"
        saved={saved('practice', 'practice')}
        safe="What you write in a mock is saved in this browser, and nowhere else."
      />
      {done.length > 0 && (
        <section aria-labelledby="earlier-title">
          <h2 id="earlier-title">Earlier attempts</h2>
          <MockTable mocks={done} {...{ material, onOpen }} />
        </section>
      )}
    </>
  );
}

import { useEffect, useState } from 'react';
import type { Drills } from '../../course/drillData.ts';
import { loadDrills } from '../../state/drills.ts';
import { chooseDrills } from '../../state/mocks.ts';
import { ChooseDrills } from '../drill/ChooseDrills.tsx';
import { watchTranslation } from '../translated.ts';
import { Candidate } from './Candidate.tsx';
import { Interviewer } from './Interviewer.tsx';
import { readPair, writePair } from './pairLink.ts';

/** Two people and a set of questions that a link holds: one asks and rates, the other sees the questions alone. */
export function PairIsland({ address }: { address: string }) {
  const [found, setFound] = useState<Drills | null>(null);
  const [failed, setFailed] = useState(false);
  const [query, setQuery] = useState(() => location.search);
  useEffect(() => {
    if (failed) return;
    watchTranslation();
    loadDrills(address).then(setFound, () => setFailed(true));
  }, [address, failed]);
  if (failed) {
    return (
      <p className="lab-failed" role="alert">
        The questions could not be loaded. Check your connection.{' '}
        <button type="button" className="quiet" onClick={() => setFailed(false)}>
          Try again
        </button>
      </p>
    );
  }
  if (!found) return <p role="status">The questions are coming.</p>;
  const { drills, sessions } = found;
  const { ids, candidate, unknown } = readPair(query, new Set(drills.map(({ id }) => id)));
  const asked = ids.flatMap((id) => drills.filter((drill) => drill.id === id));
  const open = (chosen: readonly string[]) => {
    const written = writePair(chosen, false);
    history.replaceState(null, '', written);
    setQuery(written);
  };
  return (
    <>
      {unknown.length > 0 && (
        <p role="note" className="lab-notice">
          The link names {unknown.length === 1 ? 'a question that does' : 'questions that do'} not exist here:{' '}
          {unknown.join(', ')}.{asked.length > 0 ? ' The others stand below.' : ' Compose a set of your own.'}
        </p>
      )}
      {asked.length === 0 ? (
        <section aria-labelledby="compose-title">
          <h2 id="compose-title">Compose a set</h2>
          <ChooseDrills
            sessions={sessions}
            counts={[3, 5, 8]}
            available={(theme) => drills.filter(({ session }) => theme === 'all' || session === theme).length}
            does="Compose"
            onChoose={(theme, count) => open(chooseDrills(drills, theme, count, [], Date.now() % 2 ** 31))}
          />
        </section>
      ) : candidate ? (
        <Candidate drills={asked} />
      ) : (
        <Interviewer key={ids.join()} drills={asked} sessions={sessions} onCompose={() => open([])} />
      )}
    </>
  );
}

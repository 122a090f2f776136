import { useEffect, useState } from 'react';
import type { Drills } from '../../course/drillData.ts';
import { loadDrills } from '../../state/drills.ts';
import { chooseDrills } from '../../state/mocks.ts';
import { formId, keptForms, nameForm, type PairForm } from '../../state/pairs.ts';
import { saved } from '../../state/storage.ts';
import { ChooseDrills } from '../drill/ChooseDrills.tsx';
import { watchTranslation } from '../translated.ts';
import { Candidate } from './Candidate.tsx';
import { EarlierSets } from './EarlierSets.tsx';
import { Interviewer } from './Interviewer.tsx';
import { readPair, writeInterviewer } from './pairLink.ts';

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
  useEffect(() => {
    const onBack = () => setQuery(location.search);
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
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
  const { ids, candidate, name, at, unknown } = readPair(query, new Set(drills.map(({ id }) => id)));
  const asked = ids.flatMap((id) => drills.filter((drill) => drill.id === id));
  // A step back leads to the set before.
  const open = ({ ids, name }: PairForm) => {
    history.pushState(null, '', `${location.pathname}${writeInterviewer(ids, name)}`);
    setQuery(location.search);
  };
  const compose = (chosen: readonly string[]) => {
    const form = { ids: chosen, name: '' };
    saved('pair', formId(form)).setState(({ begun }) => ({ begun: begun || Date.now() }));
    open(form);
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
            onChoose={(theme, count) =>
              compose(
                chooseDrills(
                  drills,
                  theme,
                  count,
                  keptForms().map(({ ids }) => ({ asked: ids })),
                  Date.now() % 2 ** 31,
                ),
              )
            }
          />
          <EarlierSets drills={drills} onOpen={open} />
        </section>
      ) : candidate ? (
        <Candidate drills={asked} at={at} />
      ) : (
        <Interviewer
          key={formId({ ids, name })}
          drills={asked}
          sessions={sessions}
          name={name}
          onName={(given) => {
            if (name === '') nameForm(ids, given);
            open({ ids, name: given });
          }}
          onCompose={() => open({ ids: [], name: '' })}
        />
      )}
    </>
  );
}

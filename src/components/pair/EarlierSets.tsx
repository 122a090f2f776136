import type { DrillData } from '../../course/drillData.ts';
import { firstWords } from '../../course/firstWords.ts';
import { formId, keptForms, type PairForm } from '../../state/pairs.ts';
import { saved } from '../../state/storage.ts';
import { dayInWords } from '../backup/days.ts';

interface Props {
  drills: readonly DrillData[];
  onOpen: (form: PairForm) => void;
}

/** The sets that were composed or written in before, the latest first. */
export function EarlierSets({ drills, onOpen }: Props) {
  const forms = keptForms()
    .flatMap((form) => {
      const first = drills.find(({ id }) => id === form.ids[0]);
      return first ? [{ ...form, first, begun: saved('pair', formId(form)).getState().begun }] : [];
    })
    .sort((a, b) => b.begun - a.begun);
  if (forms.length === 0) return null;
  return (
    <section aria-labelledby="earlier-sets">
      <h2 id="earlier-sets">Earlier sets</h2>
      <ul className="mock-unfinished">
        {forms.map(({ ids, name, first, begun }) => (
          <li key={formId({ ids, name })}>
            <button type="button" className="quiet" onClick={() => onOpen({ ids, name })}>
              Open<span className="visually-hidden"> the set of {name || 'nobody named'}</span>
            </button>
            <span>
              {name && <b>{name}, </b>}
              {begun > 0 && `${dayInWords(new Date(begun).toISOString())}, `}
              {ids.length === 1 ? 'one question' : `${ids.length} questions`}, first: {firstWords(first.opening, 70)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

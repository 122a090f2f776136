import type { Mock } from '../../state/kept/mock.ts';
import { type Score, scores } from '../../state/mocks.ts';
import { clock, type Material, ratedOf, themeInWords } from './step.ts';

interface Props {
  mocks: readonly { id: string; mock: Mock }[];
  material: Material;
  onOpen: (id: string) => void;
}

/** Attempts side by side, the latest first: when, on what, how long, and the share of levels reached by session. */
export function MockTable({ mocks, material, onOpen }: Props) {
  const cards = mocks.map(({ id, mock }) => ({
    id,
    mock,
    found: scores(ratedOf(mock, material).map(({ key, group }) => ({ name: group, levels: mock.levels[key] ?? [] }))),
  }));
  const groups = [...new Set(cards.flatMap(({ found }) => found.map(({ name }) => name)))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keyboard
    <section className="table-scroll" aria-label="Earlier attempts" tabIndex={0}>
      <table className="mock-table">
        <thead>
          <tr>
            <th scope="col">Begun</th>
            <th scope="col">On</th>
            <th scope="col">Time</th>
            {groups.map((group) => (
              <th key={group} scope="col">
                {group}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map(({ id, mock, found }) => (
            <tr key={id}>
              <td data-label="Begun">
                <button type="button" className="quiet" onClick={() => onOpen(id)}>
                  {new Date(mock.begun).toLocaleDateString('en-GB', {
                    day: 'numeric',
                    month: 'short',
                    year: 'numeric',
                  })}
                </button>
              </td>
              <td data-label="On">{themeInWords(mock, material)}</td>
              <td className="figure" data-label="Time">
                {clock(Object.values(mock.answers).reduce((sum, { seconds }) => sum + seconds, 0))}
              </td>
              {groups.map((group) => {
                const score = found.find(({ name }) => name === group);
                return (
                  <td key={group} className="figure" data-label={group}>
                    {score ? inWords(score) : '–'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const inWords = ({ reached, possible }: Score): string => (possible > 0 ? `${reached} of ${possible}` : 'not rated');

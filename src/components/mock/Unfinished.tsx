import type { Mock } from '../../state/kept/mock.ts';
import { dayInWords } from '../backup/days.ts';
import { type Material, stepsOf, themeInWords } from './step.ts';

interface Props {
  mocks: readonly { id: string; mock: Mock }[];
  material: Material;
  onOpen: (id: string) => void;
}

/** The mocks that were broken off, the latest first, each to go on with. */
export function Unfinished({ mocks, material, onOpen }: Props) {
  return (
    <ul className="mock-unfinished">
      {mocks.map(({ id, mock }) => (
        <li key={id}>
          <button type="button" className="quiet" onClick={() => onOpen(id)}>
            Go on<span className="visually-hidden"> with {themeInWords(mock, material)}</span>
          </button>
          <span>
            {themeInWords(mock, material)}, begun on {dayInWords(new Date(mock.begun).toISOString())}.{' '}
            {standing(mock, stepsOf(mock, material).length)}
          </span>
        </li>
      ))}
    </ul>
  );
}

const standing = ({ place }: Mock, steps: number): string =>
  place >= steps ? 'All is answered, and waits to be rated.' : `${place} of ${steps} are answered.`;

import type { Declaration } from '../../../simulations/lib/define.ts';
import { formatNumber, formatSigned } from '../../../simulations/lib/format.ts';
import { inWords } from '../../../simulations/lib/params.ts';
import type { Outcome } from '../../state/messages.ts';

interface Props {
  declaration: Declaration;
  pinned: Outcome;
  now: Outcome;
}

/** The kept run beside the present one: what differs in the setting, and every headline measure. */
export function Compare({ declaration, pinned, now }: Props) {
  const changed = Object.keys(declaration.params).filter((key) => pinned.params[key] !== now.params[key]);
  return (
    <section className="table-scroll" aria-label="Kept run and present run">
      <table className="compare">
        <caption>Kept run and present run, one world each</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Kept</th>
            <th scope="col">Now</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          {changed.map((key) => (
            <tr key={key}>
              <th scope="row">{declaration.params[key].label}</th>
              <td>{inWords(declaration.params[key], pinned.params[key])}</td>
              <td>{inWords(declaration.params[key], now.params[key])}</td>
              <td />
            </tr>
          ))}
          {declaration.headline.map((key) => {
            const { label, digits, counted, among } = declaration.measures[key];
            const [before, after] = [pinned.measures[key], now.measures[key]];
            const isSaid = ({ measures }: Outcome) => among === undefined || measures[among] === 1;
            const show = (run: Outcome) => {
              if (counted) return run.measures[key] === 1 ? 'yes' : 'no';
              return isSaid(run) ? formatNumber(run.measures[key], digits) : '–';
            };
            return (
              <tr key={key} className="marked">
                <th scope="row">{label}</th>
                <td className="figure">{show(pinned)}</td>
                <td className="figure">{show(now)}</td>
                <td className="figure">
                  {!counted && isSaid(pinned) && isSaid(now) && formatSigned(after - before, digits)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

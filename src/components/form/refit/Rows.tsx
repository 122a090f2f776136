import { formatNumber } from '../../../../simulations/lib/format.ts';
import { keptPrice, type Refit, type Row, rowCell, rowFrom } from './kept.ts';
import { inWords, percent, signed } from './words.ts';

interface Props {
  field: Refit;
  answers: Readonly<Record<string, string>>;
  /** The key of the fix that was tried first. */
  first: string;
}

/** Every fix that was tried, with what it changes on the mails that were read and on fresh ones, on one scale. */
export function Rows({ field, answers, first }: Props) {
  const price = keptPrice(field, answers);
  const found = rowFrom(answers[rowCell(field, 'none')]);
  const tried = field.fixes.flatMap(({ key, label }) => {
    const row = rowFrom(answers[rowCell(field, key)]);
    return row ? [{ key, label, row }] : [];
  });
  if (!found || tried.length === 0) return null;
  const ends = tried.flatMap(({ row: { box, fresh } }) => [box.low, box.high, fresh.low, fresh.high]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const most = Math.max(...[found, ...tried.map(({ row }) => row)].map((row) => costOf(row, price)));
  return (
    <div className="refit-rows">
      <ul>
        <li>
          <b>as found</b>: {inWords(found)}.
          <Cost {...{ price, most }} row={found} />
        </li>
        {tried.map(({ key, label, row }) => (
          <li key={key}>
            <b>{label}</b>
            {key === first && ' (your first choice)'}: {inWords(row)}.
            <Cost {...{ price, most }} row={row} />
            <Change name="On the 400" part={row.box} ends={[low, high]} open />
            <Change name="On fresh mail" part={row.fresh} ends={[low, high]} />
          </li>
        ))}
      </ul>
      <p className="control-help">
        Below each cost: how it changes per 100 mails. The dashed line is “as found”; left of it is cheaper. The bars
        are 95 % intervals. Where one reaches the line, those mails alone cannot tell whether the fix pays.
      </p>
    </div>
  );
}

/** What both errors cost on fresh mail: good mail in junk at its price, then spam let through. */
function Cost({ row, price, most }: { row: Row; price: number; most: number }) {
  const { lost, through } = row.fresh;
  return (
    <div className="refit-change">
      <span>
        Cost of 100 fresh mails: {formatNumber(price)} × {formatNumber(lost, 3)} + {formatNumber(through, 3)} ={' '}
        {formatNumber(costOf(row, price), 1)}
      </span>
      <span className="cost-line" aria-hidden="true">
        <span className="cost-lost" style={{ width: percent((price * lost) / (most || 1)) }} />
        <span className="cost-through" style={{ width: percent(through / (most || 1)) }} />
      </span>
    </div>
  );
}

const costOf = ({ fresh: { lost, through } }: Row, price: number): number => price * lost + through;

/** A change of cost per 100 mails in words, and on the common scale. */
function Change({
  name,
  part: { change, low, high },
  ends: [from, to],
  open = false,
}: {
  name: string;
  part: Row['box'];
  ends: readonly [number, number];
  open?: boolean;
}) {
  const at = (value: number) => percent((value - from) / (to - from || 1));
  return (
    <div className="refit-change">
      <span>
        {name}: {signed(change)} ({signed(low)} to {signed(high)}){low <= 0 && high >= 0 && ', cannot tell'}
      </span>
      <span className="share-line" aria-hidden="true">
        <span className="share-zero" style={{ left: at(0) }} />
        <span className="share-range" style={{ left: at(low), width: percent((high - low) / (to - from || 1)) }} />
        <span className={open ? 'share-point open' : 'share-point'} style={{ left: at(change) }} />
      </span>
    </div>
  );
}

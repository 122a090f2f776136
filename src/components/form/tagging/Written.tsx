import { type Category, nameOf, type Tagging } from './kept.ts';

interface Props {
  field: Tagging;
  /** The tags, in the order of the items. */
  tags: readonly (Category | undefined)[];
  opened: boolean;
  onOpen: () => void;
}

/** What the mails were written as, beside the reader's tags; closed until enough have been tagged, and never on paper. */
export function Written({ field, tags, opened, onOpen }: Props) {
  const tagged = tags.filter((tag) => tag !== undefined).length;
  const left = field.opensAfter - tagged;
  if (!opened)
    return (
      <div className="js-only">
        <p className="control-help">
          {left > 0
            ? `What they were written as opens after ${field.opensAfter} tags; ${left} to go.`
            : 'Finish your tags before you open this. Other categories than yours are not better ones.'}
        </p>
        <button type="button" aria-disabled={left > 0} onClick={() => left <= 0 && onOpen()}>
          Compare with what they were written as
        </button>
      </div>
    );
  return (
    <div className="table-scroll js-only">
      <table>
        <caption>What the mails were written as, and your tags</caption>
        <thead>
          <tr>
            <th scope="col">Written as</th>
            <th scope="col">Mails</th>
            <th scope="col">Your tags</th>
          </tr>
        </thead>
        <tbody>
          {writtenBeside(field, tags).map(({ truly, count, own }) => (
            <tr key={truly}>
              <th scope="row">{truly}</th>
              <td className="figure">{count}</td>
              <td>{own}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Each kind with its count and the reader's tags of it, the largest first. */
function writtenBeside({ items }: Tagging, tags: readonly (Category | undefined)[]) {
  const kinds = [...new Set(items.map(({ truly }) => truly))].map((truly) => {
    const mine = items.flatMap((item, i) => (item.truly === truly ? [tags[i]] : []));
    const names = mine.map((tag) => (tag ? nameOf(tag) : 'not tagged'));
    const own = [...new Set(names)].map((name) => `${name} ${names.filter((one) => one === name).length}`);
    return { truly, count: mine.length, own: own.join(', ') };
  });
  return kinds.sort((one, other) => other.count - one.count);
}

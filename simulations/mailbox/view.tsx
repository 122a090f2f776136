import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { members, read } from '../lib/quantity.ts';
import { CostBars } from './CostBars.tsx';
import { JunkFolder } from './JunkFolder.tsx';
import { change } from './numbers.ts';
import type { MailboxParams } from './params.ts';
import { fixes, type MailboxResult } from './result.ts';
import { SumCurve } from './SumCurve.tsx';

/** What each fix changes, on fresh mail and on the 400 that suggested it; then the chosen fix in one mailbox and by its price. */
export default function MailboxView({ params, result, pinned }: ViewProps<MailboxResult, MailboxParams>) {
  const { fix, price, sumsRate } = params;
  const [fresh, same] = [change('cost'), change('cost', 'mailbox')];
  const all = members(fixes).flatMap((one) =>
    [result.fixes[one].fresh, result.fixes[one].mailbox].flatMap(({ change: { cost } }) => [cost.low, cost.high]),
  );
  const [low, high] = roundDomain([0, ...all.map((end) => read(fresh, end))]);
  return (
    <div className="panels">
      <DotRows
        name={
          <>
            What each fix changes: <span className="deployed role">●</span> on fresh mail,{' '}
            <span className="ink role">○</span> on the 400 mails alone
          </>
        }
        x={[low, high]}
        axis="change of the cost per 100 mails"
        line={{ value: 0, label: 'as found' }}
        rows={members(fixes).map((one) => ({
          name: fixes[one],
          strong: one === fix,
          dots: [
            { ...dotOf(same, result.fixes[one].mailbox.change.cost, { role: 'ink' }), label: '', open: true },
            { ...dotOf(fresh, result.fixes[one].fresh.change.cost, { role: 'deployed' }), label: '' },
          ],
          kept: pinned && [read(fresh, pinned.result.fixes[one].fresh.change.cost)],
        }))}
      />
      <CostBars
        price={price}
        rows={[
          { name: 'as found', errors: result.found.fresh },
          { name: fixes[fix], errors: result.fixes[fix].fresh.after },
        ]}
      />
      <JunkFolder before={result.inJunk.found} after={result.inJunk[fix]} />
      <SumCurve rate={sumsRate} />
    </div>
  );
}

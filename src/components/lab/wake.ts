import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import { readLink, writeLink } from '../../state/address.ts';
import { declarationAt } from '../../state/declaration.ts';
import { queryOf } from '../../state/query.ts';
import { createRunner } from '../../state/runner.ts';
import { loadView } from '../../views.ts';
import { offerTick } from '../reading/tick.ts';
import { fillReport } from './fillReport.ts';
import { Lab, type LabProps } from './Lab.tsx';
import { partsOf } from './parts.ts';

type Given = Omit<LabProps, 'declaration' | 'awake' | 'first'> & { name: string; start: AnyValues };

/** Reads the link, runs it for the first time, and gives the lab once it is put together, out of the page. */
export async function wake({ name, ...given }: Given): Promise<HTMLElement> {
  const [declaration, View] = await Promise.all([declarationAt(given.page), loadView(name)]);
  const parts = partsOf(declaration, given.questions);
  const awake = readLink(queryOf(location), declaration, given.start, given.prefix);
  const runner = createRunner();
  const answer = await runner.ask({ kind: 'run', name, params: awake.params });
  const run =
    answer?.kind === 'run'
      ? { outcome: answer.outcome, failed: null }
      : { outcome: null, failed: answer?.kind === 'failed' ? answer.message : 'The first run was interrupted.' };
  const first = { View, ...run, ...(await parts) };
  return new Promise((resolve) => {
    const place = document.createElement('div');
    const onWhole = () => {
      offerTick();
      fillReport(given.id, given.prefix, writeLink(declaration, given.start));
      resolve(place);
    };
    createRoot(place).render(createElement(Lab, { ...given, declaration, awake, first, runner, onWhole }));
  });
}

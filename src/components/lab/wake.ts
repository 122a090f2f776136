import type { ComponentType } from 'react';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import { readLink } from '../../state/address.ts';
import { declarationAt } from '../../state/declaration.ts';
import { createRunner } from '../../state/runner.ts';
import { loadView } from '../../views.ts';
import { Lab, type LabProps } from './Lab.tsx';

type Given = Omit<LabProps, 'declaration' | 'awake' | 'first'> & { name: string; start: AnyValues };

/** Reads the link, runs it for the first time, and gives what the waking lab is to show. */
export async function wake({ name, ...given }: Given): Promise<{ Lab: ComponentType<LabProps>; given: LabProps }> {
  const [declaration, View] = await Promise.all([declarationAt(given.page), loadView(name)]);
  const awake = readLink(location.search, declaration, given.start, given.prefix);
  const runner = createRunner();
  const answer = await runner.ask({ kind: 'run', name, params: awake.params });
  const first =
    answer?.kind === 'run'
      ? { View, outcome: answer.outcome, failed: null }
      : { View, outcome: null, failed: answer?.kind === 'failed' ? answer.message : 'The first run was interrupted.' };
  return { Lab, given: { ...given, declaration, awake, first, runner } };
}

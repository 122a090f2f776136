import type { ViewProps } from '../lib/chart/view.ts';
import { JoinPanel } from './JoinPanel.tsx';
import type { SkewParams } from './params.ts';
import type { SkewLabResult } from './result.ts';
import { ServingPanel } from './ServingPanel.tsx';

/** How the training table came by its late rate, and what it promises; or what goes wrong in serving, and who sees it. */
export default function SkewView(props: ViewProps<SkewLabResult, SkewParams>) {
  return props.params.part === 'join' ? <JoinPanel {...props} /> : <ServingPanel {...props} />;
}

import type { ViewProps } from '../lib/chart/view.ts';
import { ActivePanel } from './ActivePanel.tsx';
import { AgreementPanel } from './AgreementPanel.tsx';
import { NoisePanel } from './NoisePanel.tsx';
import type { LabellingParams } from './params.ts';
import type { LabellingResult } from './result.ts';
import { WeakPanel } from './WeakPanel.tsx';

/** The part that was chosen: what wrong labels do, how alike two people label, which rows to ask for, or what rules are worth. */
export default function LabellingView(props: ViewProps<LabellingResult, LabellingParams>) {
  switch (props.params.part) {
    case 'noise':
      return <NoisePanel {...props} />;
    case 'agreement':
      return <AgreementPanel {...props} />;
    case 'active':
      return <ActivePanel {...props} />;
    case 'weak':
      return <WeakPanel {...props} />;
  }
}

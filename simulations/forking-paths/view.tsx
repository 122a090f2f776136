import type { ViewProps } from '../lib/chart/view.ts';
import { PathsPanel } from './PathsPanel.tsx';
import type { ForkingPathsParams } from './params.ts';
import type { ForkingPathsResult } from './result.ts';
import { TwinsPanel } from './TwinsPanel.tsx';

/** Projects and what they find, or two columns that say the same. */
export default function ForkingPathsView(props: ViewProps<ForkingPathsResult, ForkingPathsParams>) {
  return props.params.part === 'paths' ? <PathsPanel {...props} /> : <TwinsPanel {...props} />;
}

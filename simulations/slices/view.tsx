import type { ViewProps } from '../lib/chart/view.ts';
import { FortyPanel } from './FortyPanel.tsx';
import { MixPanel } from './MixPanel.tsx';
import { PowerPanel } from './PowerPanel.tsx';
import type { SlicesParams } from './params.ts';
import type { SlicesResult } from './result.ts';

/** The part that was chosen: two models by type of depot, one slice and its rest, or forty slices. */
export default function SlicesView(props: ViewProps<SlicesResult, SlicesParams>) {
  switch (props.params.part) {
    case 'mix':
      return <MixPanel {...props} />;
    case 'power':
      return <PowerPanel {...props} />;
    case 'forty':
      return <FortyPanel {...props} />;
  }
}

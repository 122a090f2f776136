import type { ViewProps } from '../lib/chart/view.ts';
import type { DecisionParams } from './params.ts';
import { RankingPanel } from './RankingPanel.tsx';
import type { DecisionResult } from './result.ts';
import { ThresholdPanel } from './ThresholdPanel.tsx';

/** What a ranking is worth where there is little room; or what probabilities are worth that one acts by. */
export default function DecisionView(props: ViewProps<DecisionResult, DecisionParams>) {
  return props.params.part === 'ranking' ? <RankingPanel {...props} /> : <ThresholdPanel {...props} />;
}

import type { ViewProps } from '../lib/chart/view.ts';
import { members } from '../lib/quantity.ts';
import { AlarmPanel } from './AlarmPanel.tsx';
import { CostPanel } from './CostPanel.tsx';
import { InputPanel } from './InputPanel.tsx';
import { LabelPanel } from './LabelPanel.tsx';
import { momentOf } from './moment.ts';
import { monitorNames } from './monitors.ts';
import { onsetOf } from './onset.ts';
import type { DriftParams } from './params.ts';
import { policyName } from './policyName.ts';
import type { DriftResult } from './result.ts';
import { ScorePanel } from './ScorePanel.tsx';
import { StrengthStrip } from './StrengthStrip.tsx';

type Props = ViewProps<DriftResult, DriftParams>;

/** A year on one axis of days: what the world does, what the model is worth, what can be known, and who rings. */
export default function DriftView({ params, result, pinned, predicted, drawn, frame }: Props) {
  const moment = momentOf(frame, params.labelDelayDays);
  const onset = onsetOf(params);
  const same = params.rival === params.policy;
  const ours = policyName(params.policy, params);
  const theirs = policyName(params.rival, params);
  const score = (of: 'auc' | 'logLoss') => ({
    ours: { weekly: result.policy[of], name: ours },
    rival: same ? null : { weekly: result.rival[of], name: theirs },
    oracle: { weekly: result.oracle[of], name: 'true risks' },
    kept: pinned ? { weekly: pinned.result.policy[of], name: 'kept' } : null,
    moment,
    onset,
  });
  const guess = predicted?.aucAfter;
  return (
    <div className="panels">
      <div className="year-panels">
        <StrengthStrip strength={result.strength} onset={onset} />
        <ScorePanel
          name="AUC of the deployed model, by week"
          height={124}
          usual={[0.5, 0.9]}
          {...score('auc')}
          year={result.policy}
          drawn={drawn?.auc}
          guess={guess === undefined ? undefined : { value: guess, from: result.afterFrom }}
        />
        <ScorePanel name="Log loss" height={84} usual={[0.3, 0.7]} {...score('logLoss')} />
        <InputPanel
          name="Inputs: largest PSI of five columns"
          weekly={result.inputs.psi}
          line={result.inputs.psiLine}
          thresholds={thresholds(params)}
          least={0.05}
          moment={moment}
          onset={onset}
        />
        <InputPanel
          name="Inputs: largest KS distance of five columns"
          weekly={result.inputs.ks}
          line={result.inputs.ksLine}
          thresholds={[]}
          least={0.1}
          moment={moment}
          onset={onset}
        />
        <LabelPanel result={result} moment={moment} onset={onset} />
        <AlarmPanel
          monitors={result.monitors}
          shown={members(monitorNames).filter((key) => params[key])}
          labelDelayDays={params.labelDelayDays}
          moment={moment}
          onset={onset}
        />
        <p className="plot-note" aria-hidden="true">
          <span className="quiet">
            Hatched: labels that are not here yet. Dotted: only a simulation knows. Dots below the AUC: retrainings.
          </span>
        </p>
      </div>
      <CostPanel
        bills={[{ name: ours, year: result.policy }, ...(same ? [] : [{ name: theirs, year: result.rival }])]}
        retrainCost={params.retrainCost}
        moment={moment}
      />
    </div>
  );
}

function thresholds(params: DriftParams): number[] {
  return [
    ...(params.psiLow ? [params.psiLowThreshold] : []),
    ...(params.psiHigh && params.psiHighThreshold !== params.psiLowThreshold ? [params.psiHighThreshold] : []),
  ];
}

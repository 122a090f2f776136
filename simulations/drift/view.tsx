import type { ViewProps } from '../lib/chart/view.ts';
import { AlarmPanel } from './AlarmPanel.tsx';
import { CostPanel } from './CostPanel.tsx';
import { InputPanel } from './InputPanel.tsx';
import { LabelPanel } from './LabelPanel.tsx';
import { momentOf } from './moment.ts';
import { monitorKeys } from './monitors.ts';
import { onsetOf, policyName } from './names.ts';
import type { DriftParams } from './params.ts';
import type { DriftResult } from './result.ts';
import { ScorePanel } from './ScorePanel.tsx';
import { DayAxis, StrengthStrip } from './StrengthStrip.tsx';

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
      <div className="timeline">
        <StrengthStrip strength={result.strength} onset={onset} />
        <ScorePanel
          name="AUC of the deployed model, by week"
          height={124}
          domain={aucDomain(result, drawn?.auc)}
          {...score('auc')}
          year={result.policy}
          drawn={drawn?.auc}
          guess={guess === undefined ? undefined : { value: guess, from: result.afterFrom }}
        />
        <ScorePanel name="Log loss" height={84} domain={lossDomain(result)} {...score('logLoss')} />
        <InputPanel
          name="Inputs: largest PSI of five columns"
          weekly={result.inputs.psi}
          line={result.inputs.psiLine}
          thresholds={thresholds(params)}
          moment={moment}
          onset={onset}
        />
        <InputPanel
          name="Inputs: largest KS distance of five columns"
          weekly={result.inputs.ks}
          line={result.inputs.ksLine}
          thresholds={[]}
          moment={moment}
          onset={onset}
        />
        <LabelPanel result={result} moment={moment} onset={onset} />
        <AlarmPanel
          monitors={result.monitors}
          shown={monitorKeys.filter((key) => params[key])}
          labelDelayDays={params.labelDelayDays}
          moment={moment}
          onset={onset}
        />
        <DayAxis />
        <p className="plot-note quiet" aria-hidden="true">
          Hatched: labels that are not here yet. Dotted: only a simulation knows. Dots below the AUC: retrainings.
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

/** From chance upwards; lower only when a week, or the reader, was. */
function aucDomain({ policy, rival, oracle }: DriftResult, drawn: readonly number[] = []): [number, number] {
  const all = [...policy.auc, ...rival.auc, ...oracle.auc, ...drawn];
  return [Math.min(0.5, Math.floor(10 * Math.min(...all)) / 10), Math.min(1, Math.ceil(10 * Math.max(...all)) / 10)];
}

function lossDomain({ policy, rival, oracle }: DriftResult): [number, number] {
  const all = [...policy.logLoss, ...rival.logLoss, ...oracle.logLoss];
  return [Math.floor(10 * Math.min(...all)) / 10, Math.ceil(10 * Math.max(...all)) / 10];
}

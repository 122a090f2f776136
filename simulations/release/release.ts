import { defectOf } from './defects.ts';
import type { DefectName, ReleaseParams, StrategyName } from './params.ts';
import { drawPast } from './past.ts';
import type { LaneName } from './result.ts';
import { type Rollout, rollOut } from './rollOut.ts';
import { drawTraffic, type Traffic } from './traffic.ts';
import { drawUsers, type Users } from './users.ts';

/** What the strategies of one release share, and what each makes of it. */
export interface Release {
  defect: DefectName;
  users: Users;
  traffic: Traffic;
  six: Record<StrategyName, Rollout>;
  /** The strategy that is looked at closely: one of the six, or the reader's. */
  chosen: Rollout;
}

/** All strategies through the same requests and the same defect. */
export function release(values: ReleaseParams): Release {
  const defect = defectOf(values);
  const users = drawUsers(values.seed);
  const traffic = drawTraffic(users, defect, values);
  const past = drawPast(values);
  const roll = (name: LaneName) => rollOut(name, traffic, past, values);
  const six = {
    bigBang: roll('bigBang'),
    rolling: roll('rolling'),
    blueGreen: roll('blueGreen'),
    canary: roll('canary'),
    shadow: roll('shadow'),
    ab: roll('ab'),
  };
  return { defect, users, traffic, six, chosen: values.strategy === 'onCall' ? roll('onCall') : six[values.strategy] };
}

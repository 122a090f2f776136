import { Plot } from '../lib/chart/Plot.tsx';
import { type Ruled, Rules, ruleRoom } from '../lib/chart/Rules.tsx';
import { Steps } from '../lib/chart/Steps.tsx';
import { scales } from '../lib/chart/scales.ts';
import { formatNumber } from '../lib/format.ts';
import { at } from './numbers.ts';
import type { PsiParams } from './params.ts';
import type { PsiResult } from './result.ts';

/** The PSI of every feature in every window, with its mean, the theory of that mean, and the thresholds. */
export function Values({ result, params }: { result: PsiResult; params: PsiParams }) {
  const { to, counts } = result.histogram;
  const { threshold, windows, features } = params;
  const rules = rulesOf(result, threshold);
  const here = scales({ x: [0, to], y: [0, Math.max(...counts)], height: 110, top: ruleRoom(rules.length) });
  const width = to / counts.length;
  const above = counts.map((count, i) => ((i + 0.5) * width > threshold ? count : 0));
  const within = counts.map((count, i) => count - above[i]);
  return (
    <Plot
      name={`PSI of ${formatNumber(windows * features)} samples against a reference of the same distribution`}
      in={here}
      axis="PSI"
    >
      <Steps in={here} from={0} width={width} heights={within} role="rival" />
      <Steps in={here} from={0} width={width} heights={above} role="alarm" />
      <Rules in={here} rules={rules} />
    </Plot>
  );
}

function rulesOf({ mean, theory, thresholds }: PsiResult, threshold: number): Ruled[] {
  const { chosen, chiSquared, permutation } = thresholds;
  const rule = (words: string, x: number, role: Ruled['role']): Ruled => ({
    x,
    text: `${words} ${formatNumber(Number(x.toFixed(at.digits)))}`,
    role,
  });
  return [
    { ...rule('mean', mean.value, 'ink'), strong: true },
    rule('theory of the mean', theory, 'truth'),
    ...[0.1, 0.2].filter((x) => x !== threshold).map((x) => rule('rule of thumb', x, 'rival')),
    { ...rule('alarm above', chosen.at, 'alarm'), strong: true },
    rule(at.family.chiSquared, chiSquared.at, 'ink'),
    rule(at.family.permutation, permutation.at, 'ink'),
  ].sort((a, b) => a.x - b.x);
}

import { adwin } from '../../../simulations/lib/detectors/adwin.ts';
import { ddm } from '../../../simulations/lib/detectors/ddm.ts';
import { pageHinkley } from '../../../simulations/lib/detectors/pageHinkley.ts';
import { type Fields, golden } from './harness.ts';

golden('drift_detectors', ({ x }: { x: number[] }) => ({
  page_hinkley_default: () => alarms(x, pageHinkley()),
  'page_hinkley_t20_d0.01_up': () => alarms(x, pageHinkley({ threshold: 20, delta: 0.01, mode: 'up' })),
  page_hinkley_t10_both: () => alarms(x, pageHinkley({ threshold: 10, mode: 'both' })),
  // The key does not say that delta is 0.05 and only a rise counts.
  page_hinkley_noforget_t15: () => alarms(x, pageHinkley({ threshold: 15, keep: 1, delta: 0.05, mode: 'up' })),
  'adwin_0.002': () => windowOf(x, { delta: 0.002 }),
  'adwin_0.05_clock1': () => windowOf(x, { delta: 0.05, clock: 1 }),
  'adwin_0.01_clock8': () => windowOf(x, { delta: 0.01, clock: 8 }),
  ddm_default: () => levels(x, ddm()),
  'ddm_w2_d2.5_warm100': () => levels(x, ddm({ warning: 2, drift: 2.5, warmStart: 100 })),
}));

function alarms(x: number[], update: (value: number) => boolean): Fields {
  return { alarms: indicesOf(x.map(update), true) };
}

function windowOf(x: number[], options: Parameters<typeof adwin>[0]): Fields {
  const detector = adwin(options);
  return {
    ...alarms(x, detector.update),
    width: detector.width(),
    total: detector.total(),
    variance: detector.variance(),
  };
}

function levels(x: number[], update: ReturnType<typeof ddm>): Fields {
  const seen = x.map(update);
  const warnings = indicesOf(seen, 'warning');
  return { alarms: indicesOf(seen, 'drift'), n_warning_steps: warnings.length, first_warning: warnings[0] ?? null };
}

function indicesOf<T>(list: readonly T[], wanted: T): number[] {
  return list.flatMap((item, i) => (item === wanted ? [i] : []));
}

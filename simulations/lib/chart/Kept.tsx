import type { Scales } from './scales.ts';

interface Props {
  in: Scales;
  /** Values of x that the run kept for comparison had. */
  values: readonly number[] | undefined;
  /** Pixels from the top. */
  at: number;
}

/** The values of the run that a reader keeps for comparison: a dashed dot each. */
export function Kept({ in: { x }, values, at }: Props) {
  return values?.map((value, i) => <circle key={i} className="kept dot" cx={x(value)} cy={at} r={5} />);
}

import type { AnyValues } from '../../simulations/lib/define.ts';
import { integer } from '../../simulations/lib/draw.ts';
import { rng } from '../../simulations/lib/rng.ts';

/** Something that went wrong, or only seems to: a world of a lab whose cause nobody in the room knows. */
export interface Incident {
  number: number;
  kind: 'release' | 'year';
  /** What one may see before it begins. */
  title: string;
  simulation: string;
  /** The world. The cause of a release is drawn by the simulation itself. */
  params: AnyValues;
}

/** Worlds in which each cause comes up at least once; the numbers say nothing about it. */
const releases = [2, 3, 5, 7, 9, 10, 12, 17, 18, 19, 20, 22];
const years = [7, 9, 13, 20, 21, 25];

/** The incidents of the wheel, numbered from 1. */
export const incidents: readonly Incident[] = [...releases.map(release), ...years.map(year)].map((incident, at) => ({
  ...incident,
  number: at + 1,
}));

type Unnumbered = Omit<Incident, 'number'>;

function release(seed: number): Unnumbered {
  return {
    kind: 'release',
    title: 'A release in the morning',
    simulation: 'release',
    params: { strategy: 'onCall', defect: 'hidden', seed },
  };
}

/** A year in which nobody touches the model; what drifts, how and from when on is drawn. */
function year(seed: number): Unnumbered {
  const chance = rng(seed, 'wheel of misfortune');
  const pick = <T>(of: readonly T[]): T => of[integer(chance, of.length)];
  return {
    kind: 'year',
    title: 'A year in production',
    simulation: 'drift',
    params: {
      drift: pick(['none', 'covariate', 'prior', 'concept']),
      shape: pick(['sudden', 'gradual', 'incremental']),
      onsetDay: 60 + 7 * integer(chance, 21),
      policy: 'never',
      rival: 'never',
      seed,
    },
  };
}

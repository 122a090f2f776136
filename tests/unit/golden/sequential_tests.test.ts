import { confidenceSequence } from '../../../simulations/lib/sequential/confidenceSequence.ts';
import { crossing, groupSequential, looksOf } from '../../../simulations/lib/sequential/groupSequential.ts';
import { alwaysValidInterval, alwaysValidP, mixtureRatio } from '../../../simulations/lib/sequential/msprt.ts';
import { sprt } from '../../../simulations/lib/sequential/sprt.ts';
import { normalQuantile } from '../../../simulations/lib/special/normalQuantile.ts';
import { type Fields, forKind, golden } from './harness.ts';

interface Row {
  estimate: number;
  se: number;
  n: number;
  alpha: number;
  tuning_n: number;
}

interface Input {
  x: number[];
  sigma2: number;
  tau2: number;
  looks: number[] & number;
  update_every: number;
  n_per_arm: number[];
  conversions_a: number[];
  conversions_b: number[];
  alpha: number;
  rows: Row[];
  alpha_two_sided: number;
  information_fractions?: number[];
  p0: number;
  p1: number;
  beta: number;
  failure_indices: number[];
  n: number;
}

const kinds = {
  msprt_normal,
  msprt_two_proportions,
  asymptotic_confidence_sequence,
  group_sequential,
  wald_sprt,
} satisfies Record<string, (input: Input) => Fields>;

golden('sequential_tests', (input: Input, caseName) =>
  forKind(
    Object.keys(kinds).find((kind) => caseName.startsWith(kind)) ?? caseName,
    kinds as Record<string, (input: Input) => Fields>,
  )(input),
);

function msprt_normal({ x, sigma2, tau2, looks, update_every }: Input): Fields {
  let sum = 0;
  const ratios = x.map((value, i) => {
    sum += value;
    return mixtureRatio(sum / (i + 1), sigma2 / (i + 1), tau2);
  });
  const updated = ratios.map((ratio, i) => ((i + 1) % update_every === 0 ? ratio : 1));
  const p = alwaysValidP(updated);
  return { lambda_at_looks: looks.map((n) => ratios[n - 1]), always_valid_p_at_looks: looks.map((n) => p[n - 1]) };
}

function msprt_two_proportions({ n_per_arm, conversions_a, conversions_b, tau2, alpha }: Input): Fields {
  const looks = n_per_arm.map((n, i) => {
    const [a, b] = [conversions_a[i] / n, conversions_b[i] / n];
    return { difference: b - a, variance: (a * (1 - a) + b * (1 - b)) / n };
  });
  const ratios = looks.map(({ difference, variance }) => mixtureRatio(difference, variance, tau2));
  return {
    z_unpooled: looks.map(({ difference, variance }) => difference / Math.sqrt(variance)),
    lambda: ratios,
    always_valid_p: alwaysValidP(ratios),
    always_valid_ci: looks.map(({ difference, variance }) =>
      Object.values(alwaysValidInterval(difference, variance, tau2, alpha)),
    ),
  };
}

function asymptotic_confidence_sequence({ rows }: Input): Fields {
  return {
    rows: rows.map(({ estimate, se, n, alpha, tuning_n }) => {
      const { rho, halfWidth, p } = confidenceSequence(estimate, se, n, { alpha, tuningN: tuning_n });
      return { rho, halfwidth: halfWidth, p };
    }),
  };
}

function group_sequential({ looks, information_fractions, alpha_two_sided: alpha }: Input): Fields {
  const information = information_fractions ?? looksOf(looks);
  const pocock = groupSequential(information, 'pocock', alpha);
  const obrienFleming = groupSequential(information, 'obrien-fleming', alpha);
  return {
    pocock_constant: pocock.constant,
    pocock_cumulative_alpha: pocock.cumulativeAlpha,
    obrien_fleming_constant: obrienFleming.constant,
    obrien_fleming_z_bounds: obrienFleming.bounds,
    obrien_fleming_cumulative_alpha: obrienFleming.cumulativeAlpha,
    'naive_peeking_false_positive_rate_at_1.96': crossing(
      information,
      Float64Array.from(information, () => normalQuantile(0.975)),
    ),
  };
}

function wald_sprt({ p0, p1, alpha, beta, failure_indices, n }: Input): Fields {
  const outcomes = new Float64Array(n);
  for (const i of failure_indices) outcomes[i] = 1;
  const { upper, lower, stop, decision, logRatio } = sprt(outcomes, { p0, p1, alpha, beta });
  return { upper, lower, stop_index: stop, decision, llr_at_stop: logRatio };
}

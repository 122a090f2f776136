import {
  hellinger,
  jensenShannonDistance,
  jensenShannonDivergence,
  totalVariation,
} from '../../../simulations/lib/distances/jensenShannon.ts';
import { golden } from './harness.ts';

golden('js_divergence', ({ p, q }: { p: number[]; q: number[] }) => ({
  js_divergence_e: jensenShannonDivergence(p, q),
  js_divergence_2: jensenShannonDivergence(p, q) / Math.LN2,
  js_distance_e: jensenShannonDistance(p, q),
  js_distance_2: jensenShannonDistance(p, q) / Math.sqrt(Math.LN2),
  tvd: totalVariation(p, q),
  hellinger: hellinger(p, q),
}));

import { wasserstein } from '../../../simulations/lib/distances/wasserstein.ts';
import { golden } from './harness.ts';

golden('wasserstein', ({ a, b }: { a: number[]; b: number[] }) => ({ wasserstein_1: wasserstein(a, b) }));

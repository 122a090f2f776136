/**
 * The transcendental functions that models may use: unlike the members of `Math`, these give the same bits in every
 * engine, because they are made of nothing but + - * / and exact powers of two.
 */
export { exp } from './math/exp.ts';
export { expm1, tanh } from './math/expm1.ts';
export { log, log1p } from './math/log.ts';
export { pow } from './math/pow.ts';
export { cos, sin } from './math/sin.ts';

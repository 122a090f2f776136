import type { Examples } from '../example.ts';

const { NaN: nan } = Number;
/** A function of one number, as the engine's own: no number gives no number. */
const ofOne = { args: { x: 1.3 }, documented: { 'x is NaN': nan } };

export const examples: Examples = {
  'math/exp.ts': { exp: ofOne },
  'math/expm1.ts': { expm1: ofOne, tanh: ofOne },
  'math/log.ts': {
    log: { args: { x: 1.3 }, documented: { 'x is NaN': nan, 'x is -1': nan, 'x is -Infinity': nan } },
    log1p: { args: { x: 1.3 }, documented: { 'x is NaN': nan, 'x is -Infinity': nan } },
  },
  'math/pow.ts': {
    pow: { args: { x: 1.3, y: 2.5 }, documented: { 'x is NaN': nan, 'y is NaN': nan, 'x is -1': nan } },
  },
  'math/sin.ts': {
    sin: { args: { x: 1.3 }, documented: { 'x is NaN': nan, 'x is Infinity': nan, 'x is -Infinity': nan } },
    cos: { args: { x: 1.3 }, documented: { 'x is NaN': nan, 'x is Infinity': nan, 'x is -Infinity': nan } },
  },
};

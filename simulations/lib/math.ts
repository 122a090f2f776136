/**
 * The transcendental functions that models may use: unlike the members of `Math`, these give the same bits in every
 * engine. Source: @stdlib/math, ports of FreeBSD's msun and Cephes in plain arithmetic.
 */
export { default as cos } from '@stdlib/math-base-special-cos';
export { default as exp } from '@stdlib/math-base-special-exp';
export { default as expm1 } from '@stdlib/math-base-special-expm1';
export { default as log } from '@stdlib/math-base-special-ln';
export { default as log1p } from '@stdlib/math-base-special-log1p';
export { default as pow } from '@stdlib/math-base-special-pow';
export { default as sin } from '@stdlib/math-base-special-sin';
export { default as tanh } from '@stdlib/math-base-special-tanh';

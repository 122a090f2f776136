/**
 * Replaces the lower triangle of a symmetric matrix A of order n, row by row, with its Cholesky factor L, A = L L'.
 * False, and nothing to be used, when A is not positive definite to working precision.
 * O(n^3). Source: Golub and Van Loan, Matrix Computations, 4.2.
 */
export function factorise(A: Float64Array, n: number): boolean {
  for (let j = 0; j < n; j++) {
    let pivot = A[j * n + j];
    for (let k = 0; k < j; k++) pivot -= A[j * n + k] * A[j * n + k];
    if (!(pivot > 0)) return false;
    const root = Math.sqrt(pivot);
    A[j * n + j] = root;
    for (let i = j + 1; i < n; i++) {
      let sum = A[i * n + j];
      for (let k = 0; k < j; k++) sum -= A[i * n + k] * A[j * n + k];
      A[i * n + j] = sum / root;
    }
  }
  return true;
}

/** Overwrites b with the solution x of L L' x = b, where L comes from `factorise`. O(n^2). */
export function substitute(L: Float64Array, b: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) b[i] -= L[i * n + k] * b[k];
    b[i] /= L[i * n + i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) b[i] -= L[k * n + i] * b[k];
    b[i] /= L[i * n + i];
  }
}

/**
 * The precedence test (Nelson 1963), one-sided: of two samples whose values are all exchangeable, the chance that at least `k` of
 * the first one's `n1` lie above the `rank`-th highest of the second one's `n2`. That is so where, of the k + rank - 1 highest
 * of all, at least k are the first one's: a hypergeometric tail. Exact for any distribution; ties make it smaller, not larger.
 */
export function precedenceTail(n1: number, n2: number, k: number, rank: number): number {
  if (k <= 0) return 1;
  if (k > n1 || rank > n2) return k > n1 ? 0 : 1;
  const highest = k + rank - 1;
  let sum = 0;
  for (let j = k; j <= Math.min(n1, highest); j += 1) {
    sum += Math.exp(lnChoose(highest, j) + lnChoose(n1 + n2 - highest, n1 - j) - lnChoose(n1 + n2, n1));
  }
  return Math.min(1, sum);
}

/** For small k: one term each. -Infinity where there is no way. */
function lnChoose(n: number, k: number): number {
  if (k < 0 || k > n) return -Infinity;
  let ln = 0;
  for (let i = 1; i <= k; i += 1) ln += Math.log((n - k + i) / i);
  return ln;
}

/** Below this a series is as good as one whose bad requests come one by one. */
const LEAST = 1.2;
const MOST = 20;
/** As if so many bad ones had come one by one before: a few cannot tell a cluster from chance. */
const PRIOR = 10;

/**
 * In clusters of about how many bad requests come: the variance of their counts beside that of independent ones (Fano's
 * factor), the largest over lengths of time, held towards one where few were seen. 1..20.
 *
 * @param n, k requests and bad ones of equal parts of time, oldest first.
 * @param lengths so many parts together are looked at.
 */
export function learnedBurst(
  n: ArrayLike<number>,
  k: ArrayLike<number>,
  lengths: readonly number[],
  { prior = PRIOR, most = MOST } = {},
): number {
  const [all, bad] = [sum(n, 0, n.length), sum(k, 0, k.length)];
  if (all === 0 || bad === 0) return 1;
  const rate = bad / all;
  let factor = 0;
  for (const length of new Set(lengths)) factor = Math.max(factor, fano(n, k, rate, length));
  const held = Math.min(most, (bad * factor + prior) / (bad + prior));
  return held < LEAST ? 1 : held;
}

/** By whole stretches, the newest ones: 0 where there is none. */
function fano(n: ArrayLike<number>, k: ArrayLike<number>, rate: number, length: number): number {
  let [squares, variance] = [0, 0];
  for (let to = n.length; to >= length; to -= length) {
    const all = sum(n, to - length, to);
    squares += (sum(k, to - length, to) - all * rate) ** 2;
    variance += all * rate * (1 - rate);
  }
  return variance === 0 ? 0 : squares / variance;
}

function sum(values: ArrayLike<number>, from: number, to: number): number {
  let all = 0;
  for (let i = from; i < to; i += 1) all += values[i] ?? 0;
  return all;
}

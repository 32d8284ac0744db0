/** P(Bin(n, p) = k) by plain multiplication, for few requests. */
export function chance(n: number, k: number, p: number): number {
  let choices = 1;
  for (let i = 0; i < k; i += 1) choices = (choices * (n - i)) / (i + 1);
  return choices * p ** k * (1 - p) ** (n - k);
}

/** The error of a figure as a share of what it should be; as it is where that is zero. */
export function offBy(actual: number, expected: number): number {
  return Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected));
}

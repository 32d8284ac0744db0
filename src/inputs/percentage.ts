/** Also published in the JSON Schema. */
export const percentagePattern = String.raw`^\d+(?:\.\d+)?%$`;

const percentageExpression = new RegExp(percentagePattern);

/** `0.5%` → 0.005. Null for anything else, a bare number too (is 0.5 a half or half a percent?), and above 100 %. */
export function parsePercentage(text: string): number | null {
  if (!percentageExpression.test(text)) return null;
  // Shifting the decimal point in the text is exact where a division by 100 is not: 0.7 / 100 is not 0.007.
  const share = Number(`${text.slice(0, -1)}e-2`);
  return share <= 1 ? share : null;
}

const share = "[1-9][0-9]?%|100%";
export const stepsPattern = String.raw`^(?:${share})(?:\s*,\s*(?:${share})){0,19}$`;

const expression = new RegExp(stepsPattern);

/** `5%,25%,100%` → whole percents, rising. Null when they do not rise. Cloud Run splits traffic by whole percents. */
export function parseSteps(text: string): number[] | null {
  if (!expression.test(text)) return null;
  const steps = text.split(",").map((one) => Number.parseInt(one.trim(), 10));
  return steps.every((one, i) => one > (steps[i - 1] ?? 0)) ? steps : null;
}

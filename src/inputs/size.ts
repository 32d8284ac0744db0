/** `Ki`, `Mi` and `Gi` are how Cloud Run writes its memory limits. */
const unitsBytes: Record<string, number> = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
};

/** Also published in the JSON Schema. */
export const sizePattern = `^(\\d+(?:\\.\\d+)?)(${Object.keys(unitsBytes).join("|")})$`;

const sizeExpression = new RegExp(sizePattern);

/** `512MiB`, `500MB`, `1.5Gi` → whole bytes. Null for anything else, a bare number too. */
export function parseSize(text: string): number | null {
  const match = sizeExpression.exec(text);
  if (match === null) return null;
  const bytes = Math.round(Number(match[1]) * (unitsBytes[match[2] ?? ""] ?? Number.NaN));
  return Number.isSafeInteger(bytes) ? bytes : null;
}

/** Suffixes of Kubernetes' quantities (apimachinery, resource/quantity.go), the largest first. */
const binary: [string, number][] = [
  ["Ti", 2 ** 40],
  ["Gi", 2 ** 30],
  ["Mi", 2 ** 20],
  ["Ki", 2 ** 10],
];
const decimal: Record<string, number> = { T: 1e12, G: 1e9, M: 1e6, k: 1e3, "": 1, m: 1e-3 };

/** `512Mi` and `1Gi` are `1536Mi`, `500m` and `1` are `1.5`. Null: one of them is no quantity. */
export function sumOfQuantities(quantities: readonly string[]): string | null {
  const values = quantities.map(valueOf);
  if (values.some(Number.isNaN)) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  if (!quantities.some((one) => one.endsWith("i"))) {
    const suffix = ["T", "G", "M", "k"].find((one) => quantities.some((quantity) => quantity.endsWith(one))) ?? "";
    return `${Number((sum / (decimal[suffix] ?? 1)).toPrecision(12))}${suffix}`;
  }
  const [suffix, factor] = binary.find(([, size]) => Number.isInteger(sum / size)) ?? ["", 1];
  return `${sum / factor}${suffix}`;
}

function valueOf(quantity: string): number {
  const [, number = "", suffix = ""] = /^([\d.]+)([A-Za-z]*)$/.exec(quantity) ?? [];
  const factor = decimal[suffix] ?? binary.find(([name]) => name === suffix)?.[1] ?? NaN;
  return number === "" ? NaN : Number(number) * factor;
}

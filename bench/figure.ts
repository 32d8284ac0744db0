/** One measured figure: ours beside the other way of doing the same, and the goal. */
export interface Figure {
  name: string;
  /** Samples, in the order of the runs. */
  ours: readonly number[];
  /** Null: there is nothing to compare with. Else as many samples as ours, interleaved with them. */
  other: readonly number[] | null;
  unit: Unit;
  /** Null: shown for what it tells, without a goal. */
  goal: Goal | null;
}

export type Unit = "ms" | "bytes" | "per second" | "µs" | "s" | "%" | "calls";

/** Of the medians: our figure itself, or its ratio to the other's. */
export interface Goal {
  of: "value" | "ratio";
  at: "most" | "least";
  bound: number;
  /** It is kept on any machine, however busy: where it is missed, the bench fails. */
  binding?: true;
}

const columns = [50, 7, 20, 9, 25, 25];

/** The heading of the lines that `line` gives. */
export function heading(): string {
  const names = ["figure", "ratio", "goal", "reached", "ours (best, median)", "other (best, median)"];
  return [padded(names), padded(columns.map((width) => "-".repeat(width - 2)))].join("\n");
}

export function line(figure: Figure): string {
  const { name, ours, other, unit, goal } = figure;
  return padded([
    name,
    other === null ? "" : `${ratio(figure).toFixed(2)}x`,
    goal === null ? "" : goalText(goal, unit),
    goal === null ? "" : reached(figure, goal) ? "yes" : "NO",
    spread(ours, unit),
    other === null ? "" : spread(other, unit),
  ]);
}

function ratio({ ours, other }: Figure): number {
  return median(ours) / median(other ?? []);
}

/** Is it beyond a bound that holds on any machine? */
export function broken(figure: Figure): boolean {
  return figure.goal?.binding === true && !reached(figure, figure.goal);
}

function reached(figure: Figure, { of, at, bound }: Goal): boolean {
  const value = of === "ratio" ? ratio(figure) : median(figure.ours);
  return at === "most" ? value <= bound : value >= bound;
}

function goalText({ of, at, bound }: Goal, unit: Unit): string {
  return `at ${at} ${of === "ratio" ? `${Number(bound.toFixed(3))}x` : amount(bound, unit)}`;
}

/** The best is what the machine can do; the median is what it did, whoever else was on it. */
function spread(samples: readonly number[], unit: Unit): string {
  if (samples.length === 1) return amount(median(samples), unit);
  const best = unit === "per second" ? Math.max(...samples) : Math.min(...samples);
  return `${amount(best, unit)}, ${amount(median(samples), unit)}`;
}

function amount(value: number, unit: Unit): string {
  if (unit === "bytes") return `${(value / 1e6).toFixed(value < 1e7 ? 2 : 0)} MB`;
  if (unit === "per second") return value >= 1e6 ? `${(value / 1e6).toFixed(1)} M/s` : `${Math.round(value / 1e3)} k/s`;
  return `${value.toFixed(unit === "µs" ? 1 : unit === "%" ? 2 : 0)} ${unit}`;
}

function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

function padded(cells: readonly string[]): string {
  return cells
    .map((cell, i) => cell.padEnd(columns[i] ?? 0))
    .join("")
    .trimEnd();
}

import { readFileSync, writeFileSync } from "node:fs";
import type { Figure } from "./figure.ts";
import { picture } from "./decisions/picture.ts";
import { Random } from "./decisions/random.ts";
import { type Cell, type Result, type Rule, type Setting, clustered, simulate } from "./decisions/simulate.ts";
import { burstTable, bursts, table, withTable } from "./decisions/table.ts";

const times = [0.5, 0.9, 1, 1.5, 2, 5, 20];
const verdictFile = new URL("../docs/verdict.md", import.meta.url);
const pictureFile = new URL("../docs/decisions.svg", import.meta.url);

const settings: Setting[] = (["error rate", "P95"] as const).flatMap((metric) =>
  [5, 100, 1000].flatMap((perMinute) => [10, 30].map((minutes) => ({ metric, perMinute, minutes }))),
);

/**
 * How often and when each rule decides, on the settings of the design. With `--all` each cell is printed; with `--write` the
 * table in docs/verdict.md and its picture are made anew.
 */
export async function measure(): Promise<Figure[]> {
  const random = new Random(20_260_101);
  const cells = settings.flatMap((setting) =>
    simulate(setting, times, setting.perMinute === 1000 ? 400 : 1000, random),
  );
  const inBursts = bursts.map((one) => ({ ...one, result: clustered(one.x, one.size, one.burst, 1000, random) }));
  if (process.argv.includes("--all")) for (const cell of cells) console.log(JSON.stringify(cell));
  if (process.argv.includes("--write")) {
    const page = readFileSync(verdictFile, "utf8");
    writeFileSync(verdictFile, withTable(page, `${table(cells)}\n\n${burstTable(inBursts)}`));
    writeFileSync(pictureFile, picture(cells));
  }
  return figures(cells, inBursts);
}

function figures(cells: readonly Cell[], inBursts: readonly { name: string; result: Result }[]): Figure[] {
  const fromStart = cells.filter(({ from }) => from === "start");
  const atBudget = fromStart.filter(({ x }) => x === 1);
  const beyond = fromStart.filter(({ x }) => x >= 1);
  const at100 = cells.filter(({ metric, perMinute, x }) => metric === "error rate" && perMinute === 100 && x === 5);
  return [
    share("false fails at the budget, worst of 12 settings", most(atBudget, "ours"), 1),
    share("  the same, naive rule", most(atBudget, "naive"), null),
    share("false passes at or beyond it, worst of 48 cells", mostPassed(beyond), 5),
    ...at100.map(({ minutes, from, results }): Figure => ({
      name: `5x at 100/min, ${minutes} min, from ${from}; other: Argo`,
      ours: [results.ours.secondsToFail],
      other: [results.Argo.secondsToFail],
      unit: "s",
      goal: from === "start" ? { of: "ratio", at: "most", bound: 1 / 1.9 } : null,
    })),
    ...at100
      .filter(({ from }) => from === "start")
      .map(({ minutes, results }): Figure => ({
        name: `  ${minutes} min, as one of two budgets; other: Argo`,
        ours: [results["ours, one of two budgets"].secondsToFail],
        other: [results.Argo.secondsToFail],
        unit: "s",
        goal: null,
      })),
    ...(["start", "middle"] as const).map((from) => leastPower(cells.filter((cell) => cell.from === from))),
    ...inBursts.map(({ name, result }) => share(name, result.failed, null)),
  ];
}

/** The cell in which ours finds the least of what alpha-spending finds, where that finds half or more. */
function leastPower(cells: readonly Cell[]): Figure {
  const ratio = ({ results }: Cell): number => results.ours.failed / results["alpha-spending"].failed;
  const [worst] = cells
    .filter(({ x, results }) => x > 1 && results["alpha-spending"].failed >= 0.5)
    .sort((a, b) => ratio(a) - ratio(b));
  if (worst === undefined) throw new Error("alpha-spending finds nothing");
  const { metric, perMinute, minutes, x, from, results } = worst;
  return {
    name: `power, worst: ${metric} ${x}x ${perMinute}/min ${minutes} min, ${from}`,
    ours: [100 * results.ours.failed],
    other: [100 * results["alpha-spending"].failed],
    unit: "%",
    goal: { of: "ratio", at: "least", bound: 0.7 },
  };
}

function share(name: string, value: number, bound: number | null): Figure {
  const goal = bound === null ? null : ({ of: "value", at: "most", bound } as const);
  return { name, ours: [100 * value], other: null, unit: "%", goal };
}

function most(cells: readonly Cell[], rule: Rule): number {
  return Math.max(...cells.map(({ results }) => results[rule].failed));
}

function mostPassed(cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ results }) => results.ours.passed));
}

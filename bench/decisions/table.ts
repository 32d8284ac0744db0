import { markdownTable } from "markdown-table";
import { type Cell, type Result, rules } from "./simulate.ts";

const BEGIN = "<!-- npm run bench -- decisions --write -->";
const END = "<!-- /decisions -->";

/** Errors in clusters of `size`, on average x times the budget, 100 requests a minute, 30 minutes. */
export const bursts = [3, 10].flatMap((size) =>
  [1, size].flatMap((burst) =>
    [0.5, 1, 5].map((x) => ({ size, burst, x, name: `fails, errors by ${size}, ${x}x, burst ${burst}` })),
  ),
);

/** Each rule at 100 requests a minute for 30 minutes, and the worst of all settings. */
export function table(cells: readonly Cell[]): string {
  const columns = [0.5, 1, 2, 5].map((x) => find(cells, x, "start"));
  const late = find(cells, 5, "middle");
  const beyond = cells.filter(({ x, from }) => x >= 1 && from === "start");
  const atBudget = beyond.filter(({ x }) => x === 1);
  const healthy = find(cells, 0.5, "start");
  const rows = rules.map((rule) => [
    rule,
    ...columns.map(({ results }) => outcome(results[rule])),
    outcome(late.results[rule]),
    percent(Math.max(...atBudget.map(({ results }) => results[rule].failed))),
    percent(Math.max(...beyond.map(({ results }) => results[rule].passed))),
    `${percent(healthy.results[rule].passed)}, ${seconds(healthy.results[rule].secondsToPass)}`,
  ]);
  const heading = [
    "Rule",
    "0.5×",
    "1×",
    "2×",
    "5×",
    "5× from mid-window",
    "worst false fail",
    "worst false pass",
    "passes at 0.5×",
  ];
  return markdownTable([heading, ...rows], { align: ["l", ...heading.slice(1).map(() => "r")] });
}

export function burstTable(all: readonly ((typeof bursts)[number] & { result: Result })[]): string {
  const rows = all
    .filter(({ x }) => x === 0.5)
    .map(({ size, burst }) => [
      `by ${size}`,
      burst === 1 ? "not declared" : `\`burst: ${burst}\``,
      ...all.filter((one) => one.size === size && one.burst === burst).map(({ result }) => outcome(result)),
    ]);
  return markdownTable([["Errors come", "", "0.5×", "1×", "5×"], ...rows], { align: ["l", "l", "r", "r", "r"] });
}

/** The page with what stands between the two marks replaced. */
export function withTable(page: string, text: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`docs/verdict.md has no ${BEGIN} … ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${page.slice(end)}`;
}

export function find(cells: readonly Cell[], x: number, from: Cell["from"]): Cell {
  const cell = cells.find(
    (one) =>
      one.metric === "error rate" && one.perMinute === 100 && one.minutes === 30 && one.x === x && one.from === from,
  );
  if (cell === undefined) throw new Error(`no cell at ${x}`);
  return cell;
}

function outcome({ failed, secondsToFail }: Result): string {
  return Number.isNaN(secondsToFail) ? percent(failed) : `${percent(failed)}, ${seconds(secondsToFail)}`;
}

function percent(share: number): string {
  const hundredths = 100 * share;
  return `${hundredths > 0 && hundredths < 9.95 ? hundredths.toFixed(1) : hundredths.toFixed(0)} %`;
}

function seconds(value: number): string {
  return `${value.toFixed(0)} s`;
}

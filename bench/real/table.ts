import { markdownTable } from "markdown-table";
import { faults, type Judged, type PassingRule, passingRules, type RealRule, realRules } from "./judged.ts";

const BEGIN = "<!-- npm run bench -- real --write -->";
const END = "<!-- /real -->";

/** Windows of one budget over several services, or of one kind of made traffic. */
export interface Pool {
  name: string;
  windows: number;
  results: Record<RealRule, Result>;
  /** Those of services into which nobody put a fault, and the share of them that ours fails. */
  unchanged: { windows: number; failed: number };
}

/** One service's windows. */
export interface OfService {
  windows: readonly Judged[][];
  unchanged: boolean;
}

/** Windows of one kind of made traffic, and how many seconds after a total outage began each was ended. */
export interface Outages {
  name: string;
  windows: readonly Record<PassingRule, number>[];
}

export interface Result {
  /** Share of the windows that failed, for each fault; the first is none. */
  failed: number[];
  /** Mean seconds until then. */
  seconds: number[];
}

export function pooled(name: string, services: readonly OfService[]): Pool {
  const windows = services.flatMap((one) => one.windows);
  const unchanged = services.filter((one) => one.unchanged).flatMap((one) => one.windows);
  const results = Object.fromEntries(realRules.map((rule) => [rule, resultOf(windows, rule)]));
  return {
    name,
    windows: windows.length,
    results: results as Pool["results"],
    unchanged: {
      windows: unchanged.length,
      failed: unchanged.filter(([none]) => (none?.ours ?? Infinity) < Infinity).length / Math.max(1, unchanged.length),
    },
  };
}

function resultOf(windows: readonly Judged[][], rule: RealRule): Result {
  const outcomes = faults.map((_, i) => windows.map((window) => window[i]?.[rule] ?? Infinity));
  const found = outcomes.map((seconds) => seconds.filter((one) => one < Infinity));
  const failed = found.map((seconds) => seconds.length / windows.length);
  return {
    failed,
    seconds: found.map((seconds) => seconds.reduce((sum, one) => sum + one, 0) / seconds.length),
  };
}

/** Windows of one budget of services that break it all the time, twice over, and the share of them that pass. */
export interface Passed {
  name: string;
  windows: number;
  passed: Record<PassingRule, number>;
}

export function realTable(pools: readonly Pool[], twice: readonly Passed[], outages: readonly Outages[]): string {
  const heading = ["Rule", ...pools.map(({ name }) => name)];
  const rows = realRules.map((rule) => [rule, ...pools.map(({ results }) => cell(results[rule]))]);
  const all = markdownTable([heading, ...rows], { align: ["l", ...pools.map(() => "r")] });
  return [all, sureTable(pools), faultTable(pools), outageTable(outages), passTable(twice)].join("\n\n");
}

/** How sure the share of unchanged windows that ours fails is. */
function sureTable(pools: readonly Pool[]): string {
  const rows = [
    ["Windows", ...pools.map(({ windows }) => String(windows))],
    [
      "Ours fails unchanged, 95 % interval",
      ...pools.map(({ windows, results }) => intervalOf(results.ours.failed[0] ?? 0, windows)),
    ],
    [
      "without the service that had faults put into it",
      ...pools.map(({ windows, unchanged }) =>
        unchanged.windows === windows ? "" : `${percent(unchanged.failed)} % of ${unchanged.windows}`,
      ),
    ],
  ];
  return markdownTable([["", ...pools.map(({ name }) => name)], ...rows], { align: ["l", ...pools.map(() => "r")] });
}

/** Wilson's (JASA 22, 1927). */
function intervalOf(share: number, n: number): string {
  const z = 1.96;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return `${percent(Math.max(0, middle - half))}–${percent(middle + half)} %`;
}

/** The median, and what one in twenty takes at least. */
function outageTable(outages: readonly Outages[]): string {
  const rows = passingRules.map((rule) => [
    rule,
    ...outages.map(({ windows }) => {
      const seconds = windows.map((window) => window[rule]).toSorted((a, b) => a - b);
      const at = (share: number): string => String(seconds[Math.ceil(share * seconds.length) - 1] ?? "–");
      return `${at(0.5)}, ${at(0.95)} s`.replaceAll("Infinity", "–");
    }),
  ]);
  const heading = ["A total outage from mid-window is named after", ...outages.map(({ name }) => name)];
  return markdownTable([heading, ...rows], { align: ["l", ...outages.map(() => "r")] });
}

function passTable(twice: readonly Passed[]): string {
  const rows = passingRules.map((rule) => [
    rule,
    ...twice.map(({ windows, passed }) => `${percent(passed[rule])} % of ${windows}`),
  ]);
  const heading = ["Twice the budget all the time: passes", ...twice.map(({ name }) => name)];
  return markdownTable([heading, ...rows], { align: ["l", ...twice.map(() => "r")] });
}

/** As many windows with five times the budget as without a fault: how many fails are right, and how many faults are found. */
function faultTable(pools: readonly Pool[]): string {
  const sides = [
    { name: "recorded", of: pools.filter(({ name }) => name.endsWith("x")) },
    { name: "made", of: pools.filter(({ name }) => !name.endsWith("x")) },
  ].filter(({ of }) => of.length > 0);
  const share = (of: readonly Pool[], rule: RealRule, fault: number): number =>
    of.reduce((sum, { windows, results }) => sum + windows * (results[rule].failed[fault] ?? 0), 0) /
    of.reduce((sum, { windows }) => sum + windows, 0);
  const rows = realRules.map((rule) => [
    rule,
    ...sides.flatMap(({ of }) => {
      const [none, five] = [share(of, rule, 0), share(of, rule, 1)];
      return [`${percent(five / (five + none))} %`, `${percent(five)} %`];
    }),
  ]);
  const heading = ["Rule, 5 times the budget", ...sides.flatMap(({ name }) => [`${name}: precision`, "recall"])];
  return markdownTable([heading, ...rows], { align: ["l", ...sides.flatMap(() => ["r", "r"])] });
}

/** False fails, then 5 times and 20 times the budget found. */
function cell({ failed }: Result): string {
  return failed.map(percent).join(" / ");
}

export function percent(share: number): string {
  const hundredths = 100 * share;
  return hundredths > 0 && hundredths < 9.95 ? hundredths.toFixed(1) : hundredths.toFixed(0);
}

/** The page with what stands between the two marks replaced. */
export function withRealTable(page: string, text: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`docs/verdict.md has no ${BEGIN} … ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${page.slice(end)}`;
}

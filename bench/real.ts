import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.ts";
import { Random } from "./decisions/random.ts";
import { type Case, caseOf, kinds, madeCase, metrics } from "./real/cases.ts";
import { faults, type Judged, judgeWindow } from "./real/judged.ts";
import { picture } from "./real/picture.ts";
import { type Pool, pooled, realTable, withRealTable } from "./real/table.ts";
import { tracesIn } from "./real/traces.ts";
import { POLLS_A_MINUTE } from "./decisions/rules.ts";

/** So many windows of each service and budget; `--windows=N` for another number. */
const windowsEach = Number(process.argv.find((one) => one.startsWith("--windows="))?.slice(10) ?? 40);
const seed = Number(process.argv.find((one) => one.startsWith("--seed="))?.slice(7) ?? 20_261_101);
const minutes = Number(process.argv.find((one) => one.startsWith("--minutes="))?.slice(10) ?? 10);
const folder = process.argv.slice(2).find((one) => !one.startsWith("--") && one.includes("/"));
const verdictFile = new URL("../docs/verdict.md", import.meta.url);
const pictureFile = new URL("../docs/real-traffic.svg", import.meta.url);

/**
 * Windows of recorded and of made traffic, judged by the product's own judge with the service's past and by other rules: how
 * often each fails a service that did not change, and how often it finds a fault. A path names another folder than
 * `../shared/traffic`. `--windows=N`, `--minutes=N`, `--seed=N`; with `--write` the table in docs/verdict.md and its picture are made anew.
 */
export async function measure(): Promise<Figure[]> {
  const random = new Random(seed);
  const path = folder ?? fileURLToPath(new URL("../../shared/traffic", import.meta.url));
  const traces = tracesIn(path);
  if (traces === null)
    console.error(`LEFT OUT: no recorded traffic, for there is no folder ${path} (a path after "real" names another)`);
  const pools: Pool[] = [];
  for (const times of [1.2, 2]) {
    for (const metric of metrics) {
      const cases = (traces ?? []).flatMap((trace) => caseOf(trace, metric, times, random) ?? []);
      if (cases.length === 0) continue;
      pools.push(
        pooled(
          `${metric}, ${times}x`,
          cases.flatMap((one) => windowsOf(one, random)),
        ),
      );
    }
  }
  for (const kind of kinds) {
    const made = madeCase(kind, (300 + windowsEach) * minutes, random);
    pools.push(pooled(kind, windowsOf(made, random, 300)));
  }
  if (process.argv.includes("--write")) {
    writeFileSync(verdictFile, withRealTable(readFileSync(verdictFile, "utf8"), realTable(pools)));
    writeFileSync(pictureFile, picture(pools));
  } else console.log(realTable(pools));
  return pools.flatMap(figuresOf);
}

/** With requests, and with a past of a few windows at least. */
function windowsOf(of: Case, random: Random, least = 6): Judged[][] {
  const polls = minutes * POLLS_A_MINUTE;
  const starts = Array.from({ length: Math.floor(of.n.length / polls) }, (_, i) => i * polls).filter(
    (from) => from >= least * polls && of.n.subarray(from, from + polls).some((n) => n > 0),
  );
  const drawn = starts.map((from) => ({ from, by: random.uniform() })).toSorted((a, b) => a.by - b.by);
  return drawn.slice(0, windowsEach).map(({ from }) => judgeWindow(of, from, minutes, random));
}

function figuresOf({ name, windows, results }: Pool): Figure[] {
  const { ours, "ours, without a past": alone } = results;
  const recorded = name.endsWith("x");
  const share = (part: string, of: number, other: number, bound: number | null, at: "most" | "least"): Figure => ({
    name: `${name}: ${part}`,
    ours: [100 * of],
    other: [100 * other],
    unit: "%",
    goal: bound === null ? null : { of: at === "most" ? "value" : "ratio", at, bound },
  });
  return [
    share(
      `false fails of ${windows}, other: no past`,
      ours.failed[0] ?? 0,
      alone.failed[0] ?? 0,
      name.endsWith(" 2x") && minutes <= 10 ? 0.5 : 1,
      "most",
    ),
    ...faults
      .slice(1)
      .map((times, i) =>
        share(
          `${times}x found`,
          ours.failed[i + 1] ?? 0,
          alone.failed[i + 1] ?? 0,
          recorded ? (times === 5 ? 0.75 : 0.95) : null,
          "least",
        ),
      ),
    ...(recorded
      ? []
      : faults.slice(1).map((times, i): Figure => ({
          name: `${name}: ${times}x found after, other: no past`,
          ours: [ours.seconds[i + 1] ?? NaN],
          other: [alone.seconds[i + 1] ?? NaN],
          unit: "s",
          goal: name === "independent" && times === 5 ? { of: "ratio", at: "most", bound: 1.3 } : null,
        }))),
  ];
}

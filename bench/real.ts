import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.ts";
import { Random } from "./decisions/random.ts";
import { type Case, caseOf, type Kind, kinds, madeCase, type Metric, metrics, SLICES_A_MINUTE } from "./real/cases.ts";
import { faults, type Judged, judgeWindow, passesWindow, passingRules, secondsToOutage } from "./real/judged.ts";
import { picture } from "./real/picture.ts";
import { type Outages, type Passed, type Pool, pooled, realTable, withRealTable } from "./real/table.ts";
import { hadFaults, type Trace, tracesIn } from "./real/traces.ts";

/** So many windows of each service and budget; `--windows=N` for another number. */
const windowsEach = Number(process.argv.find((one) => one.startsWith("--windows="))?.slice(10) ?? 40);
/** So often from another moment on, so that a service of few windows is seen more than once. */
const phases = Number(process.argv.find((one) => one.startsWith("--phases="))?.slice(9) ?? 3);
const seed = Number(process.argv.find((one) => one.startsWith("--seed="))?.slice(7) ?? 20_261_101);
const minutes = Number(process.argv.find((one) => one.startsWith("--minutes="))?.slice(10) ?? 10);
const folder = process.argv.slice(2).find((one) => !one.startsWith("--") && one.includes("/"));
const verdictFile = new URL("../docs/verdict.md", import.meta.url);
const pictureFile = new URL("../docs/real-traffic.svg", import.meta.url);

/**
 * Windows of recorded and of made traffic, judged by the product's own judge with the service's past and by other rules: how
 * often each fails a service that did not change, and how often it finds a fault. A path names another folder than
 * `../shared/traffic`. `--windows=N`, `--phases=N`, `--minutes=N`, `--seed=N`; with `--write` the tables in docs/verdict.md and their
 * picture are made anew.
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
      const cases = casesOf(traces ?? [], metric, times, random);
      if (cases.length === 0) continue;
      pools.push(
        pooled(
          `${metric}, ${times}x`,
          cases.map((one) => ({ windows: windowsOf(one, random), unchanged: !hadFaults(one.name) })),
        ),
      );
    }
  }
  for (const kind of kinds) {
    const made = madeCases(kind, random, 2);
    pools.push(
      pooled(
        kind,
        made.map((one) => ({ windows: windowsOf(one, random, 300), unchanged: true })),
      ),
    );
  }
  const twice = [
    ...metrics.map((metric) => ({ name: metric, cases: casesOf(traces ?? [], metric, 0.5, random), least: 6 })),
    ...kinds.map((kind) => ({
      name: kind,
      cases: madeCases(kind, random, 0.5),
      least: 300,
    })),
  ].flatMap(({ name, cases, least }) => passedOf(name, cases, random, least) ?? []);
  const outages = [
    ...kinds.map((kind) => outagesOf(kind, madeCases(kind, random, 2), random, 300)),
    outagesOf("independent, short past", madeCases("independent", random, 2, 40), random, 40),
  ];
  if (process.argv.includes("--write")) {
    writeFileSync(verdictFile, withRealTable(readFileSync(verdictFile, "utf8"), realTable(pools, twice, outages)));
    writeFileSync(pictureFile, picture(pools));
  } else console.log(realTable(pools, twice, outages));
  return [...pools.flatMap(figuresOf), ...twice.map(passFigureOf)];
}

function casesOf(traces: readonly Trace[], metric: Metric, times: number, random: Random): Case[] {
  return Array.from({ length: phases }, () => traces.flatMap((one) => caseOf(one, metric, times, random) ?? [])).flat();
}

/** @param past so many windows at least come before those that are judged. */
function madeCases(kind: Kind, random: Random, times: number, past = 300): Case[] {
  return Array.from({ length: phases }, () => madeCase(kind, (past + windowsEach) * minutes, random, times));
}

function outagesOf(name: string, cases: readonly Case[], random: Random, least: number): Outages {
  const windows = cases.flatMap((of) =>
    startsOf(of, random, least).map((from) => secondsToOutage(of, from, minutes, random)),
  );
  return { name, windows };
}

/** Of services that have twice as many bad requests as they may, the share of windows that pass. Null: there are none. */
function passedOf(name: string, cases: readonly Case[], random: Random, least: number): Passed | null {
  const windows = cases.flatMap((of) => startsOf(of, random, least).map((from) => passesWindow(of, from, minutes)));
  if (windows.length === 0) return null;
  const share = (rule: (typeof passingRules)[number]): number =>
    windows.filter((one) => one[rule]).length / windows.length;
  return {
    name,
    windows: windows.length,
    passed: { ours: share("ours"), "ours, without a past": share("ours, without a past") },
  };
}

function passFigureOf({ name, windows, passed }: Passed): Figure {
  return {
    name: `${name}: passes at 2x, of ${windows}`,
    ours: [100 * passed.ours],
    other: [100 * passed["ours, without a past"]],
    unit: "%",
    goal: { of: "value", at: "most", bound: 5 },
  };
}

/** With requests, and with a past of a few windows at least. */
function startsOf(of: Case, random: Random, least: number): number[] {
  const slices = minutes * SLICES_A_MINUTE;
  const starts = Array.from({ length: Math.floor(of.n.length / slices) }, (_, i) => i * slices).filter(
    (from) => from >= least * slices && of.n.subarray(from, from + slices).some((n) => n > 0),
  );
  const drawn = starts.map((from) => ({ from, by: random.uniform() })).toSorted((a, b) => a.by - b.by);
  return drawn.slice(0, windowsEach).map(({ from }) => from);
}

function windowsOf(of: Case, random: Random, least = 6): Judged[][] {
  return startsOf(of, random, least).map((from) => judgeWindow(of, from, minutes, random));
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

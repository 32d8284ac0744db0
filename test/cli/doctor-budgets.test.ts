import { describe, expect, it } from "vitest";
import { PastGate } from "../../src/checks/past-gate.ts";
import { RequestJudge } from "../../src/checks/request-judge.ts";
import { proposeBudgets } from "../../src/cli/doctor/budgets.ts";
import { tellingOf } from "../../src/cli/doctor/rows.ts";
import type { AlignedSeries } from "../../src/sources/period/aligned-metrics.ts";
import { among } from "../checks/past.ts";
import { uniform } from "../checks/random.ts";

const minuteMs = 60_000;
const to = 20 * 86_400_000;
const bounds = { kind: "explicit" as const, bounds: [100, 200, 400, 800, 1_600] };

/** Of one minute; `slow` of them take 800 to 1,600 ms, the others 100 to 200. */
interface Minute {
  n: number;
  errors: number;
  slow: number;
}

/** A minute each, the newest last, as Monitoring tells them by such parts. */
function series(
  minutes: readonly Minute[],
  partMinutes: number,
): { counts: AlignedSeries[]; latencies: AlignedSeries[] } {
  const parts = Array.from({ length: Math.floor(minutes.length / partMinutes) }, (_, i) => {
    const some = minutes.slice(minutes.length - (i + 1) * partMinutes, minutes.length - i * partMinutes);
    const sum = (of: (one: Minute) => number): number => some.reduce((all, one) => all + of(one), 0);
    return {
      at: to - i * partMinutes * minuteMs,
      n: sum(({ n }) => n),
      errors: sum((one) => one.errors),
      slow: sum((one) => one.slow),
    };
  });
  const of = (response_code_class: string, value: (part: (typeof parts)[number]) => number): AlignedSeries => ({
    labels: { response_code_class },
    points: parts.map((part) => ({ at: part.at, value: value(part) })),
  });
  const latencies = parts.map(({ at, n, slow }) => ({
    at,
    value: { count: n, mean: 0, bucketCounts: [0, n - slow, 0, 0, slow], bounds },
  }));
  return {
    counts: [of("2xx", ({ n, errors }) => n - errors), of("5xx", ({ errors }) => errors)],
    latencies: [{ labels: {}, points: latencies }],
  };
}

const draw = uniform(7);
const minute = (n: number, rate: number, slowRate = 0.01): Minute => ({
  n,
  errors: among(draw, n, rate),
  slow: among(draw, n, slowRate),
});
const many = (length: number, of: (i: number) => Minute): Minute[] => Array.from({ length }, (_, i) => of(i));

function proposed(past: readonly Minute[]): {
  errors: number;
  p95: string | undefined;
  minutes: number;
  traffic: string;
  proveWith: string | undefined;
} {
  const nothing = { days: 14, to, memory: [], cpu: [], memoryBytes: null, logged: null };
  const seen = { ...nothing, ...series(past, 60), minutes: series(past.slice(-1_440), 1) };
  const { proposal, rows } = proposeBudgets(seen, tellingOf("en"));
  return {
    errors: Number.parseFloat(proposal["error-rate-budget"] ?? "") / 100,
    p95: proposal["p95-budget"],
    minutes: Number.parseFloat(proposal["window"] ?? "10"),
    traffic: rows.find(({ about }) => about === "traffic")?.seen ?? "",
    proveWith: proposal["prove-with"],
  };
}

/** How each of twenty windows of the same service would end, with the same past, at these budgets. */
function ends(
  past: readonly Minute[],
  { errors, minutes }: ReturnType<typeof proposed>,
  next: () => Minute,
): Record<string, number> {
  const windowMs = minutes * minuteMs;
  const counts = { n: past.map(({ n }) => n), k: past.map((one) => one.errors) };
  const plan = { from: 0, windowMs, slices: minutes, alphaFail: 0.01 };
  const before = { partMs: minuteMs, until: 0, rates: { "error-rate": counts } };
  const gate = new PastGate(before, [{ id: "error-rate", allowedRate: errors }], plan);
  const found: Record<string, number> = {};
  for (let i = 0; i < 20; i += 1) {
    const judge = new RequestJudge({ errorRateBudget: errors, p95BudgetMs: Infinity, slices: minutes, windowMs });
    judge.know(gate);
    for (let slice = 0; slice < minutes; slice += 1) {
      const one = next();
      for (let k = 0; k < one.n; k += 1) judge.observe({ slice, latencyMs: 100, error: k < one.errors });
    }
    const { decision } = judge.findings({ kind: "ended", afterMs: windowMs, throughSlice: minutes - 1 })[0];
    found[decision] = (found[decision] ?? 0) + 1;
  }
  return found;
}

describe("proposed budgets", () => {
  it.each([
    [60, 0.003],
    [60, 0],
    [300, 0.002],
    [15, 0.004],
  ])(
    "are such that the judge passes the same service, and fails it at five times them: %i a minute, %f failing",
    (n, rate) => {
      const past = many(2 * 1_440, () => minute(n, rate));
      const proposal = proposed(past);
      expect(proposal.traffic).toMatch(
        /^[\d.]+ requests a minute prove these budgets (?:within a window of 10|in about \d+) minutes/,
      );
      expect(ends(past, proposal, () => minute(n, rate))["pass"]).toBeGreaterThanOrEqual(15);
      expect(ends(past, proposal, () => minute(n, 5 * proposal.errors))["fail"]).toBeGreaterThanOrEqual(19);
    },
  );

  it("take bad requests into account that come in clusters, for a proof does", () => {
    const clustered = many(2 * 1_440, (i) => ({ ...minute(100, 0), errors: i % 16 === 0 ? 4 : 0 }));
    const even = many(2 * 1_440, () => minute(100, 0.0025));
    expect(proposed(clustered).minutes).toBeGreaterThan(proposed(even).minutes);
  });

  it("allow for no outage: neither one of a day's hours, nor several of a week's", () => {
    const down = (from: number, length: number) => (i: number) =>
      i >= from && i < from + length ? minute(60, 0.9) : minute(60, 0.001);
    expect(proposed(many(1_440, down(600, 40))).errors).toBe(0.01);
    expect(proposed(many(7 * 1_440, down(3_000, 300))).errors).toBe(0.01);
    // What fails all the time is no outage.
    expect(proposed(many(1_440, () => minute(60, 0.05))).errors).toBeGreaterThan(0.09);
  });

  it("are such that the input takes them, however bad the service is", () => {
    for (const rate of [0.3, 0.6, 1]) {
      const { errors } = proposed(many(1_440, () => minute(60, rate)));
      expect(errors).toBeGreaterThan(rate === 1 ? 0.9 : rate);
      expect(errors).toBeLessThanOrEqual(0.99);
    }
  });

  it("fit what the service is like now, where it has grown worse", () => {
    const worse = many(10 * 1_440, (i) => (i < 8 * 1_440 ? minute(60, 0.0005) : minute(60, 0.008, 0.1)));
    expect(proposed(worse).errors).toBeGreaterThanOrEqual(0.015);
    expect([proposed(worse).p95, proposed(many(2_880, () => minute(60, 0))).p95]).toEqual(["1.9s", "300ms"]);
  });

  it("say of a service with few requests that most deploys will be undecided, and let probes help in place of a window", () => {
    const { traffic, minutes, proveWith } = proposed(many(2 * 1_440, () => minute(1, 0.001)));
    expect([minutes, proveWith, traffic]).toEqual([
      10,
      "users-and-probes",
      expect.stringMatching(/^1 requests a minute prove these budgets in \d+ hours/),
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { judgeSample } from "../../src/checks/request-checks.ts";
import type { ProbeResult } from "../../src/sources/observation.ts";
import { ProbeSample } from "../../src/run/probe-sample.ts";
import { begin, settingsOf } from "./scene.ts";

const window = { from: begin, to: begin + 600_000 };
const settings = settingsOf({ windowMs: 600_000, intervalMs: 1_000, probeTimeoutMs: 10_000 });

function result(i: number, more: Partial<ProbeResult> = {}): ProbeResult {
  const ok = more.ok ?? true;
  return {
    name: "chat",
    traceId: `${i}`,
    door: null,
    at: begin + i * 1_000,
    ok,
    status: 200,
    durationMs: 400,
    repeated: false,
    reason: ok ? null : "it failed",
    dependencies: [],
    ...more,
  };
}

function sampleOf(n: number, more: (i: number) => Partial<ProbeResult> = () => ({}), of = settings): ProbeSample {
  const sample = new ProbeSample(of, window, "instead", []);
  for (let i = 0; i < n; i++) {
    const one = result(i, more(i));
    sample.judgeAnswer(one);
    sample.answered(one, one.at + one.durationMs);
  }
  return sample;
}

const findingsOf = (sample: ProbeSample, kind: "ended" | "running", afterMs: number) =>
  judgeSample(sample.seen(kind), { kind, afterMs });

describe("probes in the place of users' requests", () => {
  it("do not count answers to a message that was sent again to see the cache", () => {
    const renewed = { ...settings, chatBody: '{"message":"hello {{nonce}}"}' };
    const sample = sampleOf(
      100,
      (i) => (i % 2 === 0 ? { durationMs: 3_000 } : { durationMs: 2, repeated: true }),
      renewed,
    );
    expect(findingsOf(sample, "ended", 600_000).find(({ id }) => id === "p95")).toMatchObject({
      decision: "fail",
      n: 50,
    });
  });

  it("prove both budgets from 368 clean ones, as requests do (evidence.md, section 3)", () => {
    const findings = findingsOf(sampleOf(368), "ended", 600_000);
    expect(findings.map(({ id, decision, sample }) => [id, decision, sample])).toEqual([
      ["error-rate", "pass", "probes"],
      ["p95", "pass", "probes"],
    ]);
  });

  it("are too few at one less for the error rate, and prove P95 from 72", () => {
    const [errorRate] = findingsOf(sampleOf(367), "ended", 600_000);
    expect(errorRate).toMatchObject({ decision: "inconclusive", reason: { code: "not-proven", moreClean: 1 } });
    expect(findingsOf(sampleOf(72), "ended", 600_000)[1]).toMatchObject({ id: "p95", decision: "pass" });
    expect(findingsOf(sampleOf(71), "ended", 600_000)[1]).toMatchObject({ decision: "inconclusive" });
  });

  it("break a budget while the window runs", () => {
    const sample = sampleOf(30, (i) => (i % 3 === 0 ? { ok: false, status: 500 } : {}));
    expect(sample.look().breached).toBe(true);
    expect(findingsOf(sample, "running", 30_000)[0]).toMatchObject({
      id: "error-rate",
      decision: "fail",
      bad: 10,
      n: 30,
    });
  });

  it.each<[string, Partial<ProbeResult>, { error: number; slow: number; timed: number }]>([
    ["a good answer that says so by its body", { ok: true, status: 200 }, { error: 0, slow: 0, timed: 1 }],
    ["an answer that holds nothing", { ok: false, status: 200 }, { error: 1, slow: 0, timed: 1 }],
    ["an answer of 404", { ok: false, status: 404 }, { error: 1, slow: 0, timed: 1 }],
    ["a slow one", { durationMs: 3_000 }, { error: 0, slow: 1, timed: 1 }],
    ["no connection", { ok: false, status: null, durationMs: 3 }, { error: 1, slow: 0, timed: 0 }],
    ["no answer in time", { ok: false, status: null, durationMs: 10_000 }, { error: 1, slow: 1, timed: 1 }],
  ])("count %s", (_what, more, { error, slow, timed }) => {
    const sample = sampleOf(1, () => more);
    const [errorRate, p95] = findingsOf(sample, "ended", 600_000);
    expect([errorRate?.n, errorRate?.bad, p95?.n, p95?.bad]).toEqual([1, error, timed, slow]);
    expect(sample.tally.facts()).toMatchObject({ count: 1, errors: error, slow, unusable: { noStatus: 0 } });
  });

  it("are those of the chat, and of health where there is none", () => {
    const health = (): Partial<ProbeResult> => ({ name: "health" });
    expect(sampleOf(3, health).tally.count).toBe(0);
    expect(sampleOf(3, health, { ...settings, chatPath: undefined }).tally.count).toBe(3);
  });
});

import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { judgeProbe } from "../../../src/checks/probes.ts";
import type { ProbeResult } from "../../../src/sources/observation.ts";
import { ProbeTally } from "../../../src/sources/probes/probe-tally.ts";

type Short = "ok" | "bad" | "door" | "unproven" | "404" | "404?";

const answers: Record<Short, Partial<ProbeResult>> = {
  ok: { ok: true },
  bad: { reason: "HTTP 500" },
  door: { reason: "HTTP 302", door: "iap" },
  unproven: { reason: "HTTP 502", door: "unproven" },
  "404": { reason: "HTTP 404", misdirected: "path" },
  "404?": { reason: "HTTP 404", misdirected: "path", door: "unproven" },
};

function result(short: Short, at: number): ProbeResult {
  const plain = { name: "health" as const, durationMs: 5, repeated: false, status: 200 };
  return { ...plain, dependencies: [], ok: false, reason: null, door: null, traceId: `${at}`, at, ...answers[short] };
}

function tallyOf(sent: readonly Short[], warmUntil = -1): ProbeTally {
  const tally = new ProbeTally(warmUntil);
  sent.forEach((short, i) => tally.add(result(short, i * 1_000)));
  return tally;
}

describe("the answers of a probe", () => {
  it.each<[Short[], object]>([
    [["bad", "bad", "ok", "bad"], { sent: 4, ok: 1, failed: 3, longestRun: 2, lastReason: "HTTP 500" }],
    // What never came to the candidate neither adds to a run nor ends it.
    [["bad", "door", "bad", "unproven", "bad"], { failed: 3, longestRun: 3, unsent: 2 }],
    [
      ["door", "door", "door"],
      { failed: 0, longestRun: 0, unsent: 3, lastUnsent: { door: "iap", reason: "HTTP 302" } },
    ],
    [["404", "404", "404?"], { failed: 0, misdirected: 3, lastMisdirected: { kind: "path", reason: "HTTP 404" } }],
    // Who was once answered well asked rightly: then it is the candidate that no longer answers.
    [["404", "ok", "404", "404"], { ok: 1, misdirected: 1, failed: 2, longestRun: 2 }],
    [["ok", "404?"], { failed: 0, unsent: 1 }],
  ])("%j", (sent, counts) => {
    expect(tallyOf(sent).counters()).toMatchObject(counts);
  });

  it("do not count before the first good one, while the start may take so long", () => {
    expect(tallyOf(["bad", "bad", "bad", "ok", "bad"], 10_000).counters()).toMatchObject({ warmUp: 3, failed: 1 });
    expect(tallyOf(["bad", "bad", "bad", "bad"], 2_000).counters()).toMatchObject({ warmUp: 2, failed: 2 });
    expect(tallyOf(["unproven", "ok"], 2_000).counters()).toMatchObject({ warmUp: 1, unsent: 0 });
  });

  it.each<[what: string, sent: Short[], warmUntil: number, decision: string, code: string]>([
    ["a path that is not there", ["404", "404", "404", "404"], 0, "inconclusive", "probe-wrong-question"],
    ["routes that come with the start", ["404", "404", "ok", "ok", "ok"], 0, "pass", "probe-ok"],
    [
      "a start, then a path that is not there",
      ["bad", "bad", "404", "404", "404"],
      2_000,
      "inconclusive",
      "probe-wrong-question",
    ],
    ["a path that is not there, then errors", ["404", "404", "bad", "bad", "bad"], 0, "fail", "probe-failing"],
    ["errors between answers of no such path", ["bad", "404", "bad", "404", "bad"], 0, "fail", "probe-failing"],
    ["a path that was there and went away", ["ok", "404", "404", "404"], 60_000, "fail", "probe-failing"],
    ["errors after the start, within its time", ["bad", "ok", "bad", "bad", "bad"], 60_000, "fail", "probe-failing"],
    ["a start that takes all of its time", ["bad", "bad", "bad", "bad"], 60_000, "inconclusive", "probe-warming-up"],
    ["a start that takes longer", ["bad", "bad", "bad", "bad", "bad"], 2_000, "fail", "probe-failing"],
    ["a start without time for it", ["bad", "bad", "bad"], 0, "fail", "probe-failing"],
    ["a front door all along", ["door", "door", "door"], 60_000, "inconclusive", "probe-warming-up"],
    ["a front door after the start's time", ["bad", "door", "door", "door"], 1_000, "inconclusive", "probe-not-sent"],
    ["a path that nobody knows", ["404?", "404?", "unproven"], 0, "inconclusive", "probe-wrong-question"],
  ])("%s", (_what, sent, warmUntil, decision, code) => {
    expect(judgeProbe("probe-health", tallyOf(sent, warmUntil).counters(), 3)).toMatchObject({
      decision,
      reason: { code },
    });
  });

  it("are the candidate's own as soon as the log shows them under it", () => {
    const tally = tallyOf(["ok", "unproven", "unproven", "bad"]);
    expect(tally.counters()).toMatchObject({ failed: 1, longestRun: 1, unsent: 2 });
    expect([tally.shown("1000"), tally.shown("2000"), tally.shown("2000"), tally.shown("9")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(tally.counters()).toMatchObject({ failed: 3, longestRun: 3, unsent: 0 });
  });

  it("are not kept for ever: a probe that the log does not show in five minutes was not the candidate's", () => {
    const tally = tallyOf(["unproven"]);
    for (let i = 1; i <= 400; i++) tally.add(result("ok", i * 1_000));
    expect(tally.unproven()).toEqual([]);
    expect(tally.shown("0")).toBe(false);
    expect(tally.counters()).toMatchObject({ sent: 401, ok: 400, unsent: 1 });
  });
});

test.prop([fc.array(fc.constantFrom(...(Object.keys(answers) as Short[])), { maxLength: 60 }), fc.nat(30_000)])(
  "each probe is counted once, whatever it was and however late it is shown",
  (sent, warmUntil) => {
    const tally = tallyOf(sent, warmUntil);
    const total = (): number => {
      const { ok, failed, unsent, misdirected, warmUp } = tally.counters();
      return ok + failed + unsent + misdirected + warmUp;
    };
    expect(total()).toBe(sent.length);
    for (const { traceId } of tally.unproven()) tally.shown(traceId);
    expect(total()).toBe(sent.length);
    expect(tally.counters().longestRun).toBeLessThanOrEqual(tally.counters().failed);
  },
);

import { describe, expect, test } from "vitest";
import { judgeProbe as judge, judgeUnanswered, noProbes, type ProbeCounters } from "../../src/checks/probes.ts";

/** What is not told of was answered well. */
function counted(some: Partial<ProbeCounters>): ProbeCounters {
  const { sent = 0, failed = 0, unsent = 0, misdirected = 0, warmUp = 0 } = some;
  return { ...noProbes, ok: sent - failed - unsent - misdirected - warmUp, ...some };
}

const judgeProbe = (id: "probe-health" | "probe-chat", some: Partial<ProbeCounters>, failingRun: number) =>
  judge(id, counted(some), failingRun);

test.each([
  [{ sent: 0, failed: 0, longestRun: 0, lastReason: null }, "inconclusive", { code: "probe-none", detail: "" }],
  [
    { sent: 0, failed: 0, longestRun: 0, lastReason: "no URL" },
    "inconclusive",
    { code: "probe-none", detail: "no URL" },
  ],
  [{ sent: 1, failed: 0, longestRun: 0, lastReason: null }, "pass", { code: "probe-ok", sent: 1 }],
  [
    { sent: 2, failed: 2, longestRun: 2, lastReason: "503" },
    "inconclusive",
    { code: "probe-some-failed", sent: 2, failed: 2, longestRun: 2, last: "503" },
  ],
  [
    { sent: 9, failed: 1, longestRun: 1, lastReason: "503" },
    "warn",
    { code: "probe-some-failed", sent: 9, failed: 1, longestRun: 1, last: "503" },
  ],
  [
    { sent: 9, failed: 6, longestRun: 2, lastReason: "503" },
    "inconclusive",
    { code: "probe-some-failed", sent: 9, failed: 6, longestRun: 2, last: "503" },
  ],
  [
    { sent: 10, failed: 5, longestRun: 2, lastReason: "503" },
    "warn",
    { code: "probe-some-failed", sent: 10, failed: 5, longestRun: 2, last: "503" },
  ],
  [
    { sent: 3, failed: 3, longestRun: 3, lastReason: "timeout" },
    "fail",
    { code: "probe-failing", run: 3, last: "timeout" },
  ],
  [{ sent: 40, failed: 4, longestRun: 4, lastReason: "302" }, "fail", { code: "probe-failing", run: 4, last: "302" }],
] as const)("a probe of which three failures in a row fail, with %o, is %s", (counters, decision, reason) => {
  expect(judgeProbe("probe-chat", counters, 3)).toEqual({
    id: "probe-chat",
    decision,
    reason,
    value: counters.sent === 0 ? null : counters.longestRun,
    limit: 3,
    unit: "count",
    n: counters.sent,
    bad: counters.failed,
    interval: null,
    evidence: null,
  });
});

test("so few failures in a row as the user says fail it", () => {
  const counters = { sent: 5, failed: 1, longestRun: 1, lastReason: "500" };
  expect(judgeProbe("probe-health", counters, 1).decision).toBe("fail");
  expect(judgeProbe("probe-health", counters, 2).decision).toBe("warn");
});

test("answers that tell of a concern warn", () => {
  const counters = { sent: 40, failed: 0, longestRun: 0, lastReason: null, concerns: 3, lastConcern: "redis is slow" };
  expect(judgeProbe("probe-health", counters, 3)).toMatchObject({
    decision: "warn",
    reason: { code: "probe-concerned", sent: 40, concerned: 3, last: "redis is slow" },
  });
  // A failure is more to tell than a concern.
  expect(judgeProbe("probe-health", { ...counters, failed: 1, longestRun: 1 }, 3).reason.code).toBe(
    "probe-some-failed",
  );
});

describe("probes without an answer", () => {
  const look = { allowedRate: 0.01, failLevel: 0.005, timeoutMs: 10_000, ended: true };
  const judged = (sent: number, unanswered: number, more: Partial<typeof look> = {}, longestRun = 1) => {
    const counters = { sent, failed: unanswered, longestRun, lastReason: "no answer", unanswered };
    return judgeUnanswered(judgeProbe("probe-chat", counters, 3), counted(counters), { ...look, ...more });
  };

  test.each([
    // 40 probes at 1 %: two or more have a chance of 6.1 %, three of 0.75 %, four of 0.07 %.
    [40, 1, "warn"],
    [40, 2, "warn"],
    [40, 3, "warn"],
    [40, 4, "fail"],
    [400, 10, "warn"],
    [400, 12, "fail"],
  ] as const)("of %d, %d are shown, and fail where they speak against the budget: %s", (sent, unanswered, decision) => {
    expect(judged(sent, unanswered)).toMatchObject({
      id: "probe-chat",
      decision,
      bad: unanswered,
      reason: { code: "probe-unanswered", sent, unanswered, timeoutMs: 10_000, allowedRate: 0.01 },
    });
  });

  test("fail nothing before the window's end", () => {
    expect(judged(40, 20, { ended: false }).decision).toBe("warn");
  });

  test("leave what fails by itself, and what nobody could have passed", () => {
    expect(judged(40, 4, {}, 3).reason.code).toBe("probe-failing");
    expect(judged(1, 1).decision).toBe("inconclusive");
    expect(judged(40, 0)).toMatchObject({ decision: "pass", reason: { code: "probe-ok" } });
  });
});

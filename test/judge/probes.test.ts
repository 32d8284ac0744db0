import { expect, test } from "vitest";
import { judgeProbe } from "../../src/judge/probes.ts";

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
    "pass",
    { code: "probe-some-failed", sent: 9, failed: 1, longestRun: 1, last: "503" },
  ],
  [
    { sent: 9, failed: 6, longestRun: 2, lastReason: "503" },
    "pass",
    { code: "probe-some-failed", sent: 9, failed: 6, longestRun: 2, last: "503" },
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
  expect(judgeProbe("probe-health", counters, 2).decision).toBe("pass");
});

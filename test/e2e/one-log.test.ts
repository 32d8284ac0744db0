import { describe, expect, test } from "vitest";
import { expectVerdict, finding, requestsOf, verify } from "./verify.ts";

/** As reality.md section 3 has it: errors stay whole, successes are a tenth. */
const sampledSuccesses =
  'LOG_ID("run.googleapis.com/requests") AND httpRequest.status < 400 AND NOT sample(insertId, 0.1)';

describe.concurrent("one log is not the truth", () => {
  test("an app that logs seconds does not pass as one of milliseconds, and is told the unit", async () => {
    const run = await verify({ overrides: { appLogging: { unit: "s" } } });
    expectVerdict(run, "inconclusive", "warning");
    expect(finding(run, "logs").reason).toMatchObject({
      code: "logs-disagree",
      doubts: [{ code: "unit", seems: "s" }],
    });
    expect(run.summary).toContain("latency-unit: s");
  });

  test("a sink that leaves out successes, with no log of the app's, does not fail a sound revision", async () => {
    const overrides = { appLog: false, exclusions: [sampledSuccesses], errorRate: 0.004 };
    const [run, unread] = await Promise.all([
      verify({ overrides }),
      // Where the sinks may not be read, our own probes tell, if they are enough.
      verify({ overrides: { ...overrides, denied: ["logging.sinks.list"] } }),
    ]);
    expect(run.report.verdict).toBe("inconclusive");
    expect(finding(run, "logs").reason).toMatchObject({ doubts: [{ log: "platform" }] });
    expect(unread.report.verdict).not.toBe("fail");
  });

  test("a sink that leaves out successes takes nothing from an app's log that is whole", async () => {
    const run = await verify({ overrides: { exclusions: [sampledSuccesses] } });
    expectVerdict(run, "pass", "success");
    expect(requestsOf(run).source).toBe("app");
  });
});

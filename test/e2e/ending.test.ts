import { describe, expect, test } from "vitest";
import {
  type Verified,
  type VerifyOptions,
  annotations,
  expectFiguresSoFar,
  expectVerdict,
  finding,
  firstLine,
  requestsOf,
  verify,
  windowOf,
} from "./verify.ts";

interface Stopped {
  run: Verified;
  /** From the signal to the process's end. */
  tookMs: number;
}

type Kill = (signal: NodeJS.Signals) => void;

/** Verifies until the test calls `stop`, which sends the signal: once, however often it is called. */
async function stopped(signal: NodeJS.Signals, when: (stop: (kill: Kill) => void) => VerifyOptions): Promise<Stopped> {
  let sentAt = NaN;
  let endedAt = NaN;
  const options = when((kill) => {
    if (!Number.isNaN(sentAt)) return;
    sentAt = performance.now();
    kill(signal);
  });
  const run = await verify({
    ...options,
    onEnd: () => {
      endedAt = performance.now();
    },
  });
  return { run, tookMs: endedAt - sentAt };
}

function expectCancelled({ run, tookMs }: Stopped): void {
  expect(tookMs).toBeLessThan(2000);
  expectVerdict(run, "inconclusive", "failure");
  expect(run.report.cause).toBe("cancelled");
  expect(firstLine(run)).toContain("stopped before it could decide");
  expect(annotations(run, "error").at(-1)).toContain("stopped before it could decide");
}

describe("a cancelled job leaves what it has seen", () => {
  test.for(["SIGTERM", "SIGINT"] as const)("%s in mid-window", async (signal) => {
    const ended = await stopped(signal, (stop) => ({
      inputs: { window: "60s" },
      onLine: (line, kill) => {
        if (/^[4-9](\.\d+)? s of /.test(line)) stop(kill);
      },
    }));
    expectCancelled(ended);
    const { run } = ended;
    expectFiguresSoFar(run);
    expect(windowOf(run).endedEarly).toBe("cancelled");
    expect(requestsOf(run).count).toBeGreaterThan(100);
    expect(Number(run.outputs["p95-ms"])).toBeGreaterThan(500);
    expect(run.summary).toContain("xychart-beta");
  });

  test("while it waits for readiness", async () => {
    const ended = await stopped("SIGTERM", (stop) => ({
      scenario: "never-ready",
      onLine: (line, kill) => {
        if (line.startsWith("⏳ waiting")) stop(kill);
      },
    }));
    expectCancelled(ended);
    expect(ended.run.report).toMatchObject({ window: null, requests: null });
    expect(finding(ended.run, "readiness").reason.code).toBe("not-waited");
    expect(ended.run.outputs).toMatchObject({ requests: "0", "error-rate": "", "p95-ms": "" });
    expect(ended.run.report.readiness.length).toBeGreaterThan(0);
  });

  test("while it awaits late entries", async () => {
    const windowMs = 4000;
    const ended = await stopped("SIGTERM", (stop) => ({
      inputs: { window: `${windowMs}ms`, settle: "60s" },
      onLine: (line, kill) => {
        // No line tells that the window is over: the clock does.
        if (/^\S+ ms of /.test(line)) setTimeout(() => stop(kill), windowMs + 500);
      },
    }));
    expectCancelled(ended);
    const { startedAt, endedAt } = windowOf(ended.run);
    expect(endedAt - startedAt).toBe(windowMs);
    expect(requestsOf(ended.run).count).toBeGreaterThan(100);
  });

  test("while Google does not answer", async () => {
    const ended = await stopped("SIGTERM", (stop) => ({
      overrides: { faults: { hang: 1 } },
      onStart: (kill, sim) => {
        const timer = setInterval(() => {
          if (sim.requests.length === 0) return;
          clearInterval(timer);
          stop(kill);
        }, 20);
      },
    }));
    expectCancelled(ended);
  });
});

test("with early-pass, proof ends the job before the window does", async () => {
  const run = await verify({ inputs: { window: "60s", "early-pass": "true" } });
  expectVerdict(run, "pass", "success");
  expectFiguresSoFar(run);
  expect(windowOf(run).endedEarly).toBe("proven");
  expect(finding(run, "error-rate").reason.code).toBe("proven-early");
  expect(finding(run, "p95").reason.code).toBe("proven-early");
  expect(firstLine(run)).toContain("every budget is kept");
  expect(windowOf(run).endedAt - windowOf(run).startedAt).toBeLessThan(30_000);
});

import { describe, expect, test } from "vitest";
import {
  type Verified,
  annotations,
  expectFiguresSoFar,
  expectVerdict,
  finding,
  firstLine,
  requestsOf,
  verify,
  windowOf,
} from "./verify.ts";

/** From the signal to the process's end, ms. */
interface Timed {
  run: Verified;
  stoppedMs: number;
}

/** Sends the signal at the first line that the test waits for. */
async function stopped(
  signal: NodeJS.Signals,
  at: (line: string) => boolean,
  options: Parameters<typeof verify>[0],
): Promise<Timed> {
  let sentAt = NaN;
  let endedAt = NaN;
  const run = await verify({
    ...options,
    onLine: (line, kill) => {
      if (Number.isNaN(sentAt) && at(line)) {
        sentAt = performance.now();
        kill(signal);
      }
    },
    onEnd: () => {
      endedAt = performance.now();
    },
  });
  return { run, stoppedMs: endedAt - sentAt };
}

function expectCancelled({ run, stoppedMs }: Timed): void {
  expect(stoppedMs).toBeLessThan(2000);
  expectVerdict(run, "inconclusive", "failure");
  expect(run.report.cause).toBe("cancelled");
  expect(firstLine(run)).toContain("stopped before it could decide");
  expect(annotations(run, "error").at(-1)).toContain("stopped before it could decide");
}

describe("a cancelled job leaves what it has seen", () => {
  test.for(["SIGTERM", "SIGINT"] as const)("%s in mid-window", async (signal) => {
    const ended = await stopped(signal, (line) => line.startsWith("4 s of 60 s") || /^4\.\d+ s of/.test(line), {
      inputs: { window: "60s" },
    });
    expectCancelled(ended);
    const { run } = ended;
    expectFiguresSoFar(run);
    expect(windowOf(run).endedEarly).toBe("cancelled");
    expect(requestsOf(run).count).toBeGreaterThan(100);
    expect(Number(run.outputs["p95-ms"])).toBeGreaterThan(500);
    expect(run.summary).toContain("xychart-beta");
  });

  test("while it waits for readiness", async () => {
    const ended = await stopped("SIGTERM", (line) => line.startsWith("⏳ waiting"), { scenario: "never-ready" });
    expectCancelled(ended);
    expect(ended.run.report).toMatchObject({ window: null, requests: null });
    expect(finding(ended.run, "readiness").reason.code).toBe("not-waited");
    expect(ended.run.outputs).toMatchObject({ requests: "0", "error-rate": "", "p95-ms": "" });
    expect(ended.run.report.readiness.length).toBeGreaterThan(0);
  });

  test("while it settles", async () => {
    const ended = await stopped("SIGTERM", (line) => /^3(\.\d+)? s of 4 s/.test(line), {
      inputs: { window: "4s", settle: "60s" },
    });
    expectCancelled(ended);
  });
});

test("a job that Google does not answer stops all the same", async () => {
  let sentAt = NaN;
  let endedAt = NaN;
  const run = await verify({
    overrides: { faults: { hang: 1 } },
    onStart: (kill, sim) => {
      const timer = setInterval(() => {
        if (sim.requests.length === 0) return;
        clearInterval(timer);
        sentAt = performance.now();
        kill("SIGTERM");
      }, 20);
    },
    onEnd: () => {
      endedAt = performance.now();
    },
  });
  expectCancelled({ run, stoppedMs: endedAt - sentAt });
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

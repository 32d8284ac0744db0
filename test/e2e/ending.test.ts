import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { onTestFinished } from "../this-test.ts";
import {
  type Verified,
  type VerifyOptions,
  act,
  annotations,
  expectFiguresSoFar,
  expectVerdict,
  finding,
  firstLine,
  openCloud,
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
    exact: true,
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

describe.concurrent("a cancelled job leaves what it has seen", () => {
  test.for(["SIGTERM", "SIGINT"] as const)("%s in mid-window", async (signal) => {
    const ended = await stopped(signal, (stop) => ({
      inputs: { window: "60s" },
      onLine: (line, kill) => {
        // By what was seen and not by the time alone: a slow machine sees less of it.
        const [, seconds = 0, requests = 0] = /^(\d+)(?:\.\d+)? s of .*?(\d+) requests/.exec(line) ?? [];
        if (Number(seconds) >= 6 && Number(requests) > 100) stop(kill);
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
    const windowMs = 6000;
    const ended = await stopped("SIGTERM", (stop) => ({
      inputs: { window: `${windowMs}ms`, settle: "60s" },
      onLine: (line, kill) => {
        // No line tells that the window is over: the clock does.
        if (/^\S+ m?s of /.test(line)) setTimeout(() => stop(kill), windowMs + 500);
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

/** A metadata server that takes every request and answers none: signing in hangs. */
async function silentMetadata(onRequest: () => void = () => {}): Promise<Record<string, string>> {
  const server = createServer(onRequest);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    GCE_METADATA_HOST: `127.0.0.1:${port}`,
    METADATA_SERVER_DETECTION: "assume-present",
    CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: "",
    GOOGLE_CLOUD_PROJECT: "",
    CLOUDSDK_CORE_PROJECT: "",
    // Without gcloud, whose configuration would be asked too.
    PATH: "",
  };
}

test.concurrent.for(["SIGTERM", "SIGINT"] as const)(
  "%s while signing in hangs is reported like everything else",
  async (signal) => {
    const sim = await openCloud({});
    await sim.deploy();
    let kill: Kill = () => {};
    let sentAt = NaN;
    const env = await silentMetadata(() => {
      if (!Number.isNaN(sentAt)) return;
      sentAt = performance.now();
      kill(signal);
    });
    const run = await act(sim, { env, onStart: (given) => void (kill = given) });
    const { report } = run;
    if (report === undefined) throw new Error("the action wrote no report");
    expectCancelled({ run: { ...run, sim, revision: "", report }, tookMs: performance.now() - sentAt });
    expect(report).toMatchObject({
      service: { project: "" },
      candidate: null,
      links: { revision: null, metrics: null },
    });
    expect(run.summary).toContain("Service `ion-api-prod` (`us-central1`)");
    expect(run.outputs).toMatchObject({ verdict: "inconclusive", revision: "", requests: "0" });
  },
);

describe.concurrent("a report file that cannot be written costs a warning, not the verdict:", () => {
  test("a good deploy passes", async () => {
    const sim = await openCloud({});
    await sim.deploy();
    const run = await act(sim, { env: { RUNNER_TEMP: "/dev/null/nowhere" } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: "pass", report: "", "report-html": "" });
    expect(firstLine(run)).toMatch(/^## ✅ PASS/);
    expect(annotations(run, "warning")).toEqual([
      expect.stringMatching(/^The report file could not be written.*RUNNER_TEMP is \/dev\/null\/nowhere/),
    ]);
  });

  test("a bad one fails", async () => {
    const sim = await openCloud({ scenario: "crash-at-start" });
    await sim.deploy();
    const run = await act(sim, { env: { RUNNER_TEMP: "/dev/null/nowhere" } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: "fail", report: "" });
    expect(firstLine(run)).toMatch(/^## ❌ FAIL/);
    expect(annotations(run, "warning").length).toBe(1);
    expect(annotations(run, "error").at(-1)).toContain("the container did not start; its last words");
  });
});

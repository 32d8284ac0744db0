import { describe, expect, it } from "vitest";
import { rollOut } from "../../src/actions/rollout.ts";
import { readSettings } from "../../src/inputs/read.ts";
import { unprovenAgainst } from "../../src/checks/proof.ts";
import { requiredOfWorkers } from "../../src/checks/registry.ts";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { revision, target } from "../revision/cloud-run-states.ts";
import type { LogEntry } from "../simulator/logging/entry.ts";
import { renderMarkdown, stepsOf } from "../report/said.ts";
import { Suffering } from "./outage.ts";
import { appEntry, begin, kernelNote, note } from "./scene.ts";
import { found, minutePoints, ofRevision, type Plan, used, World } from "./world.ts";

/** As `requests: none` leaves the settings. */
const worker = { requests: "none", healthPath: undefined, chatPath: undefined } as const;
const before = [{ afterMs: 0, others: [revision({ name: "chat-1", createdAt: begin - 1e9 })] }];

function planOf(entries: LogEntry[] = [], more: Plan = {}): Plan {
  return { entries, happens: before, ...more, settings: { ...worker, ...more.settings } };
}

/** An error that the worker logs. */
function errorLine(at: number, message = "job failed"): LogEntry {
  const line = appEntry({ id: `e-${at}-${message}`, startedAt: at, latencyMs: 0 });
  return { ...line, severity: "ERROR", jsonPayload: { message } };
}

const every = (ms: number, from: number, to: number): number[] =>
  Array.from({ length: Math.floor((to - from) / ms) }, (_, i) => from + i * ms);
/** Each three seconds of the window. */
const lasting = every(3_000, begin + 500, begin + 59_000);
const dayBefore = every(60_000, begin - 86_400_000, begin - 660_000);

describe("a worker, without requests", () => {
  it("passes by its readiness, instances, memory and CPU, and says that requests were not judged", async () => {
    const world = new World(planOf());
    const report = await world.verify();
    expect([report.verdict, report.cause, report.requests, report.isWorker]).toEqual([
      "pass",
      "within-budgets",
      null,
      true,
    ]);
    expect(report.findings.map(({ id }) => id)).toEqual([
      "readiness",
      "serving",
      "error-rate",
      "p95",
      "memory",
      "cpu",
      "memory-kill",
      "error-lines",
      "restarts",
      "metrics-collection",
    ]);
    for (const id of ["error-rate", "p95"])
      expect(found(report, id)).toEqual({ decision: "not-judged", code: "requests-none" });
    expect(found(report, "error-lines")).toEqual({ decision: "pass", code: "events-none" });
    expect(report.notices.map(({ code }) => code)).toContain("requests-not-judged");
    const text = renderMarkdown(report);
    expect(text).toContain("every check of a worker is kept over 1 min; not judged: Error rate, P95 latency");
    expect(world.progress.at(-1)).toMatchObject({ sample: "error-lines", requests: 0 });
  });

  it("asks no log for requests, and no probe", async () => {
    const world = new World(planOf(dayBefore.map((at) => ofRevision("chat-1", errorLine(at)))));
    await world.verify();
    expect(world.probed).toEqual([]);
    const asked = world.log.filters;
    expect(
      asked.filter((filter) => /process_time_ms|trace:|"run.googleapis.com\/requests"\) AND timestamp/.test(filter)),
    ).toEqual([]);
  });

  it("does not pass early: error lines are held against the baseline's when the window is over", async () => {
    const report = await new World(planOf([], { settings: { earlyPass: true } })).verify();
    expect([report.verdict, report.window?.endedEarly]).toEqual(["pass", null]);
  });

  it("fails by error lines that last and that its baseline did not write", async () => {
    const report = await new World(planOf(lasting.map((at) => errorLine(at)))).verify();
    expect([report.verdict, report.cause, report.decisive]).toEqual(["fail", "budget", "error-lines"]);
    const finding = report.findings.find(({ id }) => id === "error-lines");
    expect(finding).toMatchObject({ value: 19, limit: 0, unit: "count" });
    expect(found(report, "error-lines")).toMatchObject({
      code: "events-unusual",
      revision: "chat-1",
      parts: 5,
      above: 5,
      asBad: 0,
    });
    expect(stepsOf(report).join(" ")).toContain("error messages");
    expect(unprovenAgainst(report)).toBeNull();
  });

  it("passes with as many as its baseline writes", async () => {
    const usual = every(3_000, begin - 3_600_000, begin - 600_000).map((at) => ofRevision("chat-1", errorLine(at)));
    const happens = [{ afterMs: 0, others: [revision({ name: "chat-1", createdAt: begin - 3_660_000 })] }];
    const report = await new World(planOf([...usual, ...lasting.map((at) => errorLine(at))], { happens })).verify();
    expect(found(report, "error-lines")).toMatchObject({ decision: "pass", code: "events-usual", windows: 50 });
    expect(report.verdict).toBe("pass");
  });

  it("is left open by one burst", async () => {
    const burst = Array.from({ length: 200 }, (_, i) => errorLine(begin + 20_000 + i));
    const report = await new World(planOf(burst)).verify();
    expect([report.verdict, report.cause, report.decisive]).toEqual([
      "inconclusive",
      "insufficient-evidence",
      "error-lines",
    ]);
    expect(report.job).toBe("warning");
  });

  it("is left open by any error line where nothing ran before it", async () => {
    const plan = planOf([errorLine(begin + 20_000)], { settings: { baseline: { kind: "none" } } });
    const report = await new World(plan).verify();
    expect([report.verdict, report.decisive]).toEqual(["inconclusive", "error-lines"]);
    expect(found(report, "error-lines")).toMatchObject({ code: "events-not-compared" });
    const silent = await new World(planOf([], { settings: { baseline: { kind: "none" } } })).verify();
    expect(silent.verdict).toBe("pass");
  });

  it("fails by a container that returns and is started again and again, with 0 as well", async () => {
    const report = await new World(planOf(lasting.map((at) => note("Container called exit(0).", at)))).verify();
    expect([report.verdict, report.decisive]).toEqual(["fail", "restarts"]);
    expect(found(report, "error-lines")?.decision).toBe("pass");
  });

  it("is not failed by a scale-in, nor is that taken for what is usual", async () => {
    const began = (at: number): LogEntry => ({
      ...note("Starting new instance. Reason: DEPLOYMENT_ROLLOUT - …", at),
      severity: "INFO",
    });
    const ended = (at: number): LogEntry => ({ ...note("Container called exit(0).", at), severity: "INFO" });
    const scaledIn = [began(begin - 599_000), ...lasting.map((at) => ended(at))];
    const report = await new World(planOf(scaledIn)).verify();
    expect([report.verdict, found(report, "restarts")]).toEqual(["pass", { decision: "pass", code: "events-none" }]);
    // The baseline scaled in all day; the candidate returns, and is started again.
    const usual = [began(begin - 1e8), ...dayBefore.map((at) => ended(at))].map((one) => ofRevision("chat-1", one));
    const again = lasting.flatMap((at) => [ended(at), began(at + 500)]);
    const failed = await new World(planOf([...usual, ...again])).verify();
    expect([failed.verdict, failed.decisive]).toEqual(["fail", "restarts"]);
  });

  it("fails by a kill, which is no restart besides", async () => {
    const kill = [kernelNote(begin + 20_000), note("Container terminated on signal 9.", begin + 20_080)];
    const report = await new World(planOf(kill)).verify();
    expect([report.verdict, report.decisive]).toEqual(["fail", "memory-kill"]);
    expect(found(report, "restarts")).toEqual({ decision: "pass", code: "events-none" });
  });

  it("fails by more error lines than can be read, and never passes by a part of them", async () => {
    const flood = Array.from({ length: 12_000 }, (_, i) => errorLine(begin + 100 + i * 4.9, `failed ${i}`));
    const failed = await new World(planOf(flood)).verify();
    expect([failed.verdict, failed.decisive]).toEqual(["fail", "error-lines"]);
    const both = [
      ...flood,
      ...flood.map((one, i) => ofRevision("chat-1", errorLine(begin - 700_000 + i * 4.9, `${i}`))),
    ];
    const report = await new World(planOf(both)).verify();
    expect(found(report, "error-lines")?.decision).not.toBe("pass");
    expect(report.verdict).not.toBe("pass");
  });

  it("does not fail by what its baseline, which runs beside it, meets as well", async () => {
    const shared = lasting.flatMap((at) => [errorLine(at), ofRevision("chat-1", errorLine(at, "job failed here"))]);
    const traffic = [target("chat-2", 50), target("chat-1", 50)];
    const report = await new World(planOf(shared, { service: { traffic, trafficStatuses: traffic } })).verify();
    expect(report.baseline).toMatchObject({ name: "chat-1", provenBy: "traffic" });
    expect(found(report, "error-lines")).toMatchObject({ decision: "inconclusive", shared: true });
  });

  it("is not judged by failed requests that somebody sends it all the same", async () => {
    const requests = lasting.map((startedAt, i) => ({
      id: `${i}`,
      startedAt,
      latencyMs: 20,
      status: 500,
      logged: null,
    }));
    const report = await new World(planOf([], { requests })).verify();
    expect(report.verdict).toBe("pass");
  });
});

describe("what is set for a worker", () => {
  const read = async (more: Record<string, string>) =>
    await readSettings({
      env: { INPUT_SERVICE: "jobs", INPUT_REGION: "us-central1", INPUT_REQUESTS: "none", ...more },
      readFile: () => undefined,
    });

  it("sends no probe, unless one is named", async () => {
    const { settings } = await read({});
    expect([settings.healthPath, settings.chatPath]).toEqual([undefined, undefined]);
    const probed = await read({ "INPUT_HEALTH-PATH": "/live" });
    expect([probed.settings.healthPath, probed.settings.chatPath]).toEqual(["/live", undefined]);
  });

  it("is refused by a rollout, which moves shares of requests", async () => {
    const inputs = await read({});
    const telling = { tell: () => undefined, warn: () => undefined, commit: null };
    await expect(rollOut(inputs, telling, AbortSignal.abort())).rejects.toThrow(/requests .*is none/);
  });

  it("judges the probe that is named, as always", async () => {
    const failing = planOf([], { settings: { healthPath: "/live" } });
    const report = await new World({
      ...failing,
      probe: () => ({ ok: false, status: 503, reason: "HTTP 503" }),
    }).verify();
    expect([report.verdict, report.decisive]).toEqual(["fail", "probe-health"]);
  });
});

describe("a worker pool", () => {
  /** The same entry of the pool. */
  const ofPool = (entry: LogEntry): LogEntry => ({
    ...entry,
    resource: {
      type: "cloud_run_worker_pool",
      labels: {
        project_id: "demo",
        worker_pool_name: "jobs",
        revision_name: entry.resource.labels["revision_name"] ?? "",
        location: "us-central1",
      },
    },
  });
  const settings = { service: "jobs", workerPool: "jobs" };

  it("is judged by the entries and points of its own resource", async () => {
    const asked: unknown[] = [];
    const distributions = async (query: { metric: string; pool?: true }) => {
      asked.push(query.pool);
      return minutePoints(begin + 60_000).map((at) => used(at, query.metric.includes("memory") ? 2e8 : 0.3));
    };
    const failing = planOf(
      lasting.map((at) => ofPool(errorLine(at))),
      { settings, metrics: { distributions } },
    );
    const report = await new World(failing).verify();
    expect([report.verdict, report.decisive]).toEqual(["fail", "error-lines"]);
    expect(new Set(asked)).toEqual(new Set([true]));
    expect([report.service.isPool, report.links.revision]).toEqual([true, null]);
    expect(decodeURIComponent(report.links.logs ?? "")).toContain('resource.labels.worker_pool_name="jobs"');
    const others = await new World(
      planOf(
        lasting.map((at) => errorLine(at)),
        { settings },
      ),
    ).verify();
    expect(others.verdict).toBe("pass");
  });

  it("is named in the place of a service, and takes nothing that asks or moves one", async () => {
    const read = async (more: Record<string, string>) =>
      await readSettings({
        env: { "INPUT_WORKER-POOL": "jobs", INPUT_REGION: "us-central1", ...more },
        readFile: () => undefined,
        orPool: true,
      });
    const { settings: read1 } = await read({});
    expect([read1.service, read1.workerPool, read1.requests, read1.healthPath]).toEqual([
      "jobs",
      "jobs",
      "none",
      undefined,
    ]);
    const wrong = {
      INPUT_SERVICE: "chat",
      INPUT_REQUESTS: "users",
      INPUT_TAG: "next",
      INPUT_URL: "https://x.example",
      "INPUT_HEALTH-PATH": "/health",
      INPUT_ROLLBACK: "true",
      "INPUT_RELEASE-PIN": "true",
    };
    const faults = await read(wrong).catch((error: unknown) => String(error));
    for (const name of ["service", "requests", "tag", "url", "health-path", "rollback", "release-pin"])
      expect(faults).toContain(`${name} (with worker-pool)`);
  });

  it("is not heard of where only a service will do", async () => {
    const env = { "INPUT_WORKER-POOL": "jobs", INPUT_REGION: "us-central1" };
    await expect(readSettings({ env, readFile: () => undefined })).rejects.toThrow(/service .*missing/);
  });
});

describe("a worker of which little is known", () => {
  it.each(requiredOfWorkers)("does not pass without %s", async (id) => {
    const report = await new World(planOf()).verify();
    expect(report.findings.find((finding) => finding.id === id)?.decision).toBe("pass");
  });

  it("is no pass where Monitoring has no point of it, and that is no data", async () => {
    const report = await new World(planOf([], { metrics: { distributions: async () => [] } })).verify();
    expect([report.verdict, report.cause, report.job]).toEqual(["inconclusive", "no-data", "failure"]);
  });

  it("is no pass by a silent log alone, where neither memory nor CPU has a budget", async () => {
    const settings = { memoryBudget: undefined, cpuBudget: undefined };
    const report = await new World(planOf([], { settings })).verify();
    expect([report.verdict, report.cause]).toEqual(["inconclusive", "insufficient-evidence"]);
  });

  it("is no pass where its log is refused", async () => {
    const logFailure = new GoogleCallError("Reading log entries", "no-access", 403, "denied.");
    const report = await new World(planOf([], { logFailure })).verify();
    expect([report.verdict, report.cause]).toEqual(["inconclusive", "no-access"]);
  });

  it.each(["error-lines", "kills", "memory", "cpu", "service"] as const)(
    "is no pass where %s end early",
    async (source) => {
      const outages = [{ source, how: 503, fromMs: 30_000 }] as const;
      const report = await new Suffering(planOf(), outages).verify();
      expect(report.verdict).toBe("inconclusive");
    },
  );

  it("is left open where it wrote errors and its baseline's log cannot be read", async () => {
    const outages = [{ source: "baseline", how: 403, fromMs: 30_000 }] as const;
    const report = await new Suffering(planOf(lasting.map((at) => errorLine(at))), outages).verify();
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "error-lines")).toMatchObject({
      code: "events-not-compared",
      detail: expect.stringContaining("403"),
    });
  });
});

describe("a worker that is looked at again later", () => {
  const hour = 3_600_000;
  const later = (entries: LogEntry[], more: Plan = {}): Plan =>
    planOf(entries, {
      ...more,
      revision: { createdAt: begin - hour, ...more.revision },
      settings: { since: "deploy", windowMs: 600_000, intervalMs: 15_000, settleMs: 30_000, ...more.settings },
    });
  const sinceDeploy = every(60_000, begin - hour + 30_000, begin - 240_000);
  const lines = (times: readonly number[]): LogEntry[] => times.map((at) => errorLine(at));

  it("passes by its logs and points alone, without waiting", async () => {
    const world = new World(later([]));
    const report = await world.verify();
    expect([report.verdict, report.window?.since]).toEqual(["pass", "deploy"]);
    expect(found(report, "error-lines")).toEqual({ decision: "pass", code: "events-none" });
    expect(world.clock.now() - begin).toBeLessThan(60_000);
  });

  it("fails by error lines that last since the deploy and that its baseline did not write", async () => {
    const report = await new World(later(lines(sinceDeploy))).verify();
    expect([report.verdict, report.decisive]).toEqual(["fail", "error-lines"]);
    const finding = report.findings.find(({ id }) => id === "error-lines");
    expect(finding).toMatchObject({ value: 55, limit: 0, reason: { code: "events-unusual", windows: 25 } });
  });

  it("passes with as many as its baseline wrote in as long a time", async () => {
    const usual = every(60_000, begin - 30 * hour, begin - hour - 60_000).map((at) =>
      ofRevision("chat-1", errorLine(at)),
    );
    const report = await new World(later([...lines(sinceDeploy), ...usual])).verify();
    expect(found(report, "error-lines")).toMatchObject({ decision: "pass", code: "events-usual" });
    expect(report.verdict).toBe("pass");
  });

  it("is compared with weeks before, where it is looked at after a day", async () => {
    const dayOn = every(1_800_000, begin - 24 * hour, begin - hour);
    const usual = every(1_800_000, begin - 29 * 24 * hour, begin - 25 * hour).map((at) =>
      ofRevision("chat-1", errorLine(at)),
    );
    const old = [{ afterMs: 0, others: [revision({ name: "chat-1", createdAt: begin - 40 * 24 * hour })] }];
    const plan = later([...lines(dayOn), ...usual], { revision: { createdAt: begin - 24 * hour }, happens: old });
    const report = await new World(plan).verify();
    expect(found(report, "error-lines")).toMatchObject({ decision: "pass", code: "events-usual", windows: 20 });
  });

  it("fails by a kill for memory that came after the first look", async () => {
    const kill = kernelNote(begin - 30 * 60_000);
    const report = await new World(later([kill])).verify();
    expect(found(report, "memory-kill")).toMatchObject({ decision: "fail" });
  });
});

import { describe, expect, it } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { comparedTime } from "../../src/run/baseline.ts";
import { nextSteps } from "../../src/report/ordered-steps.ts";
import { tellingIn } from "../../src/report/telling.ts";
import { revision as stateOf } from "../revision/cloud-run-states.ts";
import type { LogEntry } from "../simulator/logging/entry.ts";
import { appEntry, begin, platformEntry, type Request } from "./scene.ts";
import { found, steady, World } from "./world.ts";

const ms = 1000;
/** The candidate's creation in `World`; the compared time is the minute before. */
const created = begin - 600 * ms;

const ofBaseline = (entry: LogEntry): LogEntry => ({
  ...entry,
  insertId: `before-${entry.insertId}`,
  resource: { ...entry.resource, labels: { ...entry.resource.labels, revision_name: "chat-1" } },
});

/** n requests of the baseline over the minute before `to`. */
function past(n: number, more: Partial<Request> = {}, to = created): Request[] {
  return Array.from({ length: n }, (_, i) => ({
    id: `${i}`,
    startedAt: to - 59_500 + Math.floor((i * 58_000) / n),
    latencyMs: 100 + (i % 7),
    ...more,
  }));
}

const apps = (requests: Request[]): LogEntry[] => requests.map((one) => ofBaseline(appEntry(one)));
const platforms = (requests: Request[]): LogEntry[] => requests.map((one) => ofBaseline(platformEntry(one)));
const slower = steady(600, (i) => ({ latencyMs: 160 + (i % 7) }));

const shared = {
  trafficStatuses: [
    { revision: "chat-2", percent: 30, tag: null, uri: null, latest: false },
    { revision: "chat-1", percent: 70, tag: null, uri: null, latest: false },
  ],
  traffic: [
    { revision: "chat-2", percent: 30, tag: null, uri: null, latest: false },
    { revision: "chat-1", percent: 70, tag: null, uri: null, latest: false },
  ],
};

it("is compared up to what fails the candidate, however seldom it is polled", async () => {
  const requests = steady(600, (i) => ({ status: i < 200 ? 200 : 503 }));
  const plan = { requests, entries: apps(past(600)), settings: { intervalMs: 15 * ms } };
  const report = await new World(plan).verify();
  expect(report).toMatchObject({ verdict: "fail", decisive: "error-rate", window: { endedEarly: "failed" } });
  // A report of an outage that is called no worse than what was before would contradict itself.
  expect(found(report, "baseline-errors")).toMatchObject({ decision: "warn", code: "baseline-more-errors" });
});

describe("the compared time", () => {
  const window = { from: begin, to: begin + 60 * ms };
  const share = (revision: string, percent: number) => ({ revision, percent, tag: null, url: null, latest: false });
  const beganAt = begin - 5 * ms;

  it.each([
    ["the window, while both have traffic", [share("chat-2", 10), share("chat-1", 90)], created, true, window.from],
    [
      "the window, while the candidate has only a tag",
      [share("chat-1", 100), share("chat-2", 0)],
      created,
      true,
      window.from,
    ],
    ["before the candidate was created, where it has all", [share("chat-2", 100)], created, false, created - 60 * ms],
    [
      "before it, though a tag leads to the baseline",
      [share("chat-2", 100), share("chat-1", 0)],
      created,
      false,
      created - 60 * ms,
    ],
    [
      "before the verification, where nobody knows since when it is there",
      [share("chat-2", 100)],
      null,
      false,
      beganAt - 60 * ms,
    ],
    ["before the verification, where clocks differ", [share("chat-2", 100)], begin + ms, false, beganAt - 60 * ms],
  ])("is %s", (_what, traffic, candidateCreatedAt, concurrent, from) => {
    const time = comparedTime({ baseline: "chat-1", candidateCreatedAt, beganAt, traffic, window });
    expect(time).toEqual({ revision: "chat-1", concurrent, window: { from, to: from + 60 * ms } });
  });
});

describe("the baseline's requests before the deploy", () => {
  it("show a regression far inside the budgets, which warns, or fails by input", async () => {
    const plan = { requests: slower, entries: apps(past(600)) };
    const warned = await new World(plan).verify();
    expect(warned.verdict).toBe("pass");
    expect(found(warned, "baseline-latency")).toMatchObject({ decision: "warn", code: "baseline-slower" });
    expect(warned.baseline?.compared).toMatchObject({
      concurrent: false,
      from: created - 60 * ms,
      to: created,
      count: 600,
      errors: 0,
      sampling: null,
    });
    const failed = await new World({ ...plan, settings: { onRegression: "fail" } }).verify();
    expect([failed.verdict, failed.cause, failed.decisive]).toEqual(["fail", "budget", "baseline-latency"]);
    expect(failed.window?.endedEarly).toBe("failed");
  });

  it("fail nothing early where the job is to go on", async () => {
    const settings = { onRegression: "fail", failFast: false } as const;
    const report = await new World({ requests: slower, entries: apps(past(600)), settings }).verify();
    expect([report.verdict, report.window?.endedEarly]).toEqual(["fail", null]);
  });

  it("allow what the tolerance allows", async () => {
    const settings = { regressionTolerance: 0.8, onRegression: "fail" } as const;
    const report = await new World({ requests: slower, entries: apps(past(600)), settings }).verify();
    expect([report.verdict, found(report, "baseline-latency")?.decision]).toEqual(["pass", "pass"]);
  });

  it("are those whose entries lie in the time, and no other revision's", async () => {
    const around = [...past(60, { id: "early" }, created - 60 * ms), ...past(60, { id: "late" }, created + 61 * ms)];
    const entries = apps([...past(300), ...around.map((one, i) => ({ ...one, id: `around${i}` }))]);
    const report = await new World({ requests: steady(600), entries }).verify();
    expect(report.baseline?.compared?.count).toBe(300);
    expect(report.requests?.count).toBe(600);
  });

  it("are counted without the probes of an earlier run, which only Cloud Run's log can tell", async () => {
    const userAgent = "ion-verify/1 (run 4567)";
    const probes = past(20).map((one, i) => ({ ...one, id: `probe${i}`, trace: `${i}`.padStart(32, "a"), userAgent }));
    const users = past(300).map((one, i) => ({ ...one, trace: `${i}`.padStart(32, "b") }));
    const all = [...users, ...probes];
    const byApp = await new World({ requests: steady(600), entries: [...apps(all), ...platforms(all)] }).verify();
    expect(byApp.baseline?.compared?.count).toBe(300);
    // Some apps write the ID alone.
    const bare = apps(all).map((one) => ({ ...one, trace: one.trace?.split("/").at(-1) ?? "" }));
    const byId = await new World({ requests: steady(600), entries: [...bare, ...platforms(all)] }).verify();
    expect(byId.baseline?.compared?.count).toBe(300);
    const settings = { latencyField: "httpRequest.latency", statusField: "httpRequest.status" };
    const byPlatform = await new World({ requests: steady(600), entries: platforms(all), settings }).verify();
    expect(byPlatform.requests?.source).toBe("platform");
    expect(byPlatform.baseline?.compared?.count).toBe(300);
  });

  it("are those of Cloud Run's log where the candidate's app writes none", async () => {
    const world = new World({ entries: [...steady(600).map(platformEntry), ...platforms(past(300))] });
    const report = await world.verify();
    expect(report.requests?.source).toBe("platform");
    expect(report.baseline?.compared?.count).toBe(300);
    expect(report.baseline?.compared?.filter).toContain("requests");
  });

  it("are errors by the same statuses", async () => {
    const entries = apps([...past(300), ...past(30).map((one) => ({ ...one, id: `bad${one.id}`, status: 404 }))]);
    const errorStatus = [{ from: 400, to: 499 }];
    const report = await new World({ requests: steady(600), entries, settings: { errorStatus } }).verify();
    expect(report.baseline?.compared).toMatchObject({ count: 330, errors: 30 });
  });

  it("are drawn evenly where they are too many, and the quota holds", async () => {
    const requests = Array.from({ length: 40_000 }, (_, i) => ({
      id: `b${i}`,
      startedAt: created - 59_500 + (i * 59_000) / 40_000,
      latencyMs: 100 + (i % 7),
    }));
    const world = new World({ requests: steady(600), entries: apps(requests) });
    const { baseline, requests: own, verdict } = await world.verify();
    expect([verdict, own?.count]).toEqual(["pass", 600]);
    const compared = baseline?.compared;
    expect(compared?.sampling?.fraction).toBeLessThan(0.1);
    expect(Math.abs((compared?.sampling?.estimated ?? 0) / 40_000 - 1)).toBeLessThan(0.1);
    expect(world.log.mostInAMinute).toBeLessThanOrEqual(48);
  });
});

describe("a baseline that serves beside the candidate", () => {
  it("is compared over the same time, late entries and all", async () => {
    const during = steady(900).map((one) => ({ ...one, id: `d${one.id}` }));
    const late = during.filter((_, i) => i % 10 === 0);
    const onTime = during.filter((_, i) => i % 10 !== 0);
    const world = new World({ requests: slower, entries: apps(onTime), service: shared });
    for (const entry of apps(late)) world.log.append(entry, begin + 65 * ms);
    const report = await world.verify();
    expect(report.baseline?.compared).toMatchObject({ concurrent: true, from: begin, to: begin + 60 * ms, count: 900 });
    expect(found(report, "baseline-latency")).toMatchObject({ code: "baseline-slower", concurrent: true });
    expect(report.verdict).toBe("pass");
  });

  it("says nothing of a trouble that both have", async () => {
    const slow = (one: Request): Request => ({ ...one, latencyMs: one.startedAt > begin + 30 * ms ? 1500 : 100 });
    const during = steady(900).map((one) => slow({ ...one, id: `d${one.id}` }));
    const report = await new World({
      requests: steady(600).map(slow),
      entries: apps(during),
      service: shared,
    }).verify();
    expect(found(report, "baseline-latency")?.decision).toBe("pass");
  });

  it("leaves the candidate most of the quota where both have more traffic than may be read", async () => {
    const flood = (id: string): Request[] =>
      Array.from({ length: 60_000 }, (_, i) => ({ id: `${id}${i}`, startedAt: begin + i, latencyMs: 100 + (i % 7) }));
    const world = new World({ requests: flood("c"), entries: apps(flood("d")), service: shared });
    const { requests, baseline, verdict } = await world.verify();
    expect(verdict).toBe("pass");
    expect(world.log.mostInAMinute).toBeLessThanOrEqual(48);
    expect(baseline?.compared?.count).toBeGreaterThan(500);
    const alone = new World({ requests: flood("c") });
    const without = (await alone.verify()).requests?.count ?? 0;
    expect((requests?.count ?? 0) / without).toBeGreaterThan(0.6);
  });
});

describe("a baseline that cannot be read", () => {
  it.each([
    ["no-access", new GoogleCallError("Reading log entries", "no-access", 403, "denied.")],
    ["transient", new GoogleCallError("Reading log entries", "transient", 503, "unavailable.")],
  ])("is told, and the verdict is the same, unless a regression is to fail it: %s", async (why, failure) => {
    const verify = async (onRegression: "warn" | "fail") => {
      const world = new World({ requests: steady(600), settings: { onRegression } });
      const read = world.log.page.bind(world.log);
      world.log.page = async (query, wait) => {
        if (query.filter.includes("chat-1")) throw failure;
        return await read(query, wait);
      };
      return await world.verify();
    };
    const judged = await verify("fail");
    expect([judged.verdict, judged.decisive]).toEqual(["inconclusive", "baseline-latency"]);
    expect(found(judged, "baseline-latency")).toMatchObject({
      code: "not-covered",
      source: "baseline",
      why: why === "transient" ? "outage" : "role",
      detail: failure.message,
    });
    const report = await verify("warn");
    expect([report.verdict, report.job, report.baseline]).toEqual([
      "pass",
      "success",
      { name: "chat-1", provenBy: null, compared: null },
    ]);
    expect(report.notices).toEqual([{ code: "baseline-not-read", detail: failure.message }]);
    expect(report.findings.filter(({ id }) => id.startsWith("baseline"))).toEqual([]);
  });

  it("at first is read when it can be", async () => {
    const world = new World({ requests: slower, entries: apps(past(600)) });
    const read = world.log.page.bind(world.log);
    world.log.page = async (query, wait) => {
      if (query.filter.includes("chat-1") && world.clock.now() < begin + 20 * ms) {
        throw new GoogleCallError("Reading log entries", "transient", 503, "unavailable.");
      }
      return await read(query, wait);
    };
    const report = await world.verify();
    expect(found(report, "baseline-latency")?.decision).toBe("warn");
    expect(report.notices).toEqual([]);
  });

  it("for a fault of the program ends it, as any other does", async () => {
    const world = new World({ requests: steady(600) });
    const read = world.log.page.bind(world.log);
    world.log.page = async (query, wait) => {
      if (/chat-1".*process_time_ms/.test(query.filter)) throw new TypeError("x is not a function");
      return await read(query, wait);
    };
    await expect(world.clock.run(world.verification.run(new AbortController().signal))).rejects.toThrow("x is not");
    expect(world.clock.sleeping).toBe(0);
  });

  it("for it had no requests holds up no pass", async () => {
    const report = await new World({ requests: steady(600), settings: { onRegression: "fail" } }).verify();
    expect(report.verdict).toBe("pass");
    expect(found(report, "baseline-latency")).toMatchObject({ decision: "warn", code: "baseline-no-data" });
  });
});

describe("the revision before", () => {
  it("is none where nobody but machines ever asked it: a closed preview, say", async () => {
    const report = await new World({ requests: steady(100), before: { userAgent: "GoogleHC/1.0" } }).verify();
    expect(report.baseline).toBeNull();
  });

  it("is proven by a request of a user's", async () => {
    const report = await new World({ requests: steady(100) }).verify();
    expect(report.baseline).toMatchObject({ name: "chat-1", provenBy: "request-log" });
  });

  it("is not proven by a share of the traffic, which it may have been given a moment ago", async () => {
    const plan = { requests: steady(100), service: shared };
    expect((await new World({ ...plan, before: null }).verify()).baseline?.provenBy).toBeNull();
    expect((await new World({ ...plan, before: { userAgent: "GoogleHC/1.0" } }).verify()).baseline).toBeNull();
    expect((await new World(plan).verify()).baseline).toMatchObject({ name: "chat-1", provenBy: "request-log" });
  });

  it("is a guess where nothing tells, and no traffic is advised to go there", async () => {
    const errors = steady(600, (i) => ({ status: i % 3 === 0 ? 500 : 200 }));
    const guessed = await new World({ requests: errors, before: null }).verify();
    expect([guessed.verdict, guessed.baseline?.provenBy]).toEqual(["fail", null]);
    const proven = await new World({ requests: errors }).verify();
    const advised = (report: typeof proven): boolean =>
      nextSteps(report, tellingIn("en")).some(({ command }) => command?.includes("chat-1=100") === true);
    expect([advised(guessed), advised(proven)]).toEqual([false, true]);
  });
});

it("the candidate itself is no baseline, whatever it was called when the job began", async () => {
  const world = new World({ settings: { baseline: { kind: "revision", name: "chat-2" } }, requests: steady(400) });
  await expect(world.verify()).rejects.toThrow(/baseline \(with the revision\) is "chat-2"/);
});

describe("a baseline that is named", () => {
  const named = { baseline: { kind: "revision" as const, name: "chat-0" } };
  const failing = (error: Error) => ({
    revision: async (_service: string, name: string) => {
      if (name === "chat-0") throw error;
      return stateOf({ createdAt: begin - 600_000 });
    },
  });

  it("and is not there is a wrong setting that names those that are: it would be compared with nothing", async () => {
    const world = new World({ settings: named, requests: steady(400) });
    await expect(world.verify()).rejects.toThrow(
      '- baseline (input) is "chat-0", which service chat does not have; allowed: chat-2, chat-1 (newest first)',
    );
  });

  it("need not be readable", async () => {
    const cloudRun = failing(new GoogleCallError("Reading revision chat-0", "role", 403, "denied."));
    const report = await new World({ settings: named, requests: steady(400), cloudRun }).verify();
    expect(report.baseline).toMatchObject({ name: "chat-0", provenBy: "named" });
  });
});

import { describe, expect, it } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import type { Settings } from "../../src/inputs/settings.ts";
import { ProbeMatcher } from "../../src/sources/probes/probe-matcher.ts";
import { ReadLimit } from "../../src/sources/read-limit.ts";
import { RequestEvidence } from "../../src/run/request-evidence.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { PagedLog } from "../sources/paged-log.ts";
import type { LogEntry } from "../simulator/logging/entry.ts";
import { usualRouting } from "./world.ts";
import { appEntry, begin, note, platformEntry, probeAgent, type Request, scope, settingsOf } from "./scene.ts";

const mine = "a".repeat(32);

/** A window over these entries, each visible 300 ms after it could be. @param isRouted can the sinks be read? */
function scene(
  entries: LogEntry[] = [],
  changes: Partial<Settings> = {},
  createdAt = begin - 60_000,
  isRouted = false,
) {
  const settings = settingsOf(changes);
  const clock = new FakeClock(begin);
  const limit = new ReadLimit(clock);
  const log = new PagedLog(clock, limit, []);
  for (const entry of entries) {
    const ms = Number(entry.httpRequest?.latency?.slice(0, -1) ?? 0) * 1000;
    log.append(entry, Date.parse(entry.timestamp) + ms + 300);
  }
  const window = { from: begin, to: begin + settings.windowMs };
  const matcher = new ProbeMatcher(new Map([[mine, "chat"]]), window);
  const options = {
    settings,
    scope,
    window,
    candidateCreatedAt: createdAt,
    probeAgent,
    mostUnderWay: 1_600,
    onProbe: () => undefined,
    ...(isRouted ? { routing: async () => ({ routing: async () => usualRouting }) } : {}),
  };
  const evidence = new RequestEvidence(log, limit, clock, matcher, options);
  const wait = () => ({ deadline: clock.now() + 30_000, signal: never });
  return {
    settings,
    clock,
    log,
    limit,
    matcher,
    evidence,
    poll: async () => {
      await clock.run(evidence.poll(wait()));
      await clock.advance(settings.intervalMs);
    },
    /** Polls to the window's end, waits until late entries have come, and sweeps. */
    observe: async () => {
      while (clock.now() < window.to) {
        await clock.run(evidence.poll(wait()));
        await clock.advance(settings.intervalMs);
      }
      await clock.advance(Math.max(0, window.to + settings.settleMs - clock.now()));
      await clock.run(evidence.sweep(wait));
      return { ...evidence.active.tally.facts(), source: evidence.source, probes: evidence.probes };
    },
  };
}

/** n requests over the window's minute. */
function requests(n: number, more: Partial<Request> = {}): Request[] {
  return Array.from({ length: n }, (_, i) => ({
    id: `${more.refused ? "refused" : ""}${i}`,
    startedAt: begin + 1000 + Math.floor((i * 55_000) / n),
    latencyMs: 100 + (i % 7),
    ...more,
  }));
}

const both = (some: Request[]): LogEntry[] => [...some.map(appEntry), ...some.map(platformEntry)];
const refusedOnes = requests(9, { refused: true, status: 429, latencyMs: 0 });

describe("the log that is judged", () => {
  it("is the app's where it has latencies: Cloud Run's entries of the same requests add nothing", async () => {
    const { evidence, observe } = scene(both(requests(120)));
    const seen = await observe();
    expect(seen).toMatchObject({ source: "app", count: 120, errors: 0, refused: 0 });
    expect(seen.byGroup).toMatchObject([{ group: "mentor", count: 120 }]);
    expect([evidence.fellBack, evidence.swept, evidence.watched, evidence.trouble]).toEqual([false, true, true, null]);
    expect(evidence.active.reader.filter).toContain("jsonPayload.process_time_ms:*");
  });

  it("is Cloud Run's where the app has none, which is told", async () => {
    const { evidence, observe } = scene(requests(120).map(platformEntry));
    expect(await observe()).toMatchObject({ source: "platform", count: 120, errors: 0, byGroup: [] });
    expect([evidence.fellBack, evidence.swept]).toEqual([true, true]);
    expect(evidence.active.reader.filter).toContain('log_id("run.googleapis.com/requests")');
  });

  it("is Cloud Run's where the app tells statuses but never a latency", async () => {
    const untimed = requests(50).map((one) => ({ ...appEntry(one), jsonPayload: { status_code: 200 } }));
    const { evidence, observe } = scene([...untimed, ...requests(50).map(platformEntry)]);
    expect(await observe()).toMatchObject({ source: "platform", count: 50 });
    expect(evidence.fellBack).toBe(true);
  });

  it("is Cloud Run's where the app's latencies are of no use, and the app's where that one is not there", async () => {
    const broken = requests(50).map((one) => ({
      ...appEntry(one),
      jsonPayload: { process_time_ms: "quick", status_code: 200 },
    }));
    const { observe, evidence } = scene([...broken, ...requests(50).map(platformEntry)]);
    expect(await observe()).toMatchObject({ source: "platform", count: 50, unusable: { notANumber: 0 } });
    expect(evidence.decided.doubts).toMatchObject([{ code: "values-missing", log: "app", field: "latency", found: 0 }]);
    expect(await scene(broken).observe()).toMatchObject({ source: "app", count: 50, unusable: { notANumber: 50 } });
  });

  it("is Cloud Run's, without looking for the app's, where the user names its latency", async () => {
    const { evidence, observe, log } = scene(both(requests(30)), {
      latencyField: "httpRequest.latency",
      statusField: "httpRequest.status",
    });
    expect(await observe()).toMatchObject({ source: "platform", count: 30 });
    expect(evidence.fellBack).toBe(false);
    expect(log.filters.some((filter) => filter.includes("httpRequest.latency:*"))).toBe(false);
  });

  it("becomes the app's as soon as one of its entries shows, and then holds all of them", async () => {
    const all = requests(120);
    const { evidence, observe, poll, log } = scene(all.map(platformEntry));
    for (const one of all) log.append(appEntry(one), Math.max(begin + 30_000, one.startedAt + 400));
    await poll();
    await poll();
    expect(evidence.source).toBe("platform");
    const seen = await observe();
    expect([seen.source, seen.count]).toEqual(["app", 120]);
  });

  it("is Cloud Run's where the app's entries are those of the later half alone", async () => {
    const all = requests(120);
    const late = all.filter(({ startedAt }) => startedAt > begin + 30_000);
    const { evidence, observe } = scene([...late.map(appEntry), ...all.map(platformEntry)]);
    expect(await observe()).toMatchObject({ source: "platform", count: 120 });
    expect(evidence.decided.doubts[0]).toMatchObject({ code: "lacks", log: "app", by: "platform" });
  });

  it("is none where nothing came", async () => {
    const { evidence, observe } = scene([]);
    expect(await observe()).toMatchObject({ source: null, count: 0 });
    expect([evidence.succeeded, evidence.swept, evidence.fellBack]).toEqual([true, true, false]);
  });
});

describe("refused requests", () => {
  it.each([
    ["the app's, which cannot have written them", both(requests(120)), "app"],
    ["Cloud Run's", requests(120).map(platformEntry), "platform"],
  ])("are errors that are counted once in %s", async (_what, served, source) => {
    const { observe } = scene([...served, ...refusedOnes.map(platformEntry)]);
    expect(await observe()).toMatchObject({ source, count: 129, errors: 9, refused: 9 });
  });

  it("are thinned as the app's entries are, where these are a sample", async () => {
    const served = Array.from({ length: 60_000 }, (_, i) => ({ id: `${i}`, startedAt: begin + i, latencyMs: 50 }));
    const refused = Array.from({ length: 600 }, (_, i) => ({
      id: `refused${i}`,
      startedAt: begin + i * 100,
      latencyMs: 0,
      status: 429,
      refused: true,
    }));
    const entries = [...served.map(appEntry), ...refused.map(platformEntry)];
    const { observe, evidence } = scene(entries, { intervalMs: 10_000 });
    const { count, errors } = await observe();
    expect(evidence.active.reader.sampling?.fraction).toBeLessThan(0.8);
    const [rate, fair] = [errors / count, 600 / 60_600];
    expect(Math.abs(rate - fair)).toBeLessThan(4 * Math.sqrt((fair * (1 - fair)) / count));
  });
});

describe("this run's own probes", () => {
  const probes = requests(6).map((one, i) => ({ ...one, id: `probe${i}`, trace: mine, userAgent: probeAgent }));

  it.each([
    ["the app's log", both([...requests(60), ...probes]), "app"],
    ["Cloud Run's", [...requests(60), ...probes].map(platformEntry), "platform"],
  ])("are left out of %s, and counted apart", async (_what, entries, source) => {
    const { observe } = scene(entries);
    expect(await observe()).toMatchObject({ source, count: 60, probes: 6 });
  });

  it("are found by Cloud Run's log where the app logs no trace", async () => {
    const untraced = probes.map(({ id, startedAt, latencyMs }) => appEntry({ id, startedAt, latencyMs }));
    const { observe, matcher, evidence } = scene([...both(requests(60)), ...untraced, ...probes.map(platformEntry)]);
    for (const { startedAt, latencyMs } of probes) {
      const answer = {
        traceId: "",
        door: null,
        ok: true,
        status: 200,
        repeated: false,
        reason: null,
        dependencies: [],
      };
      matcher.sent({ name: "chat", at: startedAt - 2, durationMs: latencyMs + 4, ...answer });
    }
    expect(await observe()).toMatchObject({ source: "app", count: 60, probes: 6 });
    expect(evidence.unsureProbes).toBe(0);
  });

  it("may be among the users' where the app logs no trace and no entry fits", async () => {
    const { observe, evidence } = scene([...both(requests(60)), ...probes.slice(0, 1).map(platformEntry)]);
    expect(await observe()).toMatchObject({ source: "app", count: 60, probes: 0 });
    expect(evidence.unsureProbes).toBe(1);
  });
});

describe("what the instances wrote", () => {
  it("counts since the candidate's creation", async () => {
    const kill = "Memory limit of 512 MiB exceeded with 515 MiB used.";
    const { observe, evidence } = scene([
      note(kill, begin - 30_000),
      note(kill, begin + 30_000),
      note("Container called exit(1).", begin - 20_000),
      note(kill, begin - 90_000),
    ]);
    await observe();
    expect(evidence.watch.kills.map(({ at }) => at - begin)).toEqual([-30_000, 30_000]);
    expect(evidence.watch.restarts.length).toBe(1);
  });

  const kill = "Memory limit of 512 MiB exceeded with 515 MiB used.";
  it("counts where it was written just before the window, and arrived in it", async () => {
    const early = { ...note(kill, begin - 200), receiveTimestamp: "" };
    const { observe, evidence } = scene([early], { windowMs: 30_000 });
    await observe();
    expect(evidence.watch.kills.map(({ at }) => at - begin)).toEqual([-200]);
  });

  const flood = (from: number, ms: number, n: number): LogEntry[] =>
    Array.from({ length: n }, (_, i) => ({
      ...note(`boom ${i}`, from + (i * ms) / n),
      logName: "projects/demo/logs/run.googleapis.com%2Fstderr",
      severity: "ERROR",
      insertId: `boom${from}-${i}`,
    }));

  it.each<[string, LogEntry[], number]>([
    ["in the window", flood(begin, 50_000, 25_000), begin + 12_000],
    ["before the window", flood(begin - 50_000, 50_000, 20_000), begin - 49_000],
    ["at the flood's very beginning", flood(begin + 5000, 5000, 12_000), begin + 5001],
  ])("is found among more errors than can be read: %s", async (_what, errors, killedAt) => {
    const { evidence, poll, log, clock, settings } = scene([...errors, note(kill, killedAt)], { failFast: false });
    const polls = 1 + Math.ceil((Math.max(killedAt, begin) + 10_000 - begin) / settings.intervalMs);
    for (let i = 0; i < polls; i++) await poll();
    expect(evidence.watch.kills).toEqual([{ at: killedAt, message: kill }]);
    await clock.advance(begin + settings.windowMs + settings.settleMs - clock.now());
    await clock.run(evidence.sweep(() => ({ deadline: clock.now() + 90_000, signal: never })));
    expect(evidence.watch.kills.length).toBe(1);
    expect(evidence.errorsUnread).toBe(true);
    expect(log.mostInAMinute).toBeLessThanOrEqual(48);
  });

  it("costs no reading more where all errors can be read", async () => {
    const { observe, log, evidence } = scene([...both(requests(60)), ...flood(begin, 50_000, 500), note(kill, begin)]);
    await observe();
    expect(log.filters.filter((filter) => filter.includes("NOT severity=INFO"))).toEqual([]);
    expect([evidence.watch.kills.length, evidence.errorsUnread]).toEqual([1, false]);
  });
});

describe("trouble with reading", () => {
  const outage = new GoogleCallError("Reading log entries", "transient", 503, "unavailable.");
  const denied = new GoogleCallError("Reading log entries", "no-access", 403, "denied.");

  it.each([
    ["not-reachable", outage],
    ["no-access", denied],
  ])("is kept as %s, and is no success, also when the quota is used up by it", async (code, failure) => {
    const { evidence, log, observe } = scene(both(requests(60)), { intervalMs: 1000 });
    log.failure = failure;
    await observe();
    expect(evidence.trouble).toMatchObject({ code, detail: failure.message });
    expect(evidence.trouble?.times).toBeGreaterThan(3);
    expect([evidence.succeeded, evidence.swept, evidence.watched, evidence.source]).toEqual([
      false,
      false,
      false,
      null,
    ]);
  });

  it("that passes loses nothing", async () => {
    const { evidence, log, observe, poll } = scene(both(requests(60)));
    log.failure = outage;
    await poll();
    log.failure = undefined;
    expect(await observe()).toMatchObject({ source: "app", count: 60 });
    expect([evidence.succeeded, evidence.swept, evidence.trouble?.times]).toEqual([true, true, 3]);
  });

  it("at the window's end leaves it without a last look", async () => {
    const { evidence, log, poll, clock } = scene(both(requests(60)));
    for (let i = 0; i < 12; i++) await poll();
    log.failure = outage;
    await clock.run(evidence.sweep(() => ({ deadline: clock.now() + 1000, signal: never })));
    expect([evidence.swept, evidence.succeeded, evidence.trouble?.code]).toEqual([false, true, "not-reachable"]);
  });

  it("does not hide a fault of the program, and ends with the job", async () => {
    const { evidence, log } = scene();
    log.failure = new TypeError("x is not a function");
    await expect(evidence.poll({ deadline: Infinity, signal: never })).rejects.toThrow(TypeError);
    log.failure = outage;
    const cancel = new AbortController();
    const polled = evidence.poll({ deadline: Infinity, signal: cancel.signal });
    cancel.abort(new Error("stopped by SIGTERM"));
    await expect(polled).rejects.toThrow("stopped by SIGTERM");
  });
});

describe("what can be said", () => {
  it("waits for slow requests: what has just ended is no evidence yet", async () => {
    const { evidence, poll, settings } = scene(both(requests(60)));
    expect(evidence.look().breached).toBe(false);
    for (let i = 0; i < 4; i++) await poll();
    const now = begin + 4 * settings.intervalMs;
    expect(evidence.evidenceUntil(false)).toBeLessThanOrEqual(now - (settings.p95BudgetMs ?? 2000));
    expect(evidence.evidenceUntil(true)).toBeLessThanOrEqual(now - settings.settleMs);
  });

  it("is a breach when most requests fail", async () => {
    const { evidence, poll } = scene(both(requests(240, { status: 500 })), {}, begin - 60_000, true);
    for (let i = 0; i < 6; i++) await poll();
    expect(evidence.look().breached).toBe(true);
    expect(evidence.look().canPass).toBe(false);
  });
});

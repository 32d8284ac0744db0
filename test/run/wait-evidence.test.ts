import { describe, expect, it } from "vitest";
import { judgeWaits } from "../../src/checks/hidden-wait.ts";
import type { Settings } from "../../src/inputs/settings.ts";
import type { RoutingAnswer } from "../../src/sources/log-routing.ts";
import { ProbeMatcher } from "../../src/sources/probes/probe-matcher.ts";
import { ReadLimit } from "../../src/sources/read-limit.ts";
import { RequestEvidence } from "../../src/run/request-evidence.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { PagedLog } from "../sources/paged-log.ts";
import { formatTimestamp, type LogEntry } from "../simulator/logging/entry.ts";
import { appEntry, begin, note, platformEntry, probeAgent, type Request, scope, settingsOf } from "./scene.ts";
import { usualRouting } from "./world.ts";

interface Served extends Request {
  /** Waited so long before an instance took it; its latency does not hold that. */
  waitMs?: number;
  /** Its entries reach the log so much later than they should. */
  lateMs?: number;
  instanceId?: string;
}

/** n requests a minute, of both logs. */
function served(n: number, of: (i: number) => Partial<Served> = () => ({})): Served[] {
  return Array.from({ length: n }, (_, i) => ({
    id: `${i}`,
    startedAt: begin + Math.floor((i * 58_000) / n),
    latencyMs: 50,
    trace: `trace${i}`,
    ...of(i),
  }));
}

async function observe(
  requests: Served[],
  changes: Partial<Settings> & { app?: boolean; routing?: RoutingAnswer } = {},
  notes: LogEntry[] = [],
) {
  const { app = true, routing = usualRouting, ...rest } = changes;
  const settings = settingsOf(rest);
  const clock = new FakeClock(begin);
  const limit = new ReadLimit(clock);
  const log = new PagedLog(clock, limit, []);
  const append = (entry: LogEntry, visibleAt: number): void =>
    log.append({ ...entry, receiveTimestamp: formatTimestamp(visibleAt) }, visibleAt);
  for (const one of requests) {
    const { startedAt, latencyMs, waitMs = 0, lateMs = 0, refused, instanceId, ...more } = one;
    const visibleAt = startedAt + waitMs + latencyMs + 130 + lateMs;
    const entry = platformEntry({ startedAt, latencyMs, ...more, ...(refused ? { refused } : {}) });
    append(instanceId === undefined ? entry : { ...entry, labels: { instanceId } }, visibleAt);
    if (app && !refused && more.logged !== null)
      append(appEntry({ ...more, startedAt: startedAt + waitMs, latencyMs }), visibleAt);
  }
  for (const entry of notes) append(entry, Date.parse(entry.timestamp) + 20);
  const window = { from: begin, to: begin + settings.windowMs };
  const options = {
    settings,
    scope,
    window,
    candidateCreatedAt: begin - 60_000,
    probeAgent,
    mostUnderWay: 1_600,
    onProbe: () => undefined,
    routing: async () => ({ routing: async () => routing }),
  };
  const evidence = new RequestEvidence(log, limit, clock, new ProbeMatcher(new Map(), window), options);
  const wait = () => ({ deadline: clock.now() + 30_000, signal: never });
  let breachedAt: number | null = null;
  while (clock.now() < window.to) {
    await clock.run(evidence.poll(wait()));
    if (evidence.look().breached) breachedAt ??= clock.now() - begin;
    await clock.advance(settings.intervalMs);
  }
  await clock.advance(settings.settleMs);
  await clock.run(evidence.sweep(wait));
  const stage = { kind: "ended", afterMs: settings.windowMs, throughSlice: 11 } as const;
  return {
    finding: judgeWaits(evidence.waits.seen(stage.throughSlice), stage),
    facts: evidence.waits.facts(),
    breachedAt,
    evidence,
    limit,
    log,
  };
}

/** Behind a cold start from `at` ms on, for 4 s: whoever came first waited longest. */
const queued = (from: number, to: number) => (i: number) =>
  i >= from && i < to ? { waitMs: 4000 - (i - from) * 100, latencyMs: 6 } : {};

const started = (instanceId: string, ms: number): LogEntry => ({
  ...note('Default STARTUP TCP probe succeeded after 1 attempt for container "chat-1" on port 8080.', begin + ms),
  severity: "INFO",
  labels: { instanceId },
});

describe("requests that queued behind a cold start", () => {
  it("are found by the app's own entries, though their latency is milliseconds", async () => {
    const { finding, facts, evidence } = await observe(served(600, queued(100, 115)));
    expect(evidence.source).toBe("app");
    expect(facts).toMatchObject({ n: 600, waited: 15, unknown: 0, longestMs: 4000, sampling: null });
    expect(finding).toMatchObject({ decision: "warn", n: 600, bad: 15, reason: { code: "hidden-waits" } });
  });

  it("are found by the instance's start where the app logs nothing", async () => {
    const waiting = (i: number) => ({ ...queued(100, 115)(i), ...(i >= 100 && i < 115 ? { instanceId: "new" } : {}) });
    const at = ((100 * 58_000) / 600 + 4000) | 0;
    const { facts, evidence } = await observe(served(600, waiting), { app: false }, [started("new", at)]);
    expect(evidence.source).toBe("platform");
    expect(facts).toMatchObject({ n: 600, waited: 15, unknown: 0 });
    expect(facts?.longestMs).toBeCloseTo(4000, -2);
  });

  it("break the budget of waits while the window runs", async () => {
    const { finding, breachedAt } = await observe(served(600, queued(100, 130)), { waitBudget: 0.01 });
    expect(finding).toMatchObject({ decision: "fail", bad: 30, limit: 0.01, reason: { code: "breach-early" } });
    expect(breachedAt).toBeLessThan(40_000);
  });

  it("end no window early where neither log is known to be whole: they decide nothing then", async () => {
    const exclusions = [{ name: "cheap", filter: "severity<WARNING", disabled: false }];
    const routing = { ...usualRouting, exclusions };
    const part = (i: number): Partial<Served> => ({ ...queued(100, 130)(i), ...(i % 5 === 0 ? { logged: null } : {}) });
    const { finding, breachedAt, evidence } = await observe(served(600, part), { waitBudget: 0.01, routing });
    expect([finding?.decision, evidence.decided.certain, evidence.decided.backed]).toEqual(["fail", false, true]);
    expect(breachedAt).toBeNull();
  });

  it("are no waits of this run's own probes", async () => {
    const { facts } = await observe(served(600, (i) => (i < 15 ? { waitMs: 4000, userAgent: probeAgent } : {})));
    expect(facts).toMatchObject({ n: 585, waited: 0 });
  });
});

describe("a log that is late", () => {
  /** From 20 s to 28 s nothing shows, then all at once. */
  const stalled = (n: number) =>
    served(n).map((one) => {
      const end = one.startedAt - begin + 180;
      return end >= 20_000 && end < 28_000 ? { ...one, lateMs: 28_000 - end } : one;
    });

  it("in bulk is no wait, and passes a budget of waits", async () => {
    const { finding, facts } = await observe(stalled(600), { waitBudget: 0.01 });
    expect(facts).toMatchObject({ n: 600, waited: 0, unknown: 0 });
    expect(finding?.decision).toBe("pass");
    expect((await observe(stalled(600))).finding).toBeNull();
  });

  it("without the app's entries is not known, which neither warns nor fails, nor passes", async () => {
    const bare = await observe(stalled(600), { app: false, waitBudget: 0.01 });
    expect(bare.facts).toMatchObject({ n: 600, waited: 0, unknown: 73 });
    expect(bare.finding).toMatchObject({ decision: "inconclusive", reason: { code: "waits-unknown", unknown: 73 } });
    expect((await observe(stalled(600), { app: false })).finding).toBeNull();
  });

  it("here and there is none either", async () => {
    const { finding, facts } = await observe(served(600, (i) => (i % 5 === 0 ? { lateMs: 1500 } : {})));
    expect(facts).toMatchObject({ waited: 0, unknown: 0 });
    expect(finding).toBeNull();
  });
});

describe("refused requests", () => {
  const turnedAway = (waitMs: number): Served[] =>
    served(9, (i) => ({ id: `r${i}`, trace: `r${i}`, refused: true, status: 429, latencyMs: 0, waitMs }));

  it("are errors, and told to have waited", async () => {
    const { finding, facts, evidence } = await observe([...served(300), ...turnedAway(15_000)]);
    expect(facts).toMatchObject({ n: 300, waited: 0, refusedWaited: 9 });
    expect(facts?.longestRefusedMs).toBeCloseTo(15_000, -2);
    expect(finding).toMatchObject({ decision: "warn", reason: { refused: 9, longestMs: 0 } });
    expect(evidence.active.tally.facts()).toMatchObject({ count: 309, errors: 9, refused: 9 });
  });
});

describe("the reading for waits", () => {
  it("is a sample where many come, of whole traces, and a small part of what may be read", async () => {
    const { facts, limit, log } = await observe(served(12_000, (i) => (i % 20 === 0 ? { waitMs: 3000 } : {})));
    expect(facts?.sampling?.fraction).toBeLessThan(0.6);
    const share = (facts?.waited ?? 0) / (facts?.n ?? 1);
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.07);
    expect(facts?.unknown).toBeLessThan(0.01 * (facts?.n ?? 0));
    const own = log.filters.filter((one) => one.includes("trace:*"));
    expect(own.length).toBeLessThanOrEqual(16);
    expect(own.some((one) => /sample\(trace, 0\.\d+\)$/.test(one))).toBe(true);
    expect(limit.reads().mostInAMinute).toBeLessThanOrEqual(48);
  });
});

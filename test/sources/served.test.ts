import { describe, expect, it } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import type { AlignedMetrics, AlignedQuery } from "../../src/sources/period/aligned-metrics.ts";
import { ReadLimit } from "../../src/sources/read-limit.ts";
import { type Served, servedUsers } from "../../src/sources/served.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { begin, platformEntry, settingsOf } from "../run/scene.ts";
import { ofRevision } from "../run/world.ts";
import type { LogEntry } from "../simulator/logging/entry.ts";
import { PagedLog, type PagedLogOptions } from "./paged-log.ts";

const hour = 3_600_000;
const day = 24 * hour;
const denied = new GoogleCallError("Reading", "role", 403, "denied.");

interface Asked {
  agent?: string;
  url?: string;
  at?: number;
  revision?: string;
  /** Turned away before an instance took it. */
  refusedBy?: number;
}

function request({
  agent = "Mozilla/5.0",
  url = "https://chat-abc-uc.a.run.app/chat",
  at = begin - day,
  revision = "chat-1",
  refusedBy,
}: Asked): LogEntry {
  const refused = refusedBy === undefined ? {} : { refused: true, status: refusedBy };
  const entry = platformEntry({ id: `${at}`, startedAt: at, latencyMs: 50, userAgent: agent, ...refused });
  return ofRevision(revision, { ...entry, httpRequest: { ...entry.httpRequest, requestUrl: url } });
}

/** Requests by hour before the present, of the revision and of the whole service. */
interface Counts {
  own?: number[];
  all?: number[];
}

async function ask(
  entries: LogEntry[],
  {
    counts = {},
    failure,
    options,
    metricFailure,
    isTagged = false,
  }: { isTagged?: boolean; counts?: Counts; failure?: Error; options?: PagedLogOptions; metricFailure?: Error } = {},
): Promise<{ served: Served; reads: number }> {
  const clock = new FakeClock(begin);
  const log = new PagedLog(clock, new ReadLimit(clock), [], options);
  log.failure = failure;
  for (const entry of entries) log.append(entry, Date.parse(entry.timestamp) + 300);
  const metrics: AlignedMetrics = {
    series: async ({ and }: AlignedQuery) => {
      if (metricFailure !== undefined) throw metricFailure;
      const values = (and === "" ? counts.all : counts.own) ?? [];
      return [{ labels: {}, points: values.map((value, i) => ({ at: begin - i * hour, value })) }];
    },
  };
  const served = servedUsers({ clock, logs: async () => log, metrics: async () => metrics, ...settingsOf() });
  const question = { revision: "chat-1", tagHosts: ["127.0.0.1:4711"], isTagged };
  return { served: await clock.run(served(question, { deadline: begin + 60_000, signal: never })), reads: log.reads };
}

describe("a revision served users where Cloud Run's log holds", () => {
  it.each<[string, Asked]>([
    ["one request of a user", {}],
    ["one of four weeks ago", { at: begin - 28 * day }],
    ["one by another address of the service", { url: "https://chat.example.com/chat" }],
    ["one without an address", { url: "" }],
  ])("%s", async (_what, asked) => {
    expect((await ask([request(asked)])).served).toMatchObject({
      kind: "yes",
      by: "request-log",
      at: asked.at ?? begin - day,
    });
  });

  it("one among many of a machine", async () => {
    const machines = Array.from({ length: 150 }, (_, i) =>
      request({ agent: "GoogleHC/1.0", at: begin - day - i * 1000 }),
    );
    expect((await ask([...machines, request({ at: begin - 2 * day })])).served.kind).toBe("yes");
  });

  it("one behind a page that is empty but for its token", async () => {
    expect((await ask([request({})], { options: { emptyEvery: 1 } })).served.kind).not.toBe("yes");
    expect(
      (await ask([request({}), request({ at: begin - 2 * day })], { options: { emptyEvery: 2, maxPage: 1 } })).served
        .kind,
    ).toBe("yes");
  });
});

describe("it served none where all that asked were", () => {
  it.each<[string, Asked]>([
    ["this product's probes", { agent: "ion-verify/1 (run 0123)" }],
    ["a load balancer's checks", { agent: "GoogleHC/1.0" }],
    ["who asks for the health path", { url: "https://chat-abc-uc.a.run.app/health" }],
    ["uptime checks", { agent: "GoogleStackdriverMonitoring-UptimeChecks(https://cloud.google.com/monitoring)" }],
    ["people who looked at a preview by its tag", { url: "https://pr-7---chat-abc-uc.a.run.app/chat" }],
    ["those whom the front end did not let in", { refusedBy: 403 }],
    ["those for whom there never was an instance", { refusedBy: 429 }],
    ["those who came by a tag that is known", { url: "http://127.0.0.1:4711/chat" }],
  ])("%s", async (_what, asked) => {
    // Monitoring would count them: it is not asked where the log explains them.
    const counts = { own: [50], all: [50] };
    expect((await ask([request(asked)], { counts })).served).toEqual({ kind: "no" });
  });

  it("another revision's users", async () => {
    const { served } = await ask([request({ revision: "chat-0" })], { counts: { own: [], all: [50] } });
    expect(served).toEqual({ kind: "no" });
  });
});

describe("where its log holds nothing of it", () => {
  it("one that had most of the service's requests for a day served them", async () => {
    const { served } = await ask([], { counts: { own: [0, 900, 800], all: [1000, 950, 850] } });
    expect(served).toMatchObject({ kind: "yes", by: "monitoring" });
  });

  it.each<[string, Counts]>([
    ["a preview beside the one that serves", { own: [30, 30], all: [900, 900] }],
    ["one that had half of an hour, but not of the day", { own: [40, 0, 0], all: [50, 900, 900] }],
    ["one that never had any", { own: [], all: [900] }],
  ])("%s did not", async (_what, counts) => {
    expect((await ask([], { counts })).served).toEqual({ kind: "no" });
  });

  it("nothing is known where Monitoring has nothing either", async () => {
    expect((await ask([])).served.kind).toBe("unknown");
  });

  it("what cannot be read is not known, and both are told", async () => {
    const { served } = await ask([request({})], { failure: denied, metricFailure: denied });
    expect(served).toMatchObject({ kind: "unknown", detail: expect.stringMatching(/denied.*denied/s) });
    const { served: byMetric } = await ask([request({})], { failure: denied, counts: { own: [9], all: [9] } });
    expect(byMetric).toMatchObject({ kind: "yes", by: "monitoring" });
  });

  it("a log whose quota is used up leaves time to ask Monitoring", async () => {
    const clock = new FakeClock(begin);
    const asked: number[] = [];
    const served = servedUsers({
      clock,
      logs: async () => ({
        page: async (_query, { deadline, signal }) => {
          await clock.sleep(deadline - clock.now(), signal);
          throw denied;
        },
        close: async () => undefined,
      }),
      metrics: async () => ({
        series: async () => {
          asked.push(clock.now() - begin);
          return [{ labels: {}, points: [{ at: begin, value: 9 }] }];
        },
      }),
      ...settingsOf(),
    });
    for (const [timeoutMs, afterMs] of [
      [300_000, 60_000],
      [30_000, 15_000],
    ] as const) {
      asked.length = 0;
      const from = clock.now() - begin;
      const wait = { deadline: clock.now() + timeoutMs, signal: never };
      const found = await clock.run(served({ revision: "chat-1", tagHosts: [] }, wait));
      expect([found.kind, asked[0]]).toEqual(["yes", from + afterMs]);
    }
  });
});

describe("one that looks like a preview, by a tag, served users where", () => {
  const most: Counts = { own: [900], all: [1000] };
  const few: Counts = { own: [30], all: [1000] };

  it.each<[string, LogEntry[], Counts, Served["kind"]]>([
    ["both show it", [request({})], most, "yes"],
    ["and not the log alone, which a preview's own address may fill", [request({})], few, "no"],
    ["and not Monitoring alone", [], most, "unknown"],
    ["and not its tag's visitors", [request({ url: "https://pr-7---chat-abc-uc.a.run.app/" })], most, "no"],
  ])("%s", async (_what, entries, counts, kind) => {
    expect((await ask(entries, { counts, isTagged: true })).served.kind).toBe(kind);
  });
});

it("whether one that looks like a preview served users is asked for ten seconds at most", async () => {
  const clock = new FakeClock(begin);
  const deadlines: number[] = [];
  const metrics: AlignedMetrics = {
    series: async (_query, { deadline }) => {
      deadlines.push(deadline - begin);
      return [];
    },
  };
  const log = new PagedLog(clock, new ReadLimit(clock), []);
  const served = servedUsers({ clock, logs: async () => log, metrics: async () => metrics, ...settingsOf() });
  const wait = { deadline: begin + 600_000, signal: never };
  const asked = async (isTagged: boolean): Promise<Served> =>
    await clock.run(served({ revision: "chat-1", tagHosts: [], isTagged }, wait));
  expect((await asked(true)).kind).toBe("unknown");
  expect(deadlines).toEqual([10_000, 10_000]);
  await asked(false);
  expect(deadlines.slice(2)).toEqual([600_000, 600_000]);
});

import { describe, expect, it } from "vitest";
import { LogRequests } from "../../../src/sources/period/log-requests.ts";
import { ReadLimit } from "../../../src/sources/read-limit.ts";
import type { PeriodRequests } from "../../../src/report/report.ts";
import { FakeClock, never } from "../../fake-clock.ts";
import { Random } from "../../simulator/random.ts";
import { PagedLog, type PagedLogOptions } from "../paged-log.ts";
import { entry, from, hour, query, to } from "./scene.ts";

interface Asked {
  at: number;
  ms: number;
  status: number;
  group: string;
}

/** A day with a quiet night: most requests are in its middle. */
function day(n: number): Asked[] {
  const random = new Random("day");
  return Array.from({ length: n }, () => ({
    at: from + Math.floor(12 * hour + (random.between(-1, 1) + random.between(-1, 1)) * 6 * hour * 0.999),
    ms: Math.round(random.logNormal(900, 0.5) * 100) / 100,
    status: random.chance(0.01) ? 500 : 200,
    group: random.chance(0.3) ? "teacher" : "default",
  }));
}

async function read(asked: Asked[], options: PagedLogOptions & { platform?: boolean } = {}, most = 250_000) {
  const clock = new FakeClock(to + hour);
  const limit = new ReadLimit(clock);
  const log = new PagedLog(clock, limit, [], options);
  for (const [i, { at, ms, status, group }] of asked.entries()) {
    const requests = { labels: { instanceId: "i" }, httpRequest: { status, latency: `${(ms / 1000).toFixed(6)}s` } };
    const stdout = { jsonPayload: { process_time_ms: ms, status_code: status, persona_used: group } };
    const id = `e${i}`;
    log.append(options.platform === true ? entry("requests", at, id, requests) : entry("stdout", at, id, stdout), to);
  }
  const told: number[] = [];
  const source = new LogRequests(log, most, (n) => told.push(n));
  const requests = await clock.run(source.read(query, { deadline: to + 24 * hour, signal: never }));
  return { requests, log, told, limit };
}

function quantile(asked: readonly Asked[], q: number): number {
  const sorted = asked.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return sorted[Math.ceil(q * sorted.length - 1e-6) - 1] ?? NaN;
}

function figures({ count, errors, latency, groups, slices, slow }: PeriodRequests): unknown[] {
  return [
    count,
    errors,
    slow.count,
    latency?.p50.ms,
    latency?.p95.ms,
    latency?.p99.ms,
    groups.map((one) => [one.group, one.count]),
    slices.map(({ requests }) => requests),
  ];
}

describe("a day's requests by the logs", () => {
  it.each<PagedLogOptions>([{}, { repeatEvery: 2, emptyEvery: 3 }, { maxPage: 300 }])(
    "are read to the last one: %j",
    async (options) => {
      const asked = day(3000);
      const { requests } = await read(asked, options);
      if (requests === null) throw new Error("nothing was read");
      expect(requests).toMatchObject({ kind: "logs", of: "app", seen: 3000, sampling: null, unusable: 0 });
      const teachers = asked.filter(({ group }) => group === "teacher").length;
      expect(figures(requests)).toEqual([
        3000,
        asked.filter(({ status }) => status === 500).length,
        asked.filter(({ ms }) => ms > 1500).length,
        quantile(asked, 0.5),
        quantile(asked, 0.95),
        quantile(asked, 0.99),
        [
          ["default", 3000 - teachers],
          ["teacher", teachers],
        ],
        Array.from({ length: 24 }, (_, i) => asked.filter(({ at }) => Math.floor((at - from) / hour) === i).length),
      ]);
      expect(requests.latency?.meanMs).toBeCloseTo(asked.reduce((sum, { ms }) => sum + ms, 0) / 3000, 6);
      const own = asked.filter(({ group }) => group === "teacher");
      expect(requests.groups[1]?.meanMs).toBeCloseTo(own.reduce((sum, { ms }) => sum + ms, 0) / own.length, 6);
    },
  );

  it("are Cloud Run's own where the app writes none", async () => {
    const { requests } = await read(day(1500), { platform: true });
    expect(requests).toMatchObject({ of: "platform", count: 1500, groups: [] });
  });

  it("are none where there is no entry", async () => expect((await read([])).requests).toBeNull());

  it("are read within the quota that is left to people, and told of as they come", async () => {
    const { told, limit } = await read(day(60_000));
    expect(told.at(-1)).toBeGreaterThan(58_000);
    expect(limit.reads().mostInAMinute).toBeLessThanOrEqual(48);
  });

  it("are an even sample where there are more than may be read, with figures that are scaled to all", async () => {
    const asked = day(150_000);
    const { requests, log } = await read(asked, {}, 20_000);
    if (requests === null || requests.sampling === null) throw new Error("no sample");
    expect(requests.kind).toBe("logs-sampled");
    expect(requests.query).toMatch(/sample\(insertId, 0\.\d+\)/);
    expect(requests.seen / requests.sampling.fraction).toBeCloseTo(requests.count, -1);
    expect(Math.abs(requests.count / 150_000 - 1)).toBeLessThan(0.03);
    expect(Math.abs((requests.latency?.p95.ms ?? 0) / quantile(asked, 0.95) - 1)).toBeLessThan(0.03);
    expect(log.reads).toBeLessThan(200);
  });
});

describe("requests that no user sent", () => {
  const agent = "ion-verify/1 (run 0123456789abcdef)";

  function entriesOf(id: number, userAgent: string, trace: string) {
    const at = from + hour + id * 1000;
    const traced = { trace: `projects/demo/traces/${trace}` };
    const httpRequest = { status: 200, latency: "0.1s", userAgent, requestUrl: "https://x/chat" };
    return {
      platform: entry("requests", at, `p${id}`, { ...traced, labels: { instanceId: "i" }, httpRequest }),
      app: entry("stdout", at, `a${id}`, {
        ...traced,
        jsonPayload: { process_time_ms: 100, status_code: 200, persona_used: "teacher" },
      }),
    };
  }

  async function counted(withApp: boolean): Promise<number | undefined> {
    const clock = new FakeClock(to + hour);
    const log = new PagedLog(clock, new ReadLimit(clock), []);
    for (let i = 0; i < 30; i++) {
      const { platform, app } = entriesOf(i, i < 10 ? agent : i < 15 ? "GoogleHC/1.0" : "Mozilla/5.0", `t${i}`);
      log.append(platform, to);
      if (withApp) log.append(app, to);
    }
    const source = new LogRequests(log, 250_000);
    return (await clock.run(source.read(query, { deadline: to + 24 * hour, signal: never })))?.count;
  }

  it("are not in Cloud Run's figures", async () => expect(await counted(false)).toBe(15));

  it("are not in the app's, where the other log shows that they were our own", async () =>
    expect(await counted(true)).toBe(20));
});

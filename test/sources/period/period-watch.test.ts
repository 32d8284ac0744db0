import { describe, expect, it } from "vitest";
import { readErrors, readRestarts } from "../../../src/sources/period/period-watch.ts";
import { readRefused } from "../../../src/sources/period/refused.ts";
import { ReadLimit } from "../../../src/sources/read-limit.ts";
import { FakeClock, never } from "../../fake-clock.ts";
import type { LogEntry } from "../../simulator/logging/entry.ts";
import { PagedLog, type PagedLogOptions } from "../paged-log.ts";
import { entry, from, hour, query, to } from "./scene.ts";

const wait = { deadline: to + 48 * hour, signal: never };

/** Entries of the service, written by `at`. */
type Written = { at: number; log: "stderr" | "stdout" | "requests" | "varlog%2Fsystem" } & Partial<LogEntry>;

function logOf(written: readonly Written[], options: PagedLogOptions = {}): { log: PagedLog; clock: FakeClock } {
  const clock = new FakeClock(to + hour);
  const pages = new PagedLog(clock, new ReadLimit(clock), [], options);
  for (const [i, { at, log, ...fields }] of written.entries()) {
    pages.append(entry(log, at, `e${i}`, fields), at);
  }
  return { log: pages, clock };
}

const system = (at: number, textPayload: string, severity: "ERROR" | "INFO"): Written => ({
  at,
  log: "varlog%2Fsystem",
  severity,
  textPayload,
  labels: { instanceId: `i${at}` },
});
const killed = (at: number): Written => system(at, "Memory limit of 1024 MiB exceeded with 1030 MiB used.", "ERROR");
const started = (at: number): Written =>
  system(at, "Default STARTUP TCP probe succeeded after 1 attempt for container", "INFO");
const request = (at: number, status: number): Written => ({
  at,
  log: "requests",
  labels: { instanceId: "i" },
  httpRequest: { status, latency: "0.2s" },
});
const refused = (at: number, status = 429): Written => ({
  at,
  log: "requests",
  httpRequest: { status, latency: "0s" },
});
const appLine = (at: number, status: number): Written => ({
  at,
  log: "stdout",
  jsonPayload: { process_time_ms: 200, status_code: status },
});
const error = (at: number, textPayload: string): Written => ({ at, log: "stderr", severity: "ERROR", textPayload });

const every = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

describe("deaths of instances", () => {
  const at = from + 20 * hour;
  it.each<[string, Written[], boolean | null]>([
    ["are recovered from where requests were answered since", every(9, (i) => request(at + 1 + i, 200)), true],
    ["are not where most have failed since", every(9, (i) => request(at + 1 + i, i === 0 ? 200 : 503)), false],
    ["are not where no instance took a request since", every(9, (i) => refused(at + 1 + i)), false],
    ["are not known to be where nobody asked since", every(9, (i) => request(at - i, 200)), null],
    ["are told by the app's log where Cloud Run's is not kept", every(9, (i) => appLine(at + 1 + i, 200)), true],
    ["are not by the app's log either, where it says so", every(9, (i) => appLine(at + 1 + i, 500)), false],
    [
      "are looked at by the newest requests",
      [...every(1500, (i) => request(at + 1 + i, 503)), ...every(1000, (i) => request(at + hour + i, 200))],
      true,
    ],
  ])("%s", async (_what, requests, recovered) => {
    const { log, clock } = logOf([started(from), started(at - hour), killed(at - 5), killed(at), ...requests]);
    expect(await clock.run(readRestarts(log, query, wait))).toEqual({
      starts: 2,
      kills: 2,
      recovered,
      lastAt: at,
      message: "Memory limit of 1024 MiB exceeded with 1030 MiB used.",
    });
  });

  it("are none in a period whose instances only start, and no request is read for it", async () => {
    const { log, clock } = logOf([killed(from - 1), ...every(30, (i) => started(from + i)), killed(to)]);
    const read = await clock.run(readRestarts(log, query, wait));
    expect(read).toEqual({ starts: 30, kills: 0, recovered: null, lastAt: null, message: null });
    expect(log.reads).toBe(2);
  });

  it("are not none where there are more notes than are read, and no death among those", async () => {
    const other = (one: number): ReturnType<typeof killed> => ({
      ...killed(one),
      textPayload: "Something else happened.",
    });
    const { log, clock } = logOf([killed(from), ...every(4500, (i) => other(from + 1 + i))]);
    await expect(clock.run(readRestarts(log, query, wait))).rejects.toMatchObject({ failure: "too-large" });
  });

  it("are found among more starts than are read", async () => {
    const { log, clock } = logOf([killed(from), ...every(6000, (i) => started(from + 1 + i))]);
    expect(await clock.run(readRestarts(log, query, wait))).toMatchObject({ kills: 1, starts: 4000 });
  });
});

describe("errors of a period", () => {
  const usual = every(20, (i) => error(from - hour - i, `timeout after ${i} s`));
  const since = every(30, (i) => error(from + hour + i, `timeout after ${i} s`));
  const fresh = every(5, (i) => error(from + 2 * hour + i, `no such table: users_${i}`));

  it("are new where the time before had none like them", async () => {
    const { log, clock } = logOf([...usual, ...since, ...fresh]);
    const { errorMessages, newMessages, truncated } = await clock.run(readErrors(log, query, 0, wait));
    expect(truncated).toBe(false);
    expect(errorMessages.map(({ count }) => count)).toEqual([30, 5]);
    expect(newMessages).toMatchObject({ compared: 20, more: 0, truncated: false, atLeast: false });
    expect(newMessages?.patterns.map(({ count, firstAt }) => [count, firstAt])).toEqual([[5, from + 2 * hour]]);
    expect(newMessages?.patterns[0]?.pattern).toContain("no such table");
  });

  it("are not compared with a time of which little is known", async () => {
    const { log, clock } = logOf([...since, ...fresh]);
    const { errorMessages, newMessages } = await clock.run(readErrors(log, query, from - hour, wait));
    expect(errorMessages).toHaveLength(2);
    expect(newMessages).toBeNull();
  });

  it("are read in a bounded number of calls, and the rest is told", async () => {
    const { log, clock } = logOf([
      ...every(9000, (i) => error(from - hour - i, "timeout")),
      ...every(12_000, (i) => error(from + hour + i, "timeout")),
    ]);
    const { errorMessages, newMessages, truncated } = await clock.run(readErrors(log, query, 0, wait));
    expect(truncated).toBe(true);
    expect(errorMessages).toMatchObject([{ message: "timeout", count: 8000 }]);
    expect(newMessages).toMatchObject({ patterns: [], truncated: true });
    expect(log.reads).toBeLessThanOrEqual(14);
  });
});

describe("requests that no instance took", () => {
  it("are counted by status and time; those that an instance answered, or that were turned away, are not", async () => {
    const { log, clock } = logOf([
      refused(from - 1),
      refused(from),
      ...every(3, (i) => refused(from + hour + i)),
      refused(from + hour, 500),
      refused(from + hour, 403),
      request(from + hour, 503),
      { ...request(from + hour, 500), labels: {} },
      refused(to),
    ]);
    const read = await clock.run(readRefused(log, query, wait));
    expect(read).toMatchObject({ count: 5, fraction: 1 });
    expect(read?.byStatus.toSorted((a, b) => a.status - b.status)).toEqual([
      { status: 429, count: 4 },
      { status: 500, count: 1 },
    ]);
    expect(read?.slices).toEqual([1, 4, ...every(22, () => 0)]);
    expect(log.reads).toBe(1);
  });

  it.each<PagedLogOptions>([{}, { emptyEvery: 3 }])("are sampled where they are many: %j", async (options) => {
    const { log, clock } = logOf(
      every(30_000, (i) => refused(from + i * 2800)),
      options,
    );
    const read = await clock.run(readRefused(log, query, wait));
    if (read === null) throw new Error("nothing was read");
    expect(read.fraction).toBeLessThan(0.2);
    expect(read.query).toContain(`sample(insertId, ${read.fraction})`);
    expect(Math.abs(read.count / 30_000 - 1)).toBeLessThan(0.1);
    expect(log.reads).toBeLessThanOrEqual(8);
  });

  it("are unknown where no page holds any", async () => {
    const { log, clock } = logOf(
      every(30_000, (i) => refused(from + i * 2800)),
      { emptyEvery: 1 },
    );
    expect(await clock.run(readRefused(log, query, wait))).toBeNull();
  });
});

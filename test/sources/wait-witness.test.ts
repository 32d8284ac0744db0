import { describe, expect, it } from "vitest";
import type { LogEntry } from "../../src/sources/log-entry.ts";
import { WaitWitness, type WitnessedRequest } from "../../src/sources/wait-witness.ts";

const at = Date.parse("2026-01-01T00:00:00Z");
const iso = (ms: number): string => new Date(at + ms).toISOString();
const log = (name: string): string => `projects/demo/logs/run.googleapis.com%2F${name}`;

interface Request {
  startedAt?: number;
  latency?: string;
  /** Arrival in the log. Times are ms after `at`. */
  receivedAt: number;
  trace?: string;
  instanceId?: string;
}

const request = ({ startedAt = 0, latency = "0.006200000s", receivedAt, trace = "t", instanceId = "i" }: Request) => ({
  logName: log("requests"),
  timestamp: iso(startedAt),
  receiveTimestamp: iso(receivedAt),
  httpRequest: { status: 200, latency },
  labels: { instanceId },
  trace,
});

const refused = (receivedAt: number): LogEntry => ({
  logName: log("requests"),
  timestamp: iso(0),
  receiveTimestamp: iso(receivedAt),
  httpRequest: { status: 429, latency: "0s" },
  trace: "r",
});

/** The app's entry; with a latency, of the request's end. */
const written = (ms: number, { trace = "t", end = true } = {}): LogEntry => ({
  logName: log("stdout"),
  timestamp: iso(ms),
  receiveTimestamp: iso(ms + 9000),
  jsonPayload: end ? { process_time_ms: 6 } : { message: "begun" },
  trace,
});

function waits(entries: LogEntry[], started: Record<string, number> = {}): WitnessedRequest[] {
  const witness = new WaitWitness((entry) => entry.jsonPayload?.["process_time_ms"] !== undefined);
  const startedAt = (id: string): number | undefined => (id in started ? at + (started[id] ?? 0) : undefined);
  // One a page, newest first, as they are read.
  const prompt = entries
    .toReversed()
    .flatMap((entry) => [...witness.read([entry]), ...witness.settle(startedAt, false)]);
  return [...prompt, ...witness.settle(startedAt, true)];
}

const late = 3857 + 6.2;

describe("an entry that came late", () => {
  it.each<[string, LogEntry[], Record<string, number>, number | null]>([
    ["is a wait where the app ended it as late", [request({ receivedAt: late }), written(3800)], {}, 3793.8],
    ["is none where the app had ended it in time", [request({ receivedAt: late }), written(6)], {}, 0],
    ["is a wait where its instance had started so late", [request({ receivedAt: late })], { i: 3600 }, 3600],
    ["is not known where its instance had started before", [request({ receivedAt: late })], { i: -60_000 }, null],
    ["is not known where its instance's start is not", [request({ receivedAt: late })], { other: 3600 }, null],
    [
      "is not known where nothing was written of it",
      [request({ receivedAt: late }), written(9, { trace: "u" })],
      {},
      null,
    ],
    [
      "waited until the app's first words at least, where none marks its end: the last may be of work after the answer",
      [request({ receivedAt: late }), written(3000, { end: false }), written(3700, { end: false })],
      {},
      2993.8,
    ],
    [
      "is not known where two requests share the trace: which of them the app wrote of cannot be told",
      [request({ receivedAt: late }), request({ startedAt: 3700, receivedAt: 3900 }), written(3706)],
      {},
      null,
    ],
    ["never waited longer than its entry was late", [request({ receivedAt: late }), written(9000)], {}, late - 6.2],
  ])("%s", (_what, entries, started, waitedMs) => {
    const first = waits(entries, started).find((one) => one.startedAt === at && one.lateMs > 1000);
    expect(first?.lateMs).toBeCloseTo(late - 6.2, 0);
    expect(Math.round(first?.waitedMs ?? -1)).toBe(Math.round(waitedMs ?? -1));
  });

  it("waits for a witness that comes later", () => {
    const witness = new WaitWitness(() => true);
    expect(witness.read([request({ receivedAt: late })])).toEqual([]);
    expect(witness.settle(() => undefined, false)).toEqual([]);
    expect(witness.settle(() => at + 3600, false)).toMatchObject([{ waitedMs: 3600 }]);
    expect(witness.settle(() => at + 3600, true)).toEqual([]);
  });
});

describe("a stall of the log", () => {
  it("makes no wait of any request, whenever it ended", () => {
    const stalled = Array.from({ length: 50 }, (_, i) => {
      const trace = `t${i}`;
      return [request({ startedAt: i * 100, receivedAt: 6000, trace }), written(i * 100 + 6, { trace })];
    }).flat();
    expect(waits(stalled).every(({ waitedMs }) => (waitedMs ?? 0) < 10)).toBe(true);
    // Without the app's entries nothing is claimed.
    const bare = waits(stalled.filter((entry) => "httpRequest" in entry));
    expect(bare.filter(({ lateMs }) => lateMs > 1000).every(({ waitedMs }) => waitedMs === null)).toBe(true);
  });
});

describe("an entry that needs no witness", () => {
  it("is one that came at once, or of a refused request", () => {
    const witness = new WaitWitness(() => true);
    expect(witness.read([request({ receivedAt: 140 }), refused(20_000)])).toEqual([
      { startedAt: at, lateMs: expect.closeTo(134, 0), waitedMs: null, refused: false },
      { startedAt: at, lateMs: 20_000, waitedMs: null, refused: true },
    ]);
  });

  it("is none without a latency or a time", () => {
    const witness = new WaitWitness(() => true);
    expect(witness.read([{ ...request({ receivedAt: 0 }), receiveTimestamp: "" }])).toEqual([]);
    expect(witness.read([{ ...request({ receivedAt: 0 }), httpRequest: { status: 200 } }])).toEqual([]);
    expect(witness.settle(() => undefined, true)).toEqual([]);
  });
});

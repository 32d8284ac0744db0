import { describe, expect, test } from "vitest";
import { epochMs, type LogEntry } from "../../src/sources/log-entry.ts";
import { maxEvenReads, readEvenly } from "../../src/sources/even-sample.ts";
import { ReadLimit } from "../../src/sources/read-limit.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { PagedLog, type PagedLogOptions, type Written } from "./paged-log.ts";

const from = Date.parse("2026-01-01T00:00:00Z");
const window = { from, to: from + 600_000 };

/** n entries over the ten minutes, the share `late` of them in the last of them. */
function entries(n: number, late = 0.1): Written[] {
  return Array.from({ length: n }, (_, i) => {
    const early = Math.round(n * (1 - late));
    const at = i < early ? (i / early) * 540_000 : 540_000 + ((i - early) / (n - early)) * 60_000;
    return { at: from + Math.floor(at), id: `e${i}`, visibleAt: from };
  });
}

async function read(written: Written[], options: PagedLogOptions = {}) {
  const clock = new FakeClock(window.to);
  const log = new PagedLog(clock, new ReadLimit(clock), written, options);
  const toItem = (entry: LogEntry): number => epochMs(entry.timestamp);
  const filter = 'resource.type="cloud_run_revision"';
  const sample = await clock.run(
    readEvenly(log, filter, window, toItem, { deadline: window.to + 30_000, signal: never }),
  );
  return { sample, log };
}

describe("a time that is over", () => {
  test.each([0, 1, 1000, 3900])("is read as a whole where it has %i entries", async (n) => {
    const { sample, log } = await read(entries(n));
    expect([sample?.items.length, sample?.fraction]).toEqual([n, 1]);
    expect(log.reads).toBeLessThanOrEqual(4);
  });

  test("is read in smaller pages where one is too large to be received", async () => {
    const { sample } = await read(entries(300), { mostReceived: 150 });
    expect([sample?.items.length, sample?.fraction]).toEqual([300, 1]);
  });

  test("neither what a page repeats nor what is outside counts, and an empty page is no end", async () => {
    const outside = [from - 1, window.to].map((at) => ({ at, id: `o${at}`, visibleAt: from }));
    const { sample } = await read([...entries(1800), ...outside], { repeatEvery: 2, emptyEvery: 2 });
    expect(sample?.items.length).toBe(1800);
  });

  test.each([
    [20_000, 0.1],
    [60_000, 0.1],
    // The newest page tells of less traffic, or of more, than there was.
    [20_000, 0.02],
    [20_000, 0.6],
  ])("is drawn evenly from %i entries, of which %f were in the last minute", async (n, late) => {
    const { sample, log } = await read(entries(n, late));
    if (sample === null) throw new Error("nothing was read");
    expect(log.reads).toBeLessThanOrEqual(maxEvenReads);
    expect(sample.items.length / (n * sample.fraction)).toBeGreaterThan(0.8);
    expect(sample.items.length / (n * sample.fraction)).toBeLessThan(1.2);
    expect(sample.items.length).toBeGreaterThan(300);
    const inLast = sample.items.filter((at) => at >= from + 540_000).length / sample.items.length;
    expect(Math.abs(inLast - late)).toBeLessThan(4 * Math.sqrt((late * (1 - late)) / sample.items.length));
    expect(log.filters.at(-1)).toBe(sample.filter);
  });

  test("is given up where even a part is too much for the reads allowed", async () => {
    const { sample, log } = await read(entries(3000), { maxPage: 10 });
    expect(sample).toBeNull();
    expect(log.reads).toBe(maxEvenReads);
  });
});

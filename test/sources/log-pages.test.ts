import { describe, expect, it } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import type { LogEntry } from "../../src/sources/log-entry.ts";
import { BackwardPages, type LogPages } from "../../src/sources/log-pages.ts";
import { never } from "../fake-clock.ts";

const at = Date.parse("2026-01-01T00:00:00Z");
const mebibyte = 1024 * 1024;

/** n entries, ten ms apart, of so many bytes each, behind a server that refuses what it has not given a token for. */
function served(n: number, bytesAnEntry: number, most = Infinity) {
  const sizes: number[] = [];
  const received: number[] = [];
  const all = Array.from({ length: n }, (_, i) => ({
    insertId: `${i}`,
    timestamp: new Date(at + i * 10).toISOString(),
  }));
  const pages: LogPages = {
    page: async ({ filter, pageSize, pageToken }) => {
      sizes.push(pageSize);
      // A token belongs to its query: filter and size must be those of the page that gave it.
      const [tokenFilter, tokenSize, skipped] = (pageToken ?? `${filter} ${pageSize} 0`).split(" ");
      expect([tokenFilter, Number(tokenSize)]).toEqual([filter, pageSize]);
      const rest = all.filter(({ timestamp }) => Date.parse(timestamp) < Number(filter)).toReversed();
      const from = Number(skipped);
      const entries = rest.slice(from, from + pageSize);
      const bytes = entries.length * bytesAnEntry;
      if (bytes > most) throw new GoogleCallError("Reading", "too-large", null, "too large.");
      received.push(bytes);
      const onward = from + pageSize < rest.length ? { nextPageToken: `${filter} ${pageSize} ${from + pageSize}` } : {};
      return { entries, bytes, ...onward };
    },
    close: async () => {},
  };
  return { pages, sizes, received };
}

async function readAll(pages: BackwardPages): Promise<LogEntry[]> {
  const found: LogEntry[] = [];
  const wait = { deadline: Infinity, signal: never };
  for await (const { entries } of pages.read(String, at + 1e9, wait)) found.push(...entries);
  return found;
}

const ids = (entries: LogEntry[]): number[] => [...new Set(entries.map(({ insertId }) => Number(insertId)))];
const backwards = (n: number): number[] => Array.from({ length: n }, (_, i) => n - 1 - i);

describe("pages of the log, backwards", () => {
  it("hold a thousand entries where these are small", async () => {
    const { pages, sizes } = served(2500, 800);
    expect(ids(await readAll(new BackwardPages(pages)))).toEqual(backwards(2500));
    expect(sizes).toEqual([1000, 1000, 1000]);
  });

  it("hold fewer after a heavy one, and lose nothing by it", async () => {
    const { pages, sizes, received } = served(2500, 30_000);
    const reader = new BackwardPages(pages);
    expect(ids(await readAll(reader))).toEqual(backwards(2500));
    expect(sizes.slice(0, 2)).toEqual([1000, Math.floor((8 * mebibyte) / 30_000)]);
    expect(Math.max(...received.slice(1))).toBeLessThanOrEqual(8 * mebibyte);
    expect(reader.size).toBe(279);
  });

  it("are asked for again where one was too large to be received", async () => {
    const { pages, received } = served(300, 250_000, 32 * mebibyte);
    expect(ids(await readAll(new BackwardPages(pages)))).toEqual(backwards(300));
    expect(Math.max(...received)).toBeLessThanOrEqual(32 * mebibyte);
    expect(Math.max(...received.slice(2))).toBeLessThanOrEqual(8 * mebibyte);
  });

  it("hold many again when entries are small again", async () => {
    const heavy = served(100, 200_000);
    const light = served(2000, 800);
    let now = heavy;
    const reader = new BackwardPages({
      ...heavy.pages,
      page: async (query, wait) => await now.pages.page(query, wait),
    });
    await readAll(reader);
    now = light;
    await readAll(reader);
    await readAll(reader);
    expect(light.sizes.at(-1)).toBe(1000);
  });

  it("fail where even the smallest is too large", async () => {
    const { pages, sizes } = served(300, 250_000, mebibyte);
    await expect(readAll(new BackwardPages(pages))).rejects.toMatchObject({ failure: "too-large" });
    expect(sizes).toEqual([1000, 125, 20]);
  });
});

import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { RequestRecord } from "../../src/cli/replay/record.ts";
import { SeenKeys } from "../../src/cli/replay/seen-keys.ts";
import { RecordStore } from "../../src/cli/replay/store.ts";

const record = fc
  .record({
    at: fc.double({ min: 0, max: 1e12, noNaN: true }),
    latencyMs: fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1e6, noNaN: true })),
    unusable: fc.constantFrom(null, "missing" as const, "notANumber" as const, "negative" as const),
    status: fc.oneof(fc.constant(null), fc.integer({ min: 100, max: 599 })),
    refused: fc.boolean(),
    app: fc.boolean(),
    watched: fc.boolean(),
    who: fc.constantFrom(null, "probe" as const, "bot" as const, "other-path" as const),
    name: fc.oneof(fc.constant(null), fc.constantFrom("GET /", "friend", "Googlebot")),
    arrival: fc.oneof(fc.nat(50), fc.integer({ min: 0, max: 4e12 })),
    key: fc.oneof(fc.constant(Number.NaN), fc.maxSafeInteger()),
    trace: fc.maxSafeNat(),
    scope: fc.nat(3),
  })
  .map(({ at, latencyMs, unusable, status, refused, ...about }): RequestRecord => {
    const { app, who, name } = about;
    const startedAt = at - (app ? (latencyMs ?? 0) : 0);
    const group = app && who === null ? name : null;
    return { ...about, seen: { at, startedAt, latencyMs, unusable, status, group, refused, trace: null } };
  });

function all(store: RecordStore): RequestRecord[] {
  const records = [...store.records()];
  store.close();
  return records;
}

const asText = ({ seen, ...about }: RequestRecord): string =>
  [...Object.entries(seen), ...Object.entries(about)].map(String).sort().join();

describe("stored records", () => {
  test.prop([fc.array(record, { maxLength: 200 }), fc.constantFrom(8, 16, 64, 4096)])(
    "come back whole, in the order of arrival, from memory and from the file",
    (records, batch) => {
      const store = new RecordStore(() => true, { batch });
      for (const one of records) store.add(one);
      const back = all(store);
      expect(back.map(asText).sort()).toEqual(records.map(asText).sort());
      expect(back.map(({ arrival }) => arrival)).toEqual(records.map(({ arrival }) => arrival).sort((a, b) => a - b));
    },
  );

  test.prop([fc.array(record, { maxLength: 200 }), fc.constantFrom(8, 64)])(
    "are those that still matter at the end",
    (records, batch) => {
      let earliest = Infinity;
      const keep = (at: number): boolean => at < earliest + 1e11;
      const store = new RecordStore(keep, { batch });
      for (const one of records) {
        earliest = Math.min(earliest, one.seen.at);
        store.add(one);
      }
      expect(all(store).map(asText).sort()).toEqual(
        records
          .filter(({ seen }) => keep(seen.at))
          .map(asText)
          .sort(),
      );
    },
  );
});

describe("keys seen before", () => {
  test.prop([fc.array(fc.integer({ min: 1, max: 300 }).map((n) => n * 4294967296 + 1))])("are known again", (keys) => {
    const seen = new SeenKeys();
    const known = new Set<number>();
    for (const key of keys) {
      expect(seen.add(key)).toBe(!known.has(key));
      known.add(key);
    }
  });

  it("are known again among at least so many before them, and no more are held", () => {
    const seen = new SeenKeys({ most: 32 });
    for (let i = 1; i < 10_000; i += 1) {
      expect(seen.add(i)).toBe(true);
      expect(seen.add(Math.max(1, i - 31))).toBe(false);
    }
  });
});

import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { RequestRecord } from "../../src/cli/replay/record.ts";
import { SeenKeys } from "../../src/cli/replay/seen-keys.ts";
import { RecordStore } from "../../src/cli/replay/store.ts";

const record = fc.record({
  arrival: fc.oneof(fc.nat(50), fc.integer({ min: 0, max: 4e12 })),
  at: fc.double({ min: 0, max: 1e12, noNaN: true }),
  latencyMs: fc.oneof(fc.constant(Number.NaN), fc.double({ min: 0, max: 1e6, noNaN: true })),
  key: fc.oneof(fc.constant(Number.NaN), fc.maxSafeInteger()),
  trace: fc.maxSafeNat(),
  meta: fc.nat(0xffff),
  group: fc.nat(0xffff),
  scope: fc.nat(3),
});

function all(store: RecordStore): RequestRecord[] {
  const records: RequestRecord[] = [];
  store.forEach((one) => records.push({ ...one }));
  store.close();
  return records;
}

const asText = (one: RequestRecord): string => JSON.stringify(Object.values(one).map(String));

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
        earliest = Math.min(earliest, one.at);
        store.add(one);
      }
      expect(all(store).map(asText).sort()).toEqual(
        records
          .filter(({ at }) => keep(at))
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

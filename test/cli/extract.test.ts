import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { decimal, epochMsOf } from "../../src/cli/replay/bytes.ts";
import { entriesOf, type ExportedEntry, Extractor } from "../../src/cli/replay/extract.ts";
import type { RequestRecord } from "../../src/cli/replay/record.ts";

const fields = {
  latencyField: "jsonPayload.process_time_ms",
  statusField: "jsonPayload.status_code",
  groupField: "jsonPayload.persona_used",
  latencyUnit: "ms" as const,
};

function extractor(settings = fields): { extract: Extractor; records: RequestRecord[] } {
  const records: RequestRecord[] = [];
  const extract = new Extractor(
    settings,
    (record) => records.push({ ...record }),
    () => undefined,
  );
  return { extract, records };
}

/** Records with names instead of numbers, which depend on the order in which names were met. */
function named({ extract, records }: ReturnType<typeof extractor>): unknown[] {
  return records.map(({ group, revision, ...record }) => ({
    ...record,
    group: extract.groups.nameOf(group),
    revision: extract.revisions.nameOf(revision),
  }));
}

const timestamp = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.date({ min: new Date("1970-01-01T00:00:00Z"), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true }),
        fc.integer({ min: 0, max: 9 }),
        fc.nat(999_999_999),
      )
      .map(
        ([date, digits, fraction]) =>
          `${date.toISOString().slice(0, 19)}${digits === 0 ? "" : `.${String(fraction).padStart(9, "0").slice(0, digits)}`}Z`,
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      "now",
      "2026-02-30T10:00:00Z",
      "2024-02-29T23:59:59Z",
      "2026-03-01T24:00:00Z",
      "2026-03-01T10:00:00.Z",
      "2026-03-01T10:00:00+09:00",
      "2026-03-01",
      "1969-12-31T23:59:59Z",
    ),
  },
);
const figure = fc.oneof(
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.integer({ min: -10, max: 700 }),
  fc.constantFrom<unknown>(0, -0, -1, null, "12", true, [1], {}, 1e21, 1e-9, 123456789012345680000),
);
const duration = fc.oneof(
  fc.tuple(fc.nat(200), fc.nat(999_999_999)).map(([s, n]) => `${s}.${String(n).padStart(9, "0")}s`),
  fc.constantFrom<unknown>("0s", "0.0s", "00s", "-1s", "-0s", "1.5", "s", "1.s", ".5s", "fast", null, 3),
);
const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const exported = fc.record(
  {
    timestamp: fc.oneof(
      { weight: 9, arbitrary: timestamp },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(5, null) },
    ),
    receiveTimestamp: some(timestamp),
    insertId: fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), fc.constantFrom<unknown>(7, null)),
    severity: fc.constantFrom("INFO", "WARNING", "ERROR", "CRITICAL"),
    trace: some(fc.string({ maxLength: 40 })),
    logName: fc.constantFrom<unknown>(
      "projects/p/logs/run.googleapis.com%2Frequests",
      "projects/p/logs/run.googleapis.com%2Fstdout",
      null,
    ),
    resource: some(
      fc.record({
        labels: some(
          fc.record(
            {
              revision_name: fc.constantFrom<unknown>("chat-00001-abc", "chat-00002-abc", "", 4),
              service_name: fc.constant("chat"),
            },
            { requiredKeys: [] },
          ),
        ),
      }),
    ),
    labels: some(fc.record({ instanceId: fc.constantFrom("0123", "4567") }, { requiredKeys: [] })),
    httpRequest: some(
      fc.record(
        {
          status: fc.oneof(fc.constantFrom<unknown>(200, 404, 429, 500, 503), figure),
          latency: duration,
          userAgent: fc.constantFrom("curl", "ion-verify/1 (run 0)"),
        },
        { requiredKeys: [] },
      ),
    ),
    jsonPayload: some(
      fc.record(
        {
          process_time_ms: figure,
          status_code: fc.oneof(fc.constantFrom<unknown>(200, 404, 500), figure),
          persona_used: fc.oneof(
            fc.constantFrom<unknown>("friend", "친구", "", null, 3),
            fc.string({ unit: "grapheme", maxLength: 150 }),
          ),
          message: fc.string({ unit: "grapheme", maxLength: 30 }),
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);
const settings = fc.constantFrom(
  fields,
  { ...fields, latencyField: "httpRequest.latency" },
  { ...fields, statusField: "httpRequest.status" },
  { ...fields, groupField: "labels.instanceId" },
);

/** What a program writes: some values always the same, some seldom another, some never the same. */
const sameLayout = fc.record({
  insertId: fc.string({ minLength: 1, maxLength: 8 }),
  jsonPayload: fc.record({
    message: fc.oneof(fc.constant("served"), fc.string({ unit: "binary", maxLength: 10 })),
    persona_used: fc.constantFrom("friend", "coach", "친구", ""),
    process_time_ms: fc.oneof(fc.double({ min: 0, max: 1e5, noNaN: true }), fc.nat(10_000), figure),
    retries: fc.constantFrom<unknown>(0, 0, 0, 10, -1, 1.5, 1e30, null, "1"),
    status_code: fc.constantFrom<unknown>(200, 200, 200, 500, 404, "200", null),
  }),
  logName: fc.constant("projects/p/logs/run.googleapis.com%2Fstdout"),
  resource: fc.record({ labels: fc.record({ revision_name: fc.constantFrom("chat-1", "chat-2") }) }),
  severity: fc.constantFrom("INFO", "INFO", "INFO", "ERROR"),
  timestamp: fc.constantFrom("2026-03-01T10:00:00.123456789Z", "2026-03-01T10:00:01.5Z", "2026-03-01T10:01:00Z"),
});

describe("records read from bytes", () => {
  test.prop([fc.array(exported, { maxLength: 6 }), settings, fc.constantFrom(undefined, 2)], { numRuns: 3000 })(
    "are those of the parsed entry",
    (entries, chosen, space) => {
      const fast = extractor(chosen);
      const slow = extractor(chosen);
      // Twice, so that the layouts are known.
      for (const entry of [...entries, ...entries]) {
        const content = Buffer.from(JSON.stringify(entry, null, space));
        const bytes = Buffer.concat([content, Buffer.alloc(4)]);
        expect(fast.extract.scanner.scan(bytes, 0, content.length)).toBe(content.length);
        const told = fast.extract.read(bytes, 0, content.length);
        expect(told).toBe(slow.extract.readEntry(JSON.parse(content.toString()) as ExportedEntry));
      }
      expect(named(fast)).toEqual(named(slow));
    },
  );

  test.prop([fc.array(sameLayout, { minLength: 2, maxLength: 20 })], { numRuns: 1000 })(
    "are those of the parsed entry where line after line has one layout",
    (entries) => {
      const fast = extractor();
      const slow = extractor();
      for (const entry of entries) {
        const content = Buffer.from(JSON.stringify(entry));
        const bytes = Buffer.concat([content, Buffer.alloc(4)]);
        expect(fast.extract.scanner.scan(bytes, 0, content.length)).toBe(content.length);
        expect(fast.extract.read(bytes, 0, content.length)).toBe(
          slow.extract.readEntry(JSON.parse(content.toString()) as ExportedEntry),
        );
      }
      expect(named(fast)).toEqual(named(slow));
    },
  );

  test.prop([fc.oneof(timestamp, fc.string())])("times are those of Date.parse, or none", (text) => {
    const bytes = Uint8Array.from([...Buffer.from(text), 0, 0, 0, 0]);
    const at = epochMsOf(bytes, new DataView(bytes.buffer), 0, bytes.length - 4);
    if (!Number.isNaN(at)) expect(at).toBe(Date.parse(text));
  });

  it("times in the usual form are read from bytes", () => {
    for (const text of ["2026-03-01T10:00:00Z", "2024-02-29T23:59:59.999999999Z", "2026-12-31T00:00:00.5Z"]) {
      const bytes = Uint8Array.from([...Buffer.from(text), 0, 0, 0, 0]);
      expect(epochMsOf(bytes, new DataView(bytes.buffer), 0, text.length)).toBe(Date.parse(text));
    }
  });

  test.prop([
    fc.oneof(
      fc.double().map(String),
      fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => `${a}.${b}`),
      fc.string(),
    ),
  ])("decimals are those of Number, or none", (text) => {
    const bytes = Buffer.from(text);
    const value = decimal(bytes, 0, bytes.length);
    if (!Number.isNaN(value)) expect(value).toBe(Number(text));
  });

  it("decimals in the usual form are read from bytes", () => {
    for (const text of ["0", "200", "-0", "1504.3", "0.015613718", "123456789.012345"]) {
      expect(decimal(Buffer.from(text), 0, text.length)).toBe(Number(text));
    }
  });
});

it("an answer of entries.list is many entries", () => {
  const content = Buffer.from('{"nextPageToken":"x","entries":[{"insertId":"1"},null,{"insertId":"2"}]}');
  const { extract } = extractor();
  const bytes = Buffer.concat([content, Buffer.alloc(4)]);
  extract.scanner.scan(bytes, 0, content.length);
  expect(extract.read(bytes, 0, content.length)).toBe("pages");
  expect(entriesOf(bytes, 0, content.length)).toEqual([{ insertId: "1" }, { insertId: "2" }]);
});

import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { number, string } from "../../src/cli/replay/kinds.ts";
import { EntryScanner, incomplete, invalid } from "../../src/cli/replay/scan.ts";

const paths = [["a"], ["b", "c"], ["b", "d", "e"], ["b"], ["long_name"]];

function bytesOf(text: string): { bytes: Buffer; end: number } {
  const content = Buffer.from(text);
  return { bytes: Buffer.concat([content, Buffer.alloc(4)]), end: content.length };
}

function scan(scanner: EntryScanner, text: string): number {
  const { bytes, end } = bytesOf(text);
  return scanner.scan(bytes, 0, end);
}

function foundBy({ kind, from, to }: EntryScanner): unknown[] {
  return [...kind].map((one, slot) => (one === string || one === number ? [one, from[slot], to[slot]] : one));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const key = fc.oneof(
  fc.constantFrom("a", "b", "c", "d", "e", "long_name", "\u0061", 'q"', "한"),
  fc.string({ maxLength: 6 }),
);
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(null, true, false, 0, -0, 1e300, 1e-7),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 5 }),
  ),
})).value;
const entry = fc.dictionary(key, value, { maxKeys: 6 });
const indent = fc.constantFrom(undefined, 1, "  ", "\t");

/** Any text near to JSON: an entry with some of its characters exchanged, left out or doubled. */
const nearly = fc
  .tuple(
    entry,
    indent,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom(
          "",
          '"',
          "\\",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "0",
          "1",
          "-",
          ".",
          "e",
          "n",
          "\n",
          "\u0001",
          " ",
          "\\u12",
          "\\u00e9",
        ),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([json, space, changes]) => {
    let text = JSON.stringify(json, null, space);
    for (const [place, by] of changes) {
      const at = 1 + (place % Math.max(1, text.length - 1));
      text = text.slice(0, at) + by + text.slice(at + (place % 2));
    }
    return text;
  });

describe("an entry's bytes", () => {
  test.prop([nearly], { numRuns: 3000 })("are accepted when JSON.parse accepts them, and only then", (text) => {
    const after = scan(new EntryScanner(paths), text);
    if (after >= 0) expect(parses(Buffer.from(text).subarray(0, after).toString())).toBe(true);
    const wholly = after >= 0 && /^[ \t\r\n]*$/.test(Buffer.from(text).subarray(after).toString());
    expect(wholly).toBe(parses(text));
  });

  test.prop([fc.array(nearly, { minLength: 2, maxLength: 8 })], { numRuns: 1000 })(
    "are accepted alike, whatever was read before them",
    (texts) => {
      const experienced = new EntryScanner(paths);
      for (const text of [...texts, ...texts]) {
        const fresh = new EntryScanner(paths);
        expect(scan(experienced, text)).toBe(scan(fresh, text));
        expect(experienced.plain).toBe(fresh.plain);
        if (fresh.plain) expect(foundBy(experienced)).toEqual(foundBy(fresh));
      }
    },
  );

  test.prop([entry, indent, fc.nat()])("end where more is needed, never where there is enough", (json, space, cut) => {
    const text = JSON.stringify(json, null, space);
    const bytes = Buffer.from(text);
    const part = bytes.subarray(0, 1 + (cut % Math.max(1, bytes.length - 1)));
    const padded = Buffer.concat([part, Buffer.alloc(4)]);
    const after = new EntryScanner(paths).scan(padded, 0, part.length);
    expect(after).toBe(part.length === bytes.length ? bytes.length : incomplete);
  });

  test.prop([fc.array(entry, { minLength: 1, maxLength: 6 }), indent])("give what JSON.parse finds", (jsons, space) => {
    const scanner = new EntryScanner(paths);
    for (const json of [...jsons, ...jsons]) {
      const { bytes, end } = bytesOf(JSON.stringify(json, null, space));
      expect(scanner.scan(bytes, 0, end)).toBe(end);
      if (!scanner.plain) continue;
      for (const [slot, path] of paths.entries()) {
        const found = path.reduce<unknown>(
          (inside, part) =>
            typeof inside === "object" && inside !== null && !Array.isArray(inside) && Object.hasOwn(inside, part)
              ? (inside as Record<string, unknown>)[part]
              : undefined,
          json,
        );
        const raw = bytes.toString("utf8", scanner.from[slot], scanner.to[slot]);
        expect(scanner.kind[slot] === string).toBe(typeof found === "string");
        expect(scanner.kind[slot] === number).toBe(typeof found === "number");
        if (typeof found === "string") expect(raw).toBe(Buffer.from(found).toString());
        if (typeof found === "number") expect(Number(raw)).toBe(Number(JSON.stringify(found)));
      }
    }
  });
});

test.each([
  ["nothing", "{}", 2],
  ["a key twice", '{"a":1,"a":2}', 13],
  ["a depth that no entry has", `{"x":${"[".repeat(200)}${"]".repeat(200)}}`, invalid],
  ["a trailing comma", '{"a":1,}', invalid],
  ["a leading zero", '{"a":01}', invalid],
  ["a control character in a string", '{"a":"\n"}', invalid],
  ["an unknown escape", '{"a":"\\x41"}', invalid],
])("%s", (_, text, after) => {
  expect(scan(new EntryScanner(paths), text)).toBe(after);
});

test("a key that stands twice, or is written with an escape, is left to JSON.parse", () => {
  const scanner = new EntryScanner(paths);
  for (const text of ['{"a":1,"a":2}', '{"b":{"c":1},"b":{}}', '{"\\u0061":1}', '{"a":"\\n"}']) {
    scan(scanner, text);
    expect(scanner.plain, text).toBe(false);
  }
  scan(scanner, '{"x":{"a":1},"a":"plain"}');
  expect(scanner.plain).toBe(true);
});

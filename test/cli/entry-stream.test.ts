import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { EntryStream } from "../../src/cli/replay/entry-stream.ts";
import { EntryScanner } from "../../src/cli/replay/scan.ts";

interface Read {
  entries: unknown[];
  bad: number;
  first: string | null;
}

function read(pieces: Uint8Array[]): Read {
  const entries: unknown[] = [];
  const stream = new EntryStream(new EntryScanner([["id"]]), (bytes, start, end) => {
    entries.push(JSON.parse(bytes.toString("utf8", start, end)));
    return true;
  });
  for (const piece of pieces) stream.push(piece);
  stream.end();
  return { entries, bad: stream.bad.count, first: stream.bad.first };
}

/** The same text in one piece and in pieces of each of some lengths. */
function readText(text: string): Read {
  const bytes = Buffer.from(text);
  const whole = read([bytes]);
  for (const size of [1, 2, 7, 100]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    expect(read(pieces)).toEqual(whole);
  }
  return whole;
}

const one = { id: 1, text: 'a "quoted" } ], line\n한글', deep: { id: [1, { id: 5 }] } };
const two = { id: 2 };

describe("entries in each form", () => {
  const forms: Record<string, string> = {
    "one a line": `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`,
    "without a last newline": `${JSON.stringify(one)}\n${JSON.stringify(two)}`,
    "with Windows' line ends and empty lines": `${JSON.stringify(one)}\r\n\r\n${JSON.stringify(two)}\r\n`,
    "indented, one after the other": `${JSON.stringify(one, null, 2)}\n${JSON.stringify(two, null, 2)}\n`,
    "a compact array": JSON.stringify([one, two]),
    "an indented array": JSON.stringify([one, two], null, 2),
    "arrays one after the other": `${JSON.stringify([one])}\n${JSON.stringify([two], null, 2)}\n`,
    "an answer of entries.list": JSON.stringify({ entries: [one, two], nextPageToken: 'a"}b' }, null, 2),
    "answers one after the other": `${JSON.stringify({ entries: [one] })}\n${JSON.stringify({ entries: [two], nextPageToken: "x" })}`,
    "lines cut out of an array": `${JSON.stringify(one)},\n${JSON.stringify(two)},\n`,
  };
  it.each(Object.entries(forms))("%s", (_, text) => {
    expect(readText(text)).toEqual({ entries: [one, two], bad: 0, first: null });
  });

  it.each([[""], ["\n\n"], ["[]"], ["[ ]\n"], ['{"entries": []}'], ['{ "entries" : [ ] , "nextPageToken": "x" }\n']])(
    "none in %j",
    (text) => {
      expect(readText(text)).toEqual({ entries: [], bad: 0, first: null });
    },
  );
});

describe("what is no entry", () => {
  it.each<[string, string, number, string]>([
    ["a word", `oops\n${JSON.stringify(two)}\n`, 1, "line 1"],
    ["a line cut off", `${JSON.stringify(two)}\n{"id": 1, "te\n${JSON.stringify(two)}\n`, 1, "line 2"],
    ["a line cut off between values", `{"id": 1,\n${JSON.stringify(two)}\n`, 1, "line 1"],
    ["a line cut off before a value", `{"id":\n${JSON.stringify(two)}\n`, 1, "line 1"],
    ["text after a value", `${JSON.stringify(two)}\n{"id":3} # note\n`, 1, "line 2"],
    ["numbers and null", `1\nnull\n${JSON.stringify(two)}\n`, 2, "line 1"],
    ["the end cut off", `${JSON.stringify(two)}\n{"id": 3`, 1, "line 2"],
  ])("%s", (_, text, bad, first) => {
    const seen = readText(text);
    expect(seen).toEqual({ entries: seen.entries, bad, first });
    expect(seen.entries).toContainEqual(two);
    expect(seen.entries).not.toContainEqual({ id: 3 });
  });

  it("an entry of an indented array is one, and those after it are read", () => {
    const text = JSON.stringify([one, two, { id: 3 }], null, 2).replace('"id": 2', '"id": oops, "x": {\n }');
    expect(readText(text)).toEqual({ entries: [one, { id: 3 }], bad: 1, first: "entry 2" });
  });

  it("an entry of a compact array is one, and those after it are read", () => {
    const text = JSON.stringify([one, two, { id: 3 }]).replace('"id":2', '"id":oops');
    expect(readText(text)).toEqual({ entries: [one, { id: 3 }], bad: 1, first: "entry 2" });
  });

  it("an array that ends too early has lost its last entry", () => {
    const text = JSON.stringify([one, two], null, 2).slice(0, -8);
    const seen = readText(text);
    expect(seen.entries).toEqual([one]);
    expect(seen.bad).toBeGreaterThan(0);
  });

  test.prop([
    fc.array(
      fc.oneof(
        fc.record({ id: fc.integer(), text: fc.string({ unit: "binary" }) }),
        fc.constantFrom("oops", '{"id":', '{"a":[}'),
      ),
      { maxLength: 12 },
    ),
  ])("never costs a good line", (lines) => {
    const good = lines.filter((line) => typeof line !== "string");
    const seen = readText(lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
    expect(seen.entries).toEqual(good);
    expect(seen.bad).toBe(lines.length - good.length);
  });
});

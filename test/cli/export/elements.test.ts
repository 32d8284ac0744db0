import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { Elements } from "../../../src/cli/replay/export/elements.ts";

interface Read {
  elements: unknown[];
  bad: number;
  first: string | null;
  whole: boolean;
}

function read(pieces: string[]): Read {
  const elements: unknown[] = [];
  let [bad, first]: [number, string | null] = [0, null];
  const splitter = new Elements(
    (element) => elements.push(element),
    () => {
      bad += 1;
      first ??= splitter.place;
    },
  );
  for (const piece of pieces) splitter.push(piece);
  const whole = splitter.end();
  return { elements, bad, first, whole };
}

/** The same text in one piece and in pieces of each of some lengths. */
function readText(text: string): Read {
  const whole = read([text]);
  for (const size of [1, 2, 7, 100]) {
    const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
      text.slice(i * size, (i + 1) * size),
    );
    expect(read(pieces)).toEqual(whole);
  }
  return whole;
}

const one = { id: 1, text: 'a "quoted" } ], line\n한글', deep: { id: [1, { id: 5 }] } };
const two = { id: 2 };
const list = { next: { a: 1 }, entries: [one, two], nextPageToken: 'a"}b', more: { x: ["{"] } };

describe("objects in each form", () => {
  const forms: Record<string, string> = {
    "one a line": `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`,
    "without a last newline": `${JSON.stringify(one)}\n${JSON.stringify(two)}`,
    "with Windows' line ends and empty lines": `${JSON.stringify(one)}\r\n\r\n${JSON.stringify(two)}\r\n`,
    "indented, one after the other": `${JSON.stringify(one, null, 2)}\n${JSON.stringify(two, null, 2)}\n`,
    "a compact array": JSON.stringify([one, two]),
    "an indented array": JSON.stringify([one, two], null, 2),
    "an array of a line each": `[\n${JSON.stringify(one)},\n${JSON.stringify(two)}\n]\n`,
    "arrays one after the other": `${JSON.stringify([one])}\n${JSON.stringify([two], null, 2)}\n`,
    "a list with other keys around it": JSON.stringify(list, null, 2),
    "lists one after the other": `${JSON.stringify({ logs: [one] }, null, 1)}\n${JSON.stringify({ entries: [two] }, null, 3)}`,
    "lines cut out of an array": `${JSON.stringify(one)},\n${JSON.stringify(two)},\n`,
  };
  it.each(Object.entries(forms))("%s", (_, text) => {
    expect(readText(text)).toEqual({ elements: [one, two], bad: 0, first: null, whole: true });
  });

  it.each([[""], ["\n\n"], ["[]"], ["[ ]\n"], ['{\n"entries": []}'], ['{ "logs" : [ ] ,\n "nextPageToken": "x" }\n']])(
    "none in %j",
    (text) => {
      expect(readText(text)).toEqual({ elements: [], bad: 0, first: null, whole: true });
    },
  );

  it("a list's members are found one by one where the list is longer than a line may be", () => {
    const many = Array.from({ length: 3_000 }, (_, id) => ({ id, filler: "x".repeat(400) }));
    for (const value of [many, { entries: many }, { kind: "x", logs: many, nextPageToken: "y" }]) {
      expect(read([JSON.stringify(value)])).toMatchObject({ elements: many, bad: 0, whole: true });
    }
  });
});

describe("what is no object", () => {
  it.each<[string, string, number, string]>([
    ["a word", `oops\n${JSON.stringify(two)}\n`, 1, "line 1"],
    ["a line cut off", `${JSON.stringify(two)}\n{"id": 1, "te\n${JSON.stringify(two)}\n`, 1, "line 2"],
    ["a line cut off between values", `{"id": 1,\n${JSON.stringify(two)}\n`, 1, "line 1"],
    ["a line cut off before a value", `{"id":\n${JSON.stringify(two)}\n`, 1, "line 1"],
    ["text after a value", `${JSON.stringify(two)}\n{"id":4} # note\n`, 1, "line 2"],
    ["numbers and null", `1\nnull\n${JSON.stringify(two)}\n`, 2, "line 1"],
    ["a line whose beginning is missing", `stamp":"x"}\n${JSON.stringify(two)}\n`, 1, "line 1"],
  ])("%s", (_, text, bad, first) => {
    const seen = readText(text);
    expect(seen).toMatchObject({ bad, first, whole: true });
    expect(seen.elements).toContainEqual(two);
    expect(seen.elements).not.toContainEqual({ id: 3 });
  });

  it.each<[string, unknown, number | undefined, string]>([
    ["indented", [one, two, { id: 3 }], 2, 'oops, "x": {\n }'],
    ["compact", [one, two, { id: 3 }], undefined, "oops"],
  ])("an entry of an %s array is one, and those after it are read", (_, value, space, broken) => {
    const text = JSON.stringify(value, null, space).replace(/"id": ?2/, `"id":${broken}`);
    expect(readText(text)).toMatchObject({ elements: [one, { id: 3 }], bad: 1, whole: true });
  });

  it("the place is a line, and within an array the entry too", () => {
    expect(readText(JSON.stringify([one, two]).replace('"id":2', '"id":oops')).first).toBe("line 1, entry 2");
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
    expect(seen.elements).toEqual(good);
    // A line that lacks its end is not told apart from text that no object begins with.
    expect(seen.bad > 0).toBe(good.length < lines.length);
    expect(seen.bad).toBeLessThanOrEqual(lines.length - good.length);
  });
});

describe("a text that was cut off is known as such", () => {
  const forms: Record<string, string> = {
    "one a line": [one, two, one].map((value) => JSON.stringify(value)).join("\n"),
    "a compact array": JSON.stringify([one, two, one]),
    "an indented array": JSON.stringify([one, two, one], null, 2),
    "a compact list": JSON.stringify({ a: 1, entries: [one, two, one], b: "x" }),
    "an indented list": JSON.stringify({ logs: [one, two, one], nextPageToken: "x" }, null, 2),
  };
  it.each(Object.entries(forms))("%s", (_, text) => {
    for (let length = 1; length < text.length; length += 1) {
      const part = text.slice(0, length);
      const seen = readText(part);
      // Between two lines nothing shows that there were more.
      const between = !text.startsWith("[") && /^(?:\{.*\}\n?)*$/.test(part) && seen.bad === 0;
      expect({ length, known: between || seen.bad > 0 || !seen.whole }).toEqual({ length, known: true });
    }
  });
});

import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { namesOf, parseFieldPath, pathOf, spellingsOf } from "../../src/inputs/field-path.ts";
import { compileFilter } from "../simulator/logging/filter.ts";

const blank = {
  logName: "l",
  resource: { type: "t", labels: {} },
  timestamp: "2026-01-01T00:00:00Z",
  receiveTimestamp: "2026-01-01T00:00:00Z",
  insertId: "i",
};

function nested(names: readonly string[]): Record<string, unknown> {
  const [first = "", ...rest] = names;
  return { [first]: rest.length === 0 ? 1 : nested(rest) };
}

test.each([
  "jsonPayload.process_time_ms",
  "jsonPayload.a.b_2.C",
  "labels.persona",
  "httpRequest.latency",
  "jsonPayload.ORDER",
  'jsonPayload."a"',
  'jsonPayload."http.response.status_code"',
  'jsonPayload."response-time"',
  'jsonPayload.a."b c".d',
  'jsonPayload."OR"',
  'jsonPayload."q\\"\\\\"',
  'labels."run.googleapis.com/x"',
  'jsonPayload."응답시간"',
])("%s is a path", (text) => {
  expect(parseFieldPath(text)).toBe(text);
});

test.each([
  ["a root alone", "jsonPayload"],
  ["another root", "resource.labels.service_name"],
  ["an empty name", "jsonPayload..a"],
  ["a trailing dot", "jsonPayload.a."],
  ["a comparison", "jsonPayload.a>0 OR jsonPayload.b"],
  ["an operator as a name", "jsonPayload.OR"],
  ["an operator inside", "jsonPayload.a.NOT.b"],
  ["an open quote", 'jsonPayload."a'],
  ["a quote inside a plain name", 'jsonPayload.a"b"'],
  ["a quote that ends early", 'jsonPayload."a" OR "b"'],
  ["a lone backslash", 'jsonPayload."a\\b"'],
  ["an escaped last quote", 'jsonPayload."a\\"'],
  ["nothing in quotes", 'jsonPayload.""'],
  ["a new line in quotes", 'jsonPayload."a\nb"'],
  ["a comment", "jsonPayload.a--"],
  ["a hyphen", "jsonPayload.a-b"],
  ["brackets", "jsonPayload.a[0]"],
  ["a new line", "jsonPayload.a\nOR"],
  ["a last new line", "jsonPayload.a\n"],
  ["a digit first", "jsonPayload.1a"],
  ["endless depth", `jsonPayload${".a".repeat(11)}`],
  ["endless length", `jsonPayload.${"a".repeat(200)}`],
])("%s is refused", (_, text) => {
  expect(parseFieldPath(text)).toBeNull();
});

test.prop([
  fc.string({ unit: fc.constantFrom("a", ".", " ", '"', "\\", "(", ")", "=", ":", "<", "\n", "-", "O", "R") }),
])("nothing passes that the filter language could read as more than names", (tail) => {
  const path = parseFieldPath(`jsonPayload.${tail}`);
  // What the simulator's tokenizer, which is the language's, makes of it: names and dots, and nothing else.
  if (path === null) return;
  const bare = path.replace(/"(?:[^"\\]|\\.)*"/g, "q");
  expect(bare).toMatch(/^[\w.]+$/);
  const selects = compileFilter(`${path}:*`);
  expect(selects({ ...blank, jsonPayload: nested(namesOf(path).slice(1)) })).toBe(true);
});

test.prop([fc.array(fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" }), { minLength: 1, maxLength: 3 })])(
  "any names that are a path come back from it",
  (names) => {
    const path = pathOf(["jsonPayload", ...names]);
    if (parseFieldPath(path) !== null) expect(namesOf(path)).toEqual(["jsonPayload", ...names]);
  },
);

test("a name with dots may be one member or several", () => {
  expect(spellingsOf("jsonPayload.ms")).toEqual(["jsonPayload.ms"]);
  expect(spellingsOf("jsonPayload.http.status")).toEqual(["jsonPayload.http.status", 'jsonPayload."http.status"']);
  expect(spellingsOf('jsonPayload."http.status"')).toEqual(['jsonPayload."http.status"', "jsonPayload.http.status"]);
  expect(spellingsOf('jsonPayload."a-b".c')).toEqual(['jsonPayload."a-b".c', 'jsonPayload."a-b.c"']);
  expect(spellingsOf("jsonPayload.attributes.http.status")).toEqual([
    "jsonPayload.attributes.http.status",
    'jsonPayload.attributes."http.status"',
    'jsonPayload."attributes.http.status"',
  ]);
  expect(spellingsOf(`jsonPayload.${"a.".repeat(30)}b`)).toHaveLength(6);
  expect(spellingsOf('jsonPayload."a..b"')).toEqual(['jsonPayload."a..b"']);
});

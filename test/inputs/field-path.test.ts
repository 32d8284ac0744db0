import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { parseFieldPath } from "../../src/inputs/field-path.ts";

test.each([
  "jsonPayload.process_time_ms",
  "jsonPayload.a.b_2.C",
  "labels.persona",
  "httpRequest.latency",
  "jsonPayload.ORDER",
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
  ["quotes", 'jsonPayload."a"'],
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

test.prop([fc.string({ unit: fc.constantFrom("a", ".", " ", '"', "(", ")", "=", ":", "<", "\n", "-", "O", "R") })])(
  "nothing passes that the filter language could read as more than names",
  (tail) => {
    const path = parseFieldPath(`jsonPayload.${tail}`);
    expect(path === null || /^[\w.]+$/.test(path)).toBe(true);
  },
);

import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { ConfigurationError, didYouMean, type Fault, show } from "../../src/inputs/configuration-error.ts";

test.each([
  ["30", '"30"'],
  ["안녕", '"안녕"'],
  ["a\n::error::b", String.raw`"a\n::error::b"`],
  ["\u001b[31m", String.raw`"\u001b[31m"`],
  ["a\u2028b\u202Ec", String.raw`"a\u2028b\u202ec"`],
  ["x".repeat(100), `"${"x".repeat(80)}…"`],
])("%j is shown as %s", (text, shown) => {
  expect(show(text)).toBe(shown);
});

test.prop([fc.string({ unit: "binary", maxLength: 60 })])(
  "what is shown is one printable line that still says all",
  (text) => {
    const shown = show(text);
    expect(shown).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(shown)).toBe(text);
  },
);

test("the message has one line a fault", () => {
  const fault = { name: "window", value: '"30"', allowed: "a duration", where: "input" };
  expect(new ConfigurationError([fault]).message).toBe(
    '1 setting is not usable, so nothing was done.\n- window (input) is "30"; allowed: a duration',
  );
  expect(new ConfigurationError([fault, fault]).message.split("\n")).toHaveLength(3);
});

test("what is empty is called so, and a long list of what is allowed is told once", () => {
  const allowed = `one of ${"a-name, ".repeat(40)}`;
  const faults = ["one", "two", "three"].map((name) => ({ name, value: "", allowed, where: "input" }));
  const { message } = new ConfigurationError([
    ...faults,
    { name: "x", value: "1", allowed: "a duration", where: "input" },
  ]);
  expect(message.split("\n").slice(1)).toEqual([
    `- one (input) is empty; allowed: ${allowed}`,
    "- two (input) is empty; allowed: as for one above",
    "- three (input) is empty; allowed: as for one above",
    "- x (input) is 1; allowed: a duration",
  ]);
});

test("faults of a file stand in the order of its lines, beside those of inputs where these were", () => {
  const of = (name: string, where: string): Fault => ({ name, value: "1", allowed: "a duration", where });
  const given = [of("c", "a.yml:10:1"), of("input", "input"), of("b", "a.yml:2:5"), of("a", "a.yml:2:1")];
  expect(new ConfigurationError(given).faults.map(({ name }) => name)).toEqual(["a", "input", "b", "c"]);
});

test("what was probably meant is asked", () => {
  const fault = { name: '"servce"', value: "not a setting", allowed: didYouMean("`service`"), where: "a.yml:1:1" };
  expect(new ConfigurationError([fault]).message).toMatch(
    /"servce" \(a\.yml:1:1\) is not a setting; did you mean `service`\?$/,
  );
});

import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  mergeRuns,
  MOST_RUNS,
  type PastRun,
  pastRun,
  readHistory,
  writeHistory,
} from "../../../src/report/github/history.ts";
import { report, START } from "../fixtures.ts";

const now = START + 1e9;

const anyRun: fc.Arbitrary<PastRun> = fc.record({
  at: fc.integer({ min: 0, max: now }),
  run: fc.stringMatching(/^[\w./-]{1,40}$/),
  revision: fc.stringMatching(/^[a-z][a-z0-9-]{0,62}$/),
  verdict: fc.constantFrom("pass", "fail", "inconclusive"),
  p95Ms: fc.option(fc.nat(1e7).map((tenths) => tenths / 10)),
  errorRate: fc.option(fc.nat(1_000).map((thousandths) => thousandths / 1_000)),
  requests: fc.option(fc.nat()),
});

const someRuns = fc.uniqueArray(anyRun, { selector: (one) => one.run, maxLength: 15 });

test.prop([someRuns])("what is written is read again, the last ten runs", (runs) => {
  const text = `<!-- marker -->\r\n${writeHistory(mergeRuns(runs))}\r\n\r\n## PASS`;
  expect(readHistory(text.replaceAll("\r", ""), now)).toEqual(mergeRuns(runs));
  expect(readHistory(text, now)).toEqual(mergeRuns(runs));
  expect(mergeRuns(runs).length).toBe(Math.min(runs.length, MOST_RUNS));
});

test.prop([someRuns])("it is one comment of HTML, on one line and short", (runs) => {
  const text = writeHistory(mergeRuns(runs));
  expect(text.slice("<!--".length, -"-->".length)).not.toMatch(/--|[<>\n]/);
  expect(text.length).toBeLessThan(4_000);
});

test.prop([someRuns, someRuns])("merging loses no newer run, and keeps each once", (one, other) => {
  const merged = mergeRuns(one, other);
  expect(new Set(merged.map(({ run }) => run)).size).toBe(merged.length);
  expect(merged.map(({ at }) => at)).toEqual(merged.map(({ at }) => at).toSorted((a, b) => a - b));
  const newest = [...one, ...other].map(({ at }) => at).toSorted((a, b) => b - a)[0];
  expect(merged.at(-1)?.at).toBe(newest);
});

describe("what someone wrote into it is left out", () => {
  const good = [START, "1/1/a/b", "chat-1", "pass", 12.5, 0.01, 9];
  it.for([
    ["no list", "{}"],
    ["no JSON", "[[1,"],
    ["a future run, which would keep every later one out", JSON.stringify([good.with(0, now + 1e7)])],
    ["HTML for a revision", JSON.stringify([good.with(2, "<img src=x>")])],
    ["a mention for a revision", JSON.stringify([good.with(2, "@everyone")])],
    ["another verdict", JSON.stringify([good.with(3, "great")])],
    ["a rate above 1", JSON.stringify([good.with(5, 7)])],
    ["a negative latency", JSON.stringify([good.with(4, -1)])],
    ["text for a figure", JSON.stringify([good.with(6, "9")])],
    ["too few figures", JSON.stringify([good.slice(0, 5)])],
    ["a prototype", '[{"__proto__":[]}]'],
    ["a flood", JSON.stringify(Array.from({ length: 2_000 }, () => good))],
  ])("%s", ([, json]) => {
    expect(readHistory(`<!-- ion-verify:history ${json} -->`, now)).toEqual([]);
  });

  it("and the rest is kept", () => {
    const mixed = `<!-- ion-verify:history ${JSON.stringify([good.with(3, "great"), good])} -->`;
    expect(readHistory(mixed, now).map(({ revision }) => revision)).toEqual(["chat-1"]);
  });
});

test("a report's own figures", () => {
  expect(pastRun(report(), "77/1/deploy/__org_ion verify")).toEqual({
    at: START + 700_000,
    run: "77/1/deploy/__org_ion_verify",
    revision: "ion-api-prod-00042-xyz",
    verdict: "pass",
    p95Ms: 1_210,
    errorRate: 0.001,
    requests: 3_000,
  });
});

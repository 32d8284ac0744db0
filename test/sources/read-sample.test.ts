import { expect, test } from "vitest";
import { ReadSample } from "../../src/sources/read-sample.ts";

test("everything is read as long as the pages carry it", () => {
  const sample = new ReadSample(0, () => 60_000);
  sample.measure(6_000, 60_000);
  sample.fit({ spanMs: 60_000, pages: 6, pageSize: 1_000 });
  expect(sample.drawn).toEqual({ fraction: 1, cuts: [] });
  expect(sample.facts).toBeNull();
});

test("what is more is drawn by a smaller share from then on, and each entry stands for more", () => {
  const sample = new ReadSample(0, () => 60_000);
  for (let i = 0; i < 600; i++) sample.add(sample.weight);
  sample.measure(600, 6_000);
  sample.fit({ spanMs: 60_000, pages: 3, pageSize: 1_000 });
  expect(sample.drawn).toEqual({ fraction: 0.3, cuts: [60_000] });
  for (let i = 0; i < 30; i++) sample.add(sample.weight);
  expect(sample.facts?.estimated).toBe(700);
  expect(sample.facts?.fraction).toBeCloseTo(0.9);
});

test("another reading's rate counts until this one knows its own", () => {
  const sample = new ReadSample(0, () => 0);
  expect(sample.pagesExpected(60_000, 1_000)).toBe(1);
  sample.expect(0.2);
  expect(sample.pagesExpected(60_000, 1_000)).toBe(12);
  sample.measure(499, 1_000);
  expect(sample.pagesExpected(60_000, 1_000)).toBe(12);
  sample.measure(500, 1_000);
  expect(sample.pagesExpected(60_000, 1_000)).toBe(30);
});

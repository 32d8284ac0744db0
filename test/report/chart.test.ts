import { fc, test } from "@fast-check/vitest";
import { beforeAll, describe, expect, it } from "vitest";
import { renderMarkdown } from "./said.ts";
import { mermaid } from "../../src/report/render/mermaid.ts";
import { paragraphs } from "../../src/report/render/markdown-text.ts";
import type { RequestFacts } from "../../src/report/report.ts";
import { courseChart, type Timeline } from "../../src/report/sections/course.ts";
import { tellingIn } from "../../src/report/telling.ts";
import { wordsFor } from "../../src/report/words/catalogues.ts";
import { anyReport } from "./arbitrary.ts";
import { START, report } from "./fixtures.ts";
import { hasMermaid, mermaidParser } from "../tools/mermaid.ts";
import { toolsCommand } from "../tools/tools.ts";

let parse: (text: string) => Promise<unknown>;

beforeAll(async () => {
  if (hasMermaid) parse = await mermaidParser();
});

const blocksOf = (markdown: string): string[] =>
  Array.from(markdown.matchAll(/```mermaid\n([^]*?)\n```/g), (match) => match[1] ?? "");

type Part = RequestFacts["timeline"][number];
const draw = (parts: Part[], more: Partial<Timeline> = {}): string => {
  const partMs = parts.length < 2 ? 0 : (parts[1]?.at ?? 0) - (parts[0]?.at ?? 0);
  const timeline = { parts, partMs, open: 0, limitMs: 2_000, failures: [], ...more };
  const chart = courseChart(timeline, tellingIn("en"));
  if (chart === null) return "";
  return paragraphs(...chart.panels.map((panel) => mermaid(panel, wordsFor("en"))), chart.notes.join(" "));
};
const part = (index: number, p95Ms: number | null, errors = 0): Part => ({
  at: START + index * 30_000,
  requests: p95Ms === null ? 0 : 10,
  errors,
  p95Ms,
});

if (!hasMermaid) console.warn(`MERMAID IS NOT HERE (${toolsCommand}): the charts are not parsed.`);

describe.skipIf(!hasMermaid)("the charts", () => {
  it("parse, both of them, in both languages", async () => {
    for (const language of ["en", "ko"] as const) {
      const blocks = blocksOf(renderMarkdown(report({ language })));
      expect(blocks).toHaveLength(2);
      for (const block of blocks) expect(await parse(block)).toMatchObject({ diagramType: "xychart" });
    }
  });

  it("are told from what does not parse", async () => {
    await expect(parse("xychart-beta\n  bar [NaN]")).rejects.toThrow("Parse error");
    await expect(parse("xychart-beta\n  bar []")).rejects.toThrow("Parse error");
  });

  test.prop([anyReport], { numRuns: 100 })("parse for any report", async (sample) => {
    for (const block of blocksOf(renderMarkdown(sample)))
      expect(await parse(block)).toMatchObject({ diagramType: "xychart" });
  });

  test.prop([
    fc.array(fc.option(fc.double({ min: 0, max: 1e5, noNaN: true }), { nil: null }), { minLength: 2, maxLength: 60 }),
  ])("parse for any course of latencies", async (latencies) => {
    for (const block of blocksOf(draw(latencies.map((p95, index) => part(index, p95, index % 3))))) {
      expect(await parse(block)).toMatchObject({ diagramType: "xychart" });
    }
  });

  it("show each part at its time, with the budget as a line", () => {
    const [latency, errors] = blocksOf(draw([part(0, 900, 1), part(1, 1_100), part(2, 2_500, 4)]));
    expect(latency?.split("\n").slice(-6)).toEqual([
      "xychart-beta",
      '  title "P95 latency of each 30 s"',
      '  x-axis "seconds since it began" 0 --> 60',
      '  y-axis "P95 (ms)" 0 --> 3000',
      "  bar [900, 1100, 2500]",
      "  line [2000, 2000, 2000]",
    ]);
    // Below the axis is no bar; at zero there would be a small one.
    expect(errors).toContain("  bar [1, -1, 4]");
  });

  it("invent nothing for a part without a latency, and say so", () => {
    const text = draw([part(0, 900), part(1, null), part(2, 950)]);
    expect(text).toContain("  bar [900, -300, 950]");
    expect(text).toContain("1 part without a bar had no request with a latency.");
  });

  it.each([
    ["no part", []],
    ["one part", [part(0, 900)]],
    ["parts at one time", [part(0, 900), part(0, 800)]],
  ])("are left out for %s", (_what, timeline) => {
    expect(draw(timeline)).toBe("");
  });

  it("say in their source, which a mail shows, that a figure below zero is no bar", () => {
    const drawn = draw([part(0, 100), part(1, null), part(2, 120)]);
    const [none = ""] = /-\d[\d.]*/.exec(drawn.split("bar [")[1] ?? "") ?? [];
    expect(drawn).toContain(`%% ${none} is nothing: no bar is drawn`);
  });

  it("say in words that there was no error", () => {
    expect(draw([part(0, 900), part(1, 900)])).toContain("No error in any part.");
    expect(blocksOf(draw([part(0, 900), part(1, 900)]))).toHaveLength(1);
  });
});

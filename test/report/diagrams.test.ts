import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fc, test } from "@fast-check/vitest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderMarkdown } from "./said.ts";
import type { Report } from "../../src/report/report.ts";
import { anyReport } from "./arbitrary.ts";
import { failedReport, report } from "./fixtures.ts";
import { gitHubPage } from "./github-page.ts";
import { Browser, type Page, hasChromium } from "./html/chromium.ts";
import { anyPeriod } from "./period/arbitrary.ts";
import { periodReport } from "./period/fixtures.ts";
import { toolFolder, toolsCommand } from "../tools/tools.ts";

if (!hasChromium) console.warn("SKIPPED: the charts of a summary were not drawn, because there is no `chromium`");

const tool = toolFolder("mermaid");
if (tool === null) console.warn(`SKIPPED: the charts of a summary were not drawn: ${toolsCommand}`);

const mermaid = join(tool ?? "", "dist/mermaid.min.js");

/** What became of a diagram. */
interface Drawn {
  error: string | null;
  /** Texts in the picture, in their order. */
  texts: string[];
  bars: number;
  /** Shapes with a place or a size that is no number. */
  placeless: string[];
  /** Shapes that the picture's edge cuts. */
  cut: string[];
}

/** In the page: draws as GitHub does, with scripts and links in diagrams forbidden. */
const draw = `
  mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });
  const drawn = async (source, i) => {
    try {
      document.body.innerHTML = (await mermaid.render("diagram" + i, source)).svg;
    } catch (error) {
      return { error: String(error), texts: [], bars: 0, placeless: [], cut: [] };
    }
    const svg = document.querySelector("svg");
    const frame = svg.getBoundingClientRect();
    const outside = (shape) => {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      return !(left >= frame.left - 1 && right <= frame.right + 1 && top >= frame.top - 1 && bottom <= frame.bottom + 1);
    };
    const shapes = [...svg.querySelectorAll("rect, path, text")];
    const sources = (wrong) => shapes.filter(wrong).map((shape) => shape.outerHTML);
    return {
      error: null,
      texts: [...svg.querySelectorAll("text")].map((text) => text.textContent),
      bars: [...svg.querySelectorAll("g[class^=bar-plot] rect")].filter((bar) => bar.getBoundingClientRect().height > 0).length,
      placeless: sources((shape) => [...shape.attributes].some(({ value }) => /NaN|Infinity|undefined/.test(value))),
      cut: sources(outside),
    };
  };
  const drawAll = async (sources) => {
    const all = [];
    for (const [i, source] of sources.entries()) all.push(await drawn(source, i));
    return all;
  };
`;

describe.skipIf(!hasChromium || tool === null)("the charts of a summary, drawn as GitHub does", () => {
  const folder = mkdtempSync(join(tmpdir(), "ion-diagrams-"));
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const file = join(folder, "page.html");
    const script = `<script src="${pathToFileURL(mermaid).href}"></script><script>${draw}</script>`;
    writeFileSync(file, `<!doctype html><meta charset="utf-8"><body>${script}`);
    browser = new Browser();
    page = await browser.open(pathToFileURL(file).href);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const drawAll = async (sources: string[]) => await page.evaluate<Drawn[]>(`drawAll(${JSON.stringify(sources)})`);
  const diagrams = (shown: Report) => gitHubPage(renderMarkdown(shown)).diagrams;

  it.each<[string, Report, string]>([
    ["a pass", report(), "P95 latency of each 30 s"],
    ["a failure", failedReport(), "P95 latency of each 30 s"],
    ["a pass in Korean", report({ language: "ko" }), "30초 단위 P95 지연 시간"],
    ["a failure in Korean", failedReport({ language: "ko" }), "30초 단위 P95 지연 시간"],
  ])("%s", async (_, shown, title) => {
    const { window, requests } = shown;
    const endedAt = window?.endedAt ?? 0;
    // A window that ended early shows no part that it did not finish.
    const parts = requests?.timeline.filter(({ at }) => at + 30_000 <= endedAt) ?? [];
    const [latency, errors, ...more] = await drawAll(diagrams(shown));
    expect(more).toEqual([]);
    // What is nothing has no bar.
    const seen = parts.filter(({ p95Ms }) => p95Ms !== null).length;
    const bad = parts.filter((part) => part.errors > 0).length;
    expect(latency).toMatchObject({ error: null, placeless: [], cut: [], bars: seen });
    expect(errors).toMatchObject({ error: null, placeless: [], cut: [], bars: bad });
    expect(latency?.texts).toContain(title);
  });

  test.prop([fc.array(anyReport, { minLength: 12, maxLength: 12 })], { numRuns: 4, endOnFailure: true })(
    "whatever the figures are",
    async (reports) => {
      const seen = await drawAll(reports.flatMap(diagrams));
      expect(seen.flatMap(({ error }) => error ?? [])).toEqual([]);
      expect(seen.flatMap(({ placeless }) => placeless)).toEqual([]);
    },
  );

  it.each([
    ["en", "P95 latency of each 1 h"],
    ["ko", "1시간 단위 P95 지연 시간"],
  ] as const)("a period's (%s)", async (language, title) => {
    const shown = periodReport({}, { language });
    const drawn = await drawAll(gitHubPage(renderMarkdown(shown)).diagrams);
    const slices = shown.requests?.slices ?? [];
    const seen = slices.filter(({ p95Ms }) => p95Ms !== null).length;
    const bad = slices.filter(({ errors }) => errors > 0).length;
    expect(drawn.slice(0, 2)).toEqual(
      [seen, bad].map((bars) => expect.objectContaining({ error: null, placeless: [], cut: [], bars })),
    );
    expect(drawn[2]).toMatchObject({ error: null, placeless: [], cut: [] });
    expect(drawn[2]?.bars).toBeGreaterThan(0);
    expect(drawn[0]?.texts).toContain(title);
    expect(drawn.flatMap(({ error }) => error ?? [])).toEqual([]);
  });

  test.prop([fc.array(anyPeriod, { minLength: 6, maxLength: 6 })], { numRuns: 2, endOnFailure: true })(
    "any period's",
    async (reports) => {
      const seen = await drawAll(reports.flatMap((one) => gitHubPage(renderMarkdown(one)).diagrams));
      expect(seen.flatMap(({ error, placeless }) => [...(error === null ? [] : [error]), ...placeless])).toEqual([]);
    },
  );

  it("sees a chart that cannot be drawn", async () => {
    const [broken] = await drawAll(["xychart-beta\n  bar [NaN]"]);
    expect(broken?.error).toContain("error");
  });
});

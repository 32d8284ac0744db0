import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fc, test } from "@fast-check/vitest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PeriodReport, Report } from "../../../src/report/report.ts";
import { withErrors } from "../../checks/period/seen-period.ts";
import { anyReport } from "../arbitrary.ts";
import { failedReport, report } from "../fixtures.ts";
import { anyPeriod } from "../period/arbitrary.ts";
import { periodReport } from "../period/fixtures.ts";
import { renderPage } from "../said.ts";
import { Browser, hasChromium, type Look, type Page } from "./chromium.ts";

if (!hasChromium) console.warn("SKIPPED: the report page in a browser, because there is no `chromium`");

const inPage = readFileSync(new URL("in-page.js", import.meta.url), "utf8");

/** All that a report page is made of. What others wrote makes none of it. */
const ELEMENTS =
  "html head meta title style body svg symbol circle path use a header p h1 h2 h3 span dl div dt dd small code q nav ul li main strong section ol b details summary desc figure figcaption i line text g rect table caption thead tbody tr th td time pre".split(
    " ",
  );
const ATTRIBUTES =
  "lang charset http-equiv content name class id viewbox d href rel aria-hidden aria-label aria-labelledby aria-describedby width height role x x1 x2 y y1 y2 cx cy r rx dy dx text-anchor preserveaspectratio overflow vector-effect open tabindex scope".split(
    " ",
  );

describe.skipIf(!hasChromium)("the page in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "ion-page-"));
  let browser: Browser;
  let blank: Page;
  beforeAll(async () => {
    browser = new Browser();
    blank = await browser.open("about:blank");
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(shown: Report | PeriodReport): Promise<Page> {
    const file = join(folder, "page.html");
    writeFileSync(file, renderPage(shown));
    return await browser.open(pathToFileURL(file).href);
  }

  test.prop([fc.array(anyReport, { minLength: 4, maxLength: 4 }), anyPeriod], { numRuns: 12 })(
    "is well-formed, whatever others wrote, and made of its own elements only",
    async (reports, period) => {
      const pages = [...reports.map(renderPage), renderPage(period)];
      for (const seen of await blank.evaluate<Structure[]>(`${inPage}; structureOf(${JSON.stringify(pages)})`)) {
        expect(seen.fault).toBeNull();
        expect(seen.asXml).toEqual(seen.asHtml);
        expect(seen.elements.filter((name) => !ELEMENTS.includes(name))).toEqual([]);
        expect(seen.attributes.filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
        expect(seen.doubleIds).toEqual([]);
        expect(seen.lostReferences).toEqual([]);
        expect(seen.links.filter((href) => !href.startsWith("https://console.cloud.google.com/"))).toEqual([]);
        expect(seen.wrong).toEqual([]);
      }
    },
    120_000,
  );

  const looks: [string, Report | PeriodReport, Look][] = [
    ["a period, light", periodReport({ requests: withErrors(200) }), { scheme: "light" }],
    ["a period, dark", periodReport(), { scheme: "dark" }],
    ["a period, narrow Korean", periodReport({ latestCreated: "chat-3" }, { language: "ko" }), { width: 360 }],
    ["a period, printed", periodReport(), { width: 700, media: "print", scheme: "dark" }],
    ["light", failedReport(), { scheme: "light" }],
    ["dark", failedReport(), { scheme: "dark" }],
    ["narrow", report(), { width: 360 }],
    ["large figures", withLargeFigures(report()), { scheme: "light" }],
    ["large figures, narrow Korean", withLargeFigures(report({ language: "ko" })), { width: 360 }],
    ["narrow and dark", failedReport(), { width: 360, scheme: "dark" }],
    ["narrow Korean", failedReport({ language: "ko" }), { width: 360 }],
    ["undecided", report({ verdict: "inconclusive", cause: "insufficient-evidence" }), { scheme: "light" }],
    ["printed", report(), { width: 700, media: "print", scheme: "dark" }],
  ];
  it.each(looks)(
    "%s: everything is read, nothing is asked for, and the page does not scroll sideways",
    async (_name, shown, look) => {
      const page = await open(shown);
      await page.look(look);
      const { width, scrolls } = await page.evaluate<{ width: number; scrolls: number }>(
        "({ width: document.documentElement.clientWidth, scrolls: document.documentElement.scrollWidth })",
      );
      expect(scrolls).toBeLessThanOrEqual(width);
      const { weak, texts } = await page.evaluate<{ weak: string[]; texts: number }>(`${inPage}; contrasts()`);
      expect(weak).toEqual([]);
      expect(await page.evaluate<string[]>(`${inPage}; clippedLabels()`)).toEqual([]);
      expect(texts).toBeGreaterThan(100);
      expect(page.seen("Network.requestWillBeSent")).toHaveLength(1);
      expect(page.seen("Log.entryAdded")).toEqual([]);
    },
    60_000,
  );

  it("names every chart and every box that scrolls to a screen reader", async () => {
    const page = await open(failedReport());
    const { nodes } = await page.send<{ nodes: Node[] }>("Accessibility.getFullAXTree");
    const named = (role: string): string[] =>
      nodes.filter((node) => node.role?.value === role && !node.ignored).map(({ name }) => name?.value ?? "");
    expect(named("image")).toContain("How the evidence grew");
    expect(named("image")).toContain("How long requests took");
    expect([...named("image"), ...named("region")].filter((name) => name === "")).toEqual([]);
    expect(named("main")).toHaveLength(1);
    expect(named("heading")[0]).toMatch(/^FAIL Error rate/);
  }, 60_000);

  it("prints without the contents, and on paper's own colours", async () => {
    const page = await open(failedReport());
    await page.look({ media: "print", scheme: "dark", width: 700 });
    const seen = await page.evaluate<{ nav: string; ground: string }>(
      "({ nav: getComputedStyle(document.querySelector('nav')).display, ground: getComputedStyle(document.body).backgroundColor })",
    );
    expect(seen).toEqual({ nav: "none", ground: "rgb(255, 255, 255)" });
  }, 60_000);
});

/** 32 GB of memory, and latencies of minutes. */
function withLargeFigures(shown: Report): Report {
  const { memory, requests } = shown;
  const timeline = (requests?.timeline ?? []).map((one) => ({ ...one, p95Ms: 3_599_000, requests: 1_234_567 }));
  return {
    ...shown,
    requests: requests && { ...requests, timeline },
    memory: memory && {
      ...memory,
      budget: 34_359_738_368,
      points: memory.points.map((one) => ({ ...one, value: 3.1e10 })),
    },
  };
}

interface Node {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}

interface Structure {
  fault: string | null;
  asXml: { elements: number; text: string };
  asHtml: { elements: number; text: string };
  /** The names that are there. */
  elements: string[];
  attributes: string[];
  doubleIds: string[];
  lostReferences: string[];
  links: string[];
  /** Attributes with a figure that is none. */
  wrong: string[];
}

import { createHash } from "node:crypto";
import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/report/report.ts";
import { renderPage } from "../said.ts";
import { anyReport } from "../arbitrary.ts";
import { failedReport, finding, report } from "../fixtures.ts";

/** As a reader sees it: without markup, blanks as one. */
function textOf(page: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return page
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<title id.*?<\/desc>/gs, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&([a-z#0-9]+);/g, (_, name: string) => entities[name] ?? "?")
    .replace(/\s+/g, " ");
}

/** Which of these a reader does not find: the page itself would fill a screen. */
const missing = (page: string, parts: string[]): string[] => {
  const text = textOf(page);
  return parts.filter((part) => !text.includes(part));
};

describe("the page", () => {
  it("begins with the verdict and its reason", () => {
    const page = renderPage(failedReport());
    expect(page).toContain("<title>FAIL — ion-api-prod-00042-xyz · ion-verify</title>");
    expect(textOf(/<h1>.*?<\/h1>/s.exec(page)?.[0] ?? "").trim()).toBe(
      "FAIL error rate 5.17 % is above the budget of 1 %: 31 of 600 requests failed",
    );
  });

  it("shows everything that was seen", () => {
    const parts = [
      "503 3 0.1 %",
      "teacher 1,800 2 (0.11 %) 10 (0.56 %) 1.3 s",
      "3 ERROR 2026-03-02 14:00:20 upstream timed out after 10 s",
      "2026-03-02 14:01:01 4.41 s 200 teacher entries",
      "830 ms (n = 1) 9 ms (n = 39)",
      "redis down down",
      "Memory 312 MB limit 500 MB pass",
      "2026-03-02 14:01:00 312 MB",
      "2026-03-02 14:01:00 42 %",
      "29 s ready The revision serves 100 % of the traffic.",
      "Memory 1Gi",
      "ion-api-prod-00042-xyz (follows the latest) 100 %",
      "400 ms 800 ms 1,000 33.3 %",
      "3.2 s 6.4 s 10 0.33 %",
      "14:03:30 0 0 –",
      "Cloud Run's request log was judged",
      'gcloud logging read \'resource.type="cloud_run_revision"',
    ];
    expect(missing(renderPage(report({ notices: [{ code: "source-fallback" }] })), parts)).toEqual([]);
  });

  it("tells of each finding with its sample, interval and sentence, what decided first", () => {
    const page = renderPage(failedReport());
    const cards = page.split('<details class="finding ').slice(1);
    expect(cards.map((card) => card.slice(0, card.indexOf('"')))).toEqual(["fail", "open"]);
    const [first = ""] = cards;
    const parts = ["Error rate 5.17 % limit 1 % fail", "31 of 600 requests", "3.1 % – 8.1 %", "How the evidence grew"];
    expect(missing(first, parts)).toEqual([]);
    expect(cards.every((card) => card.includes('open=""'))).toBe(true);
  });

  it("leaves out what was not seen", () => {
    const bare = report({
      verdict: "inconclusive",
      cause: "cancelled",
      candidate: null,
      baseline: null,
      traffic: [],
      readiness: [],
      window: null,
      findings: [],
      requests: null,
      evidenceGrowth: [],
      probes: [],
      memory: null,
      cpu: null,
      errorMessages: [],
      notices: [],
    });
    const page = renderPage(bare);
    expect([...page.matchAll(/<section id="([a-z]+)"/g)].map(([, id]) => id)).toEqual(["next"]);
    expect(page).not.toContain('<svg class="area"');
    expect(textOf(page)).toContain("stopped before it could decide");
  });

  it("speaks Korean, in the same numbers", () => {
    const page = renderPage(failedReport({ language: "ko" }));
    expect(page.slice(0, 40)).toContain('<html lang="ko">');
    const parts = ["실패", "오류율 5.17% 한도 1%", "근거가 쌓인 과정", "요청 처리 시간의 분포", "판정 방법"];
    expect(missing(page, parts)).toEqual([]);
    // What others wrote stands in code: outside of it no sentence is left in English.
    const own = textOf(page.replace(/<code>.*?<\/code>/gs, ""));
    expect(own.match(/\b(?:the|requests|of|was|figures|limit|budget)\b/gi)).toBeNull();
  });

  it("draws the part of a bar that is over the budget in the colour of what is not allowed", () => {
    const page = renderPage(report());
    const chart = page.slice(page.indexOf('id="spread-title"'), page.indexOf('<section id="course"'));
    const bars = [...chart.matchAll(/<rect class="(within|beyond)" x="([\d.]+)%" width="([\d.]+)%"/g)];
    const beyond = bars.filter(([, kind]) => kind === "beyond").map(([, , x]) => Number(x));
    const budget = Number(/<line class="budget" x1="([\d.]+)%"/.exec(chart)?.[1]);
    expect(beyond.length).toBeGreaterThan(0);
    expect(Math.min(...beyond)).toBeCloseTo(budget, 1);
  });

  it("labels each percentile of the spread on a line of its own, so that none hides another", () => {
    const { requests } = report();
    const same = { ...requests, latency: { meanMs: 900, p50Ms: 900, p95Ms: 900, p99Ms: 900, maxMs: 950 } };
    const page = renderPage(report({ requests: same as Report["requests"] }));
    const chart = page.slice(page.indexOf('id="spread-title"'), page.indexOf('<section id="course"'));
    const labels = [...chart.matchAll(/class="marker-label"[^>]* y="([\d.-]+)"[^>]*>(P\d+)/g)];
    expect(labels.map(([, , name]) => name)).toEqual(["P50", "P95", "P99"]);
    expect(new Set(labels.map(([, y]) => y)).size).toBe(3);
  });

  it("breaks no short word in the middle, so that a column of severities can be read", () => {
    expect(renderPage(report())).toContain("<code><span>ERROR</span></code>");
  });

  it("asks for nothing but its own style", () => {
    const page = renderPage(report());
    const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? "";
    const digest = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(style).not.toMatch(/url\(|@import|expression/);
    expect(page).not.toMatch(/<script|\sstyle=|\son[a-z]+=|\ssrc=/);
  });

  test.prop([anyReport], { numRuns: 40 })("takes nothing of others for markup", (shown) => {
    expect(
      renderPage(shown).match(/<(?:script|img|h1>PASS|!-- hidden|https:)|href="(?!#|https:\/\/console\.)/),
    ).toBeNull();
  });

  it("does not show a figure that no chart can hold", () => {
    const page = renderPage(report({ findings: [finding({ value: Number.MAX_VALUE, limit: Number.MIN_VALUE })] }));
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });
});

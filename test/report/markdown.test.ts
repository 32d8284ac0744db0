import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { byteLength } from "../../src/report/text/fit.ts";
import { renderMarkdown, renderPage, terminal } from "./said.ts";
import { documentOf } from "../../src/report/documents/document.ts";
import type { Report } from "../../src/report/report.ts";
import { anyReport, hostile } from "./arbitrary.ts";
import { hasCmark, toHtml } from "./cmark.ts";
import { START, failedReport, finding, report } from "./fixtures.ts";

describe("the summary", () => {
  it("begins with the verdict and its reason", () => {
    expect(renderMarkdown(failedReport()).split("\n")[0]).toBe(
      "## ❌ FAIL — `ion-api-prod-00042-xyz`: error rate 5.17 % is above the budget of 1 %: 31 of 600 requests failed",
    );
  });

  it("has one row a finding, what decided first", () => {
    const lines = renderMarkdown(failedReport()).split("\n");
    const first = lines.findIndex((line) => line.startsWith("| Check "));
    expect(lines.slice(first, first + 5)).toEqual([
      "| Check | Decision | Seen | Limit | Sample | 95 % interval |",
      "| :- | :- | -: | -: | -: | -: |",
      "| Error rate | ❌ fail | 5.17 % | 1 % | 31 of 600 requests failed | 3.1 % – 8.1 % |",
      "| P95 latency | ❔ inconclusive | 1.64 s | 2 s | 20 of 600 requests slower | – |",
      "",
    ]);
  });

  it("tells the commit and who started the run", () => {
    const commit = { sha: "1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b", author: "jo-writes" };
    for (const show of [renderMarkdown, renderPage, terminal]) {
      expect(show(report({ commit }))).toMatch(/1a2b3c4\b.*jo-writes/);
      expect(show(report())).not.toContain("jo-writes");
    }
  });

  it("does not call a memory fine that rose and killed between two points", () => {
    const memory = finding({ id: "memory", value: 300e6, limit: 500e6, unit: "bytes", n: 3, bad: 0 });
    const killed = finding({
      id: "memory-kill",
      decision: "fail",
      reason: { code: "killed-for-memory", kills: 1, firstAt: START, lastAt: START, message: "Memory limit exceeded." },
      value: 1,
      limit: 0,
      unit: "count",
      n: 1,
      bad: 1,
    });
    expect(renderMarkdown(failedReport({ findings: [killed, memory] }))).toContain("| Memory | ❔ missed the peak |");
    expect(renderMarkdown(report({ findings: [memory] }))).not.toContain("missed the peak");
    const markOf = (sample: Report) => documentOf(sample).figures.find(({ name }) => name === "Memory")?.mark;
    expect(markOf(failedReport({ findings: [killed, memory] }))).toBe("open");
    expect(markOf(report({ findings: [memory] }))).toBe("pass");
  });

  it("shows everything that was seen", () => {
    const text = renderMarkdown(report({ notices: [{ code: "source-fallback" }] }));
    for (const part of [
      "| 503 | 3 | 0.1 % |",
      "| `teacher` | 1,800 | 2 (0.11 %) | 10 (0.56 %) | 1.3 s |",
      "| 3 | `ERROR` | 2026-03-02 14:00:20 | `upstream timed out after 10 s` |",
      "| 2026-03-02 14:01:01 | 4.41 s | 200 | `teacher` | [entries](https://console.cloud.google.com/logs/query",
      "| 830 ms (n = 1) | 9 ms (n = 39) |",
      "| `redis` | ❌ down | `down` |",
      "| Memory | 305 MB | 312 MB | 500 MB | 3 |",
      "| CPU | 38 % | 42 % | 80 % | 3 |",
      "| 29 s | ✅ ready |",
      "| Memory | `1Gi` |",
      "| `ion-api-prod-00042-xyz` (follows the latest) | 100 % |",
      "[metrics](https://console.cloud.google.com/run/detail/us-central1/ion-api-prod/metrics?project=ion-prod)",
      "Cloud Run's request log was judged",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("shows the very filter, and the line that counts again", () => {
    const text = renderMarkdown(report());
    expect(text).toContain(`\`\`\`text\n${report().requests?.filter}\n\`\`\``);
    expect(text).toContain(`gcloud logging read '${report().requests?.filter}' --project ion-prod`);
  });

  it("leaves out what was not seen", () => {
    const bare = renderMarkdown(
      report({
        verdict: "inconclusive",
        cause: "cancelled",
        candidate: null,
        baseline: null,
        traffic: [],
        readiness: [],
        window: null,
        findings: [],
        requests: null,
        probes: [],
        memory: null,
        cpu: null,
        errorMessages: [],
        links: { revision: null, logs: null, metrics: null },
      }),
    );
    expect(bare).toBe(
      [
        "## ❔ INCONCLUSIVE — `ion-api-prod`: stopped before it could decide",
        "**Do this now:** Run the job again: it did not see the whole window.",
        "Service `ion-api-prod` (`us-central1`, `ion-prod`)",
        "### What to do next",
        "1. Run the job again: it did not see the whole window.\n2. The job goes on with a warning, because `on-inconclusive` is `warn`.\n",
      ].join("\n\n"),
    );
  });

  it("redacts credentials that reached a message", () => {
    const text = renderMarkdown(
      report({
        errorMessages: [{ message: "login password=hunter2 failed", count: 1, firstAt: 0, severity: "ERROR" }],
      }),
    );
    expect(text).toContain("`login password=[redacted] failed`");
    expect(text).not.toContain("hunter2");
  });
});

describe("new error messages", () => {
  const shown = (changes: Partial<Report>): string => {
    const text = renderMarkdown(report(changes));
    const from = text.indexOf("### New error messages");
    return from < 0 ? "" : text.slice(from, text.indexOf("\n### ", from + 1)).trim();
  };
  const compared = report().newMessages;
  if (compared === null) throw new Error("the fixture compares messages");
  const line =
    "Compared with the error messages of `ion-api-prod-00041-abc` from 2026-03-01 13:50:00 to 2026-03-02 14:10:00 UTC: 1,234 in all.";

  it("are shown by pattern, count, first time and one example", () => {
    expect(shown({})).toBe(
      [
        "### New error messages",
        [
          "| Count | First (UTC) | Pattern | First one |",
          "| -: | :- | :- | :- |",
          "| 3 | 2026-03-02 14:00:20 | `upstream timed out after <*> s` | `upstream timed out after 10 s` |",
        ].join("\n"),
        line,
      ].join("\n\n"),
    );
  });

  it("are told once where nothing in them varies", () => {
    const patterns = [{ pattern: "pool is empty", count: 1, firstAt: START, example: "pool  is empty" }];
    expect(shown({ newMessages: { ...compared, patterns, more: 3 } })).toContain(
      "| 1 | 2026-03-02 14:00:00 | `pool is empty` |\n\nand 3 more\n\n",
    );
  });

  it.each<[string, Partial<Report>, string]>([
    ["are none", { newMessages: { ...compared, patterns: [] } }, "None: the baseline wrote each of the candidate's"],
    [
      "are of what could be read",
      { newMessages: { ...compared, truncated: true, compared: 3000 } },
      "Compared with the newest 3,000 error messages of `ion-api-prod-00041-abc`, from 2026-03-01 13:50:00 to",
    ],
    ["may have come more often", { newMessages: { ...compared, atLeast: true } }, "each may have come more often."],
    ["are not known without a baseline", { newMessages: null, baseline: null }, "There is no baseline to compare"],
    [
      "are not known where the baseline's could not be read",
      { newMessages: null },
      "The error messages of `ion-api-prod-00041-abc` could not be read",
    ],
  ])("%s, which is said", (_what, changes, text) => {
    expect(shown(changes)).toContain(text);
  });

  it("are no section where there was no error, or no window", () => {
    expect([shown({ errorMessages: [] }), shown({ window: null })]).toEqual(["", ""]);
  });

  it("are told in Korean", () => {
    expect(renderMarkdown(report({ language: "ko" }))).toContain("### 새로 나타난 오류 메시지");
    expect(renderMarkdown(report({ language: "ko" }))).toContain(
      "`ion-api-prod-00041-abc`의 오류 메시지 1,234건(2026-03-01 13:50:00 – 2026-03-02 14:10:00 UTC)과 비교했습니다.",
    );
  });
});

describe("the limit in bytes", () => {
  it("sheds the least important first and says so", () => {
    const whole = renderMarkdown(report());
    const cut = renderMarkdown(report(), { most: byteLength(whole) - 1 });
    expect(cut).toContain("Cut to fit GitHub's limit for a summary: Readiness timeline.");
    expect(cut).toContain("### Most frequent errors");
    expect(cut.split("\n")[0]).toBe(whole.split("\n")[0]);
  });

  test.prop([anyReport, fc.integer({ min: 2_000, max: 30_000 })], { numRuns: 40 })("is kept", (sample, maxBytes) => {
    const text = renderMarkdown(sample, { most: maxBytes });
    expect(byteLength(text)).toBeLessThanOrEqual(maxBytes);
    expect(byteLength(text)).toBeGreaterThan(0);
  });

  it("holds for far more than can be shown", () => {
    const many = <T>(item: T): T[] => Array.from({ length: 5_000 }, () => item);
    const huge = report({
      findings: many(
        finding({ decision: "warn", reason: { code: "restarted", times: 1, firstAt: 0, message: "한".repeat(9_000) } }),
      ),
      notices: many({ code: "log-read-failed", detail: "x".repeat(9_000), times: 1 }),
      errorMessages: many({ message: "y".repeat(9_000), count: 1, firstAt: 0, severity: "ERROR" }),
    });
    expect(byteLength(renderMarkdown(huge))).toBeLessThan(150_000);
  });
});

/** All that a summary may hold, as GitHub's parser writes it. */
const ALLOWED = new RegExp(
  `^(?:${[
    "/?(?:h2|h3|p|ul|ol|li|strong|table|thead|tbody|tr|details|summary|pre|code)",
    "/?t[hd]",
    't[hd] align="(?:left|right)"',
    'code class="language-(?:text|sh|mermaid)"',
    'a href="https://console\\.cloud\\.google\\.com/[^"<>\\s]*"',
    "/a",
  ].join("|")})$`,
);

describe.skipIf(!hasCmark)("hostile text in GitHub's own parser (needs cmark-gfm)", () => {
  const check = (markdown: string): void => {
    const html = toHtml(markdown);
    for (const [, tag] of html.matchAll(/<([^>]*)>/g)) expect(tag).toMatch(ALLOWED);
    // No cell is empty: one would mean that a pipe moved the columns.
    expect(html).not.toMatch(/<t[hd][^>]*><\/t[hd]>/);
    const outsideOfCode = html.replace(/<code[^>]*>[^]*?<\/code>/g, "").replace(/<a [^>]*>/g, "");
    expect(outsideOfCode).not.toMatch(/@|https?:|www\.|evil|octocat|::|\$\\/);
    for (const rows of tablesOf(markdown)) {
      expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length)).size).toBe(1);
    }
  };

  test.prop([anyReport], { numRuns: 60 })("is never a tag, a link, a mention or a cell", (sample) => {
    check(renderMarkdown(sample));
  });

  test.prop([hostile, hostile, fc.constantFrom("en" as const, "ko" as const)], { numRuns: 60 })(
    "keeps every row of its table",
    (message, severity, language) => {
      const errorMessages = [message, "plain", severity].map((each) => ({
        message: each,
        severity: each,
        count: 1,
        firstAt: 0,
      }));
      const sample = report({
        language,
        errorMessages,
        requests: null,
        probes: [],
        readiness: [],
        traffic: [],
        candidate: null,
      });
      const html = toHtml(renderMarkdown(sample));
      check(renderMarkdown(sample));
      const heading = language === "en" ? "Most frequent errors" : "자주 발생한 오류";
      const table = html.slice(html.indexOf(`<h3>${heading}`));
      expect(table.slice(0, table.indexOf("</table>")).match(/<tr>/g)).toHaveLength(4);
    },
  );
});

if (!hasCmark) console.warn("HOSTILE TEXT WAS NOT CHECKED in GitHub's parser: install cmark-gfm");

function tablesOf(markdown: string): string[][] {
  const tables: string[][] = [];
  let rows: string[] = [];
  const withoutCode = markdown.replace(/^(`{3,})[^\n]*\n[^]*?\n\1$/gm, "");
  for (const line of [...withoutCode.split("\n"), ""]) {
    if (line.startsWith("|")) rows.push(line);
    else if (rows.length > 0) {
      tables.push(rows);
      rows = [];
    }
  }
  return tables;
}

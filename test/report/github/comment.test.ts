import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { characterLength } from "../../../src/report/text/fit.ts";
import { commentMarker, renderComment } from "../../../src/report/github/comment.ts";
import { checkAnnotations, checkOutput, statusDescription } from "../../../src/report/github/check.ts";
import { type PastRun, pastRun } from "../../../src/report/github/history.ts";
import type { Report } from "../../../src/report/report.ts";
import { anyReport, hostile } from "../arbitrary.ts";
import { hasCmark, toHtml } from "../cmark.ts";
import { failedReport, finding, report } from "../fixtures.ts";

const runUrl = "https://github.com/org/chat/actions/runs/77/attempts/1";
const marker = commentMarker({ service: "chat", region: "us-central1", project: "p", environment: "" });

function past(changes: Partial<PastRun> = {}): PastRun {
  return { ...pastRun(report(), "76/1/a/b"), at: report().generatedAt - 7_200_000, revision: "chat-41", ...changes };
}

function comment(sample: Report, before: PastRun[] = [], most?: number): string {
  const runs = [...before, pastRun(sample, "77/1/a/b")];
  return renderComment(sample, { marker, runs, runUrl, ...(most === undefined ? {} : { most }) });
}

describe("the comment", () => {
  it("begins with its marker, then says the verdict, its figures and where there is more", () => {
    const lines = comment(failedReport()).split("\n");
    expect(lines[0]).toBe("<!-- ion-verify:comment service=chat region=us-central1 project=p environment= -->");
    expect(lines).toContain(
      "## ❌ FAIL — `ion-api-prod-00042-xyz`: error rate 5.17 % is above the budget of 1 %: 31 of 600 requests failed",
    );
    expect(lines).toContain("| Error rate | ❌ fail | 5.17 % | 1 % | 31 of 600 requests failed | 3.1 % – 8.1 % |");
    expect(lines).toContain(`[run summary](${runUrl})`);
    expect(lines).toContain("### What to do next");
    expect(lines).not.toContain("### Trend");
  });

  it("compares with the run before in words, and lists the runs", () => {
    const text = comment(report(), [past({ at: 0, verdict: "fail", errorRate: 0.2 }), past({ p95Ms: 1_000 })]);
    expect(text).toContain(
      "Against the run before (`chat-41`, 2 h ago): P95 ▲ 210 ms (21 %) slower: 1 s → 1.21 s, errors about the same: 0.1 %.",
    );
    const rows = text
      .slice(text.indexOf("### Trend"))
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .slice(2, 5);
    expect(rows).toEqual([
      "| this run | ✅ PASS | `ion-api-prod-00042-xyz` | 3,000 | 1.21 s ▲ | 0.1 % |",
      "| 2026-03-02 12:11:40 | ✅ PASS | `chat-41` | 3,000 | 1 s ▼ | 0.1 % ▼ |",
      "| 1970-01-01 00:00:00 | ❌ FAIL | `chat-41` | 3,000 | 1.21 s | 20 % |",
    ]);
  });

  it.each([
    [
      { p95Ms: 2_420, errorRate: 0.011 },
      "P95 ▼ 1.21 s (50 %) faster: 2.42 s → 1.21 s, errors ▼ 1 percentage point fewer: 1.1 % → 0.1 %",
    ],
    [{ p95Ms: 1_210, errorRate: null }, "P95 about the same: 1.21 s."],
  ] as const)("says of %j: %s", (before, words) => {
    expect(comment(report(), [past(before)])).toContain(words);
  });

  it("compares with no run that had no figures", () => {
    expect(comment(report(), [past({ p95Ms: null, errorRate: 0 })])).not.toContain("Against the run before");
  });

  it("speaks Korean", () => {
    const text = comment(report({ language: "ko" }), [past({ p95Ms: 1_000 })]);
    expect(text).toContain("### 추이");
    expect(text).toContain("이전 실행(`chat-41`, 2시간 전)과 비교: P95 ▲ 210ms (21%) 느려짐: 1초 → 1.21초");
  });

  it("sheds the least important first, and says so", () => {
    const whole = comment(report(), [past()]);
    const cut = comment(report(), [past()], characterLength(whole) - 1);
    expect(cut).toContain("Cut to fit GitHub's limit for a comment: Requests. The run summary has more.");
    expect(cut).toContain("### Trend");
  });

  const many = <T>(item: T): T[] => Array.from({ length: 5_000 }, () => item);
  const huge = report({
    findings: many(
      finding({ decision: "warn", reason: { code: "restarted", times: 1, firstAt: 0, message: "🙈".repeat(9_000) } }),
    ),
    notices: many({ code: "log-read-failed", detail: "한".repeat(9_000), times: 1 }),
    errorMessages: many({ message: "y".repeat(9_000), count: 1, firstAt: 0, severity: "ERROR" }),
  });

  it("fits whatever was seen, and keeps its marker and its runs", () => {
    const text = comment(huge, [past()]);
    expect([...text].length).toBeLessThanOrEqual(65_536);
    expect(text.split("\n").slice(0, 2)).toEqual([
      marker,
      expect.stringMatching(/^<!-- ion-verify:history \[.+\] -->$/),
    ]);
    expect([...checkOutput(huge, runUrl).summary].length).toBeLessThanOrEqual(65_535);
  });
});

test.prop([
  fc.record({
    service: fc.string(),
    region: fc.string(),
    project: fc.string(),
    environment: fc.string({ unit: "binary" }),
  }),
])("its marker is one comment of HTML on one line, whatever the names", (address) => {
  const text = commentMarker(address);
  expect(text.slice("<!--".length, -" -->".length)).not.toMatch(/--|[<>\n\r]/);
});

test.prop([fc.tuple(fc.string(), fc.string()), fc.tuple(fc.string(), fc.string())])(
  "another environment has another marker",
  ([service, environment], [otherService, otherEnvironment]) => {
    const of = (name: string, env: string) =>
      commentMarker({ service: name, region: "r", project: "p", environment: env });
    const same = service === otherService && environment === otherEnvironment;
    fc.pre([service, environment, otherService, otherEnvironment].every((one) => one.isWellFormed()));
    expect(of(service, environment) === of(otherService, otherEnvironment)).toBe(same);
  },
);

test.prop([anyReport], { numRuns: 60 })("a check's texts keep GitHub's limits", (sample) => {
  const { title, summary } = checkOutput(sample, runUrl);
  expect([...summary].length).toBeLessThanOrEqual(65_535);
  expect(title).toMatch(/^[^\n]{1,250}$/u);
  expect([...statusDescription(title)].length).toBeLessThanOrEqual(140);
  expect(checkAnnotations(sample, "x.yml").length).toBeLessThanOrEqual(50);
});

describe.skipIf(!hasCmark)("in GitHub's own parser (needs cmark-gfm)", () => {
  test.prop([anyReport, hostile, fc.constantFrom("en" as const, "ko" as const)], { numRuns: 60 })(
    "nobody is mentioned, and nothing leads elsewhere",
    (sample, revision, language) => {
      const html = toHtml(comment({ ...sample, language }, [past({ revision })]));
      // The marker and the history are all that is hidden.
      expect(html.match(/<!--/g)).toHaveLength(2);
      const shown = html.replace(/<!--[^]*?-->/g, "");
      const outsideOfCode = shown.replace(/<code[^>]*>[^]*?<\/code>/g, "");
      for (const [, address = ""] of outsideOfCode.matchAll(/href="([^"]*)"/g))
        expect(address).toMatch(
          /^https:\/\/(?:console\.cloud\.google\.com\/|github\.com\/org\/chat\/actions\/runs\/77)/,
        );
      expect(outsideOfCode.replace(/<a [^>]*>/g, "")).not.toMatch(/@|https?:|www\.|evil|octocat|<(?:img|script)|#\d/);
    },
  );
});

if (!hasCmark) console.warn("THE COMMENT WAS NOT CHECKED in GitHub's parser: install cmark-gfm");

import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { codeCell, codeSpan, fence } from "../../src/report/text/escape.ts";
import { checkOutput } from "../../src/report/github/check.ts";
import { commentMarker, renderComment } from "../../src/report/github/comment.ts";
import { pastRun } from "../../src/report/github/history.ts";
import { renderMarkdown } from "./said.ts";
import type { Report } from "../../src/report/report.ts";
import { rollbackDocument } from "../../src/report/traffic/rollback.ts";
import { renderRollout } from "../../src/report/traffic/rollout.ts";
import type { RolloutFacts } from "../../src/report/traffic/rollout-facts.ts";
import { anyReport, hostile, rollback } from "./arbitrary.ts";
import { hasCmark } from "./cmark.ts";
import { failedReport, report } from "./fixtures.ts";
import { gitHubPage, notOurs, type Parser, parsers, timesBy } from "./github-page.ts";
import { renderMarkdown as renderDocument } from "../../src/report/render/markdown.ts";

if (!hasCmark) console.warn("WHAT GITHUB SHOWS WAS CHECKED WITH remark ALONE: install cmark-gfm");

const runUrl = "https://github.com/org/chat/actions/runs/77/attempts/1";

/** Which of two deploys a comment is about, and its history, are for machines: comments, which nobody is shown. */
const written: Record<string, (sample: Report, other: string) => string> = {
  "the summary": (sample) => renderMarkdown(sample),
  "the comment": (sample, other) =>
    renderComment(sample, {
      marker: commentMarker({ service: other, region: other, project: other, environment: other }),
      runs: [
        { ...pastRun(sample, "76/1/a/b"), revision: other, at: sample.generatedAt - 7_200_000 },
        pastRun(sample, "77/1/a/b"),
      ],
      runUrl,
    }),
  "the check": (sample) => checkOutput(sample, runUrl).summary,
};

function expectSound(markdown: string, parser: Parser): void {
  expect(notOurs(gitHubPage(markdown, parser), runUrl)).toEqual([]);
}

describe.each(Object.entries(written))("%s, as GitHub shows it", (name, render) => {
  describe.each(parsers)("as %s reads it", (parser) => {
    test.prop([anyReport, hostile], timesBy(parser, 25))("is all there, and ours alone", (sample, other) => {
      expectSound(render(sample, other), parser);
    });
  });

  it.each(["en", "ko"] as const)("keeps its tables, its folds and its links (%s)", (language) => {
    for (const parser of parsers) {
      const page = gitHubPage(render(failedReport({ language }), "chat"), parser);
      expect(page.elements).toEqual(expect.arrayContaining(["table", "details", "summary", "a", "code"]));
      // Above a check's text GitHub shows its title.
      expect(page.elements.includes("h2")).toBe(name !== "the check");
      expect(page.blocks[0]).toMatch(name === "the check" ? /^(?:Do this now|지금 할 일):/ : /^❌ (?:FAIL|실패)/);
      expect(page.links.some((href) => href.startsWith("https://console.cloud.google.com/logs/query"))).toBe(true);
    }
  });
});

const shares = fc.array(
  fc.record({
    revision: hostile,
    percent: fc.nat(100),
    tag: fc.constant(null),
    url: fc.constant(null),
    latest: fc.boolean(),
  }),
  { maxLength: 4 },
);
const rollout: fc.Arbitrary<RolloutFacts> = fc.record({
  candidate: hostile,
  base: hostile,
  changed: fc.boolean(),
  planned: fc.constant([5, 25, 100]),
  steps: fc.constant([
    {
      percent: 5,
      verdict: "fail",
      cause: "budget",
      requests: 600,
      p95Ms: 900,
      errorRate: 0.05,
      decision: "sent-back",
      resumed: false,
    },
  ]),
  outcome: rollback.map((facts) => ({ code: "not-passed" as const, percent: 5, rollback: facts })),
  percent: fc.nat(100),
  traffic: shares,
  tookMs: fc.nat(1_000_000),
});
const place = fc.record({ name: hostile, region: hostile, project: hostile, url: fc.constant(null) });
const language = fc.constantFrom("en" as const, "ko" as const);

describe.each(parsers)("the other actions' summaries, as GitHub shows them (%s)", (parser) => {
  test.prop([language, place, rollback], timesBy(parser, 40))("a rollback's", (words, service, facts) => {
    expectSound(renderDocument(rollbackDocument({ language: words, service, facts })), parser);
  });

  test.prop([language, place, rollout, anyReport], timesBy(parser, 20))(
    "a rollout's",
    (words, service, facts, last) => {
      expectSound(renderRollout({ language: words, service, facts }, last), parser);
    },
  );
});

/** What GitHub would act on, were it not escaped. */
const ACTIVE: [markdown: string, seen: string[]][] = [
  ["ask @octocat or @org/team", [" @octocat", " @org/team"]],
  ["&#64;octocat", ["@octocat"]],
  ["fixes #1 and org/repo#2", [" #1", "o#2"]],
  ["closes GH-12", ["GH-12"]],
  ["since 0a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d", ["0a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d"]],
  ["well done :tada:", [":tada:"]],
];

describe.each(parsers)("the page of %s", (parser) => {
  it.each(ACTIVE)("sees what GitHub makes of %j", (markdown, seen) => {
    const page = gitHubPage(markdown, parser);
    expect(page.madeOfText).toEqual(seen);
    expect(notOurs(page)).toEqual(seen);
  });

  it.each<[string, Partial<ReturnType<typeof gitHubPage>>]>([
    ["see www.evil.example", { links: ["http://www.evil.example"] }],
    ["[a](https://evil.example/)", { links: ["https://evil.example/"] }],
    ["[a](javascript:alert(1))", { links: ["undefined"] }],
    ["![a](https://evil.example/p.png)", { images: ["https://evil.example/p.png"] }],
    ["<script>alert(1)</script>", { elements: [] }],
    ["x <iframe src='https://evil.example/'></iframe>", { elements: ["p"] }],
    ["<b onclick='alert(1)'>x</b>", { elements: ["p", "b"], attributes: [] }],
    ["```mermaid\nxychart-beta\n```", { diagrams: ["xychart-beta\n"] }],
  ])("shows %j as GitHub does", (markdown, expected) => {
    expect(gitHubPage(markdown, parser)).toMatchObject(expected);
  });

  it.each([
    ["see www.evil.example", "http://www.evil.example"],
    ["[a](javascript:alert(1))", "something was taken away"],
    ["<p onclick='alert(1)'>x</p>", "something was taken away"],
    ["# a heading", "<h1>"],
    ["<p title='x'>x</p>", "p title=x"],
    ["![a](https://evil.example/p.png)", "https://evil.example/p.png"],
    [`[run](${runUrl}/job)`, `${runUrl}/job`],
  ])("does not take %j for ours", (markdown, fault) => {
    expect(notOurs(gitHubPage(markdown, parser), runUrl)).toContain(fault);
  });

  it.each<[string, (text: string) => string]>([
    ["a code span", codeSpan],
    ["a block of code", fence],
    ["a cell", (text) => `| a |\n| - |\n| ${codeCell(text)} |`],
  ])("finds nothing in %s", (_, escape) => {
    for (const [markdown] of ACTIVE) expect(gitHubPage(escape(markdown), parser).madeOfText).toEqual([]);
  });
});

it("a summary draws its charts", () => {
  for (const parser of parsers) expect(gitHubPage(renderMarkdown(report()), parser).diagrams.length).toBeGreaterThan(0);
});

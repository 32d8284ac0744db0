import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Report, TrafficOutcome } from "../../../src/report/report.ts";
import type { RolloutFacts, RolloutOutcome } from "../../../src/report/traffic/rollout-facts.ts";
import { rollbackDocument, type RollbackSummary } from "../../../src/report/traffic/rollback.ts";
import { headlineOf } from "../../../src/report/render/plain.ts";
import { renderMarkdown } from "../../../src/report/render/markdown.ts";
import { renderRollout, rolloutDocument, type RolloutSummary } from "../../../src/report/traffic/rollout.ts";
import { plainText } from "../../../src/report/render/plain.ts";
import { renderTerminal } from "../../../src/report/render/terminal.ts";
import { nextSteps } from "../../../src/report/ordered-steps.ts";
import { tellingIn } from "../../../src/report/telling.ts";
import { rollbackSentence } from "../../../src/report/traffic/outcome.ts";
import { rollback as anyRollback } from "../arbitrary.ts";
import { failedReport, finding, report } from "../fixtures.ts";
import { REASONS } from "../samples.ts";
import { OUTCOMES, rollbackFacts } from "./samples.ts";

const renderRollback = (summary: RollbackSummary): string => renderMarkdown(rollbackDocument(summary));
const rollbackHeadline = (summary: RollbackSummary): string => headlineOf(rollbackDocument(summary));
const rolloutHeadline = (summary: RolloutSummary, last: Report | null = null): string =>
  headlineOf(rolloutDocument(summary, last));

const service = { name: "ion-api", region: "us-central1", project: "ion-prod", url: null };
const languages = ["en", "ko"] as const;
const outcomes: TrafficOutcome[] = Object.values(OUTCOMES);

const rolloutOutcomes: RolloutOutcome[] = [
  { code: "complete", pinned: null },
  { code: "complete", pinned: OUTCOMES["deployed-meanwhile"] },
  { code: "as-far-as-asked", percent: 50 },
  { code: "not-passed", percent: 25, rollback: rollbackFacts() },
  { code: "not-passed", percent: 25, rollback: rollbackFacts({ done: false, outcome: OUTCOMES["not-permitted"] }) },
  { code: "held", percent: 25 },
  { code: "not-ready" },
  { code: "stopped", percent: 25, why: OUTCOMES["changed-by-others"] },
  { code: "cancelled", percent: 25 },
  { code: "failed-itself", percent: 25 },
];

/** As it is read: without what makes it a heading, and code code. */
function firstLine(markdown: string): string {
  return (markdown.split("\n", 1)[0] ?? "").replace(/^## /, "").replaceAll("`", "");
}

function rollout(outcome: RolloutOutcome): RolloutFacts {
  const step = { requests: 1_234, p95Ms: 1_210, errorRate: 0.001, cause: "within-budgets", resumed: false } as const;
  return {
    candidate: "ion-00042",
    base: "ion-00041",
    planned: [5, 25, 50, 100],
    steps: [
      { ...step, percent: 5, verdict: "pass", decision: "promoted" },
      { ...step, percent: 25, verdict: "fail", decision: "sent-back" },
    ],
    outcome,
    percent: 25,
    traffic: rollbackFacts().after,
    changed: true,
    tookMs: 60_000,
  };
}

describe.each(languages)("in %s", (language) => {
  it.each(outcomes.map((outcome) => [outcome.code, outcome] as const))(
    "a rollback that ended so is a sentence, with something to do where it failed: %s",
    (_code, outcome) => {
      const done = outcome.code === "moved" || outcome.code === "already";
      const facts = rollbackFacts({ outcome, done, to: "ion-00041" });
      const sentence = plainText(rollbackSentence(facts, tellingIn(language)));
      expect(sentence).not.toMatch(/undefined|null|\[object|NaN/);
      expect(/[가-힣]/.test(sentence)).toBe(language === "ko");
      const text = renderRollback({ language, service, facts });
      expect(firstLine(text)).toBe(rollbackHeadline({ language, service, facts }).replaceAll(/[“”]/g, ""));
      // Nothing was to be sent back: only then there is nothing to do.
      expect(/^1\. /m.test(text)).toBe(outcome.code !== "not-serving");
      // Where it is not clear from the outcome, it says where users are.
      const clear = done || outcome.code === "planned" || outcome.code === "unhealthy";
      expect(clear || sentence.includes("100")).toBe(true);
    },
  );

  it.each(rolloutOutcomes.map((outcome) => [outcome.code, outcome] as const))(
    "a rollout that ended so has its steps and a sentence: %s",
    (_code, outcome) => {
      const facts = rollout(outcome);
      const last = report({ language });
      const text = renderRollout({ language, service, facts }, last);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      expect(text).toContain("| 1/4 |");
      expect(text).toContain("| 2/4 |");
      expect(firstLine(text)).toBe(rolloutHeadline({ language, service, facts }, last).replaceAll(/[“”]/g, ""));
      expect(/[가-힣]/.test(rolloutHeadline({ language, service, facts }))).toBe(language === "ko");
    },
  );
});

it("a rollout that was sent back says why in its first line", () => {
  const facts = rollout({ code: "not-passed", percent: 25, rollback: rollbackFacts() });
  expect(rolloutHeadline({ language: "en", service, facts }, failedReport())).toMatch(
    /did not pass with 25 % of the traffic: error rate 5\.17 % is above the budget of 1 %: 31 of 600 requests failed\. All traffic goes to /,
  );
});

it("a rollout that was sent back does not advise to give a fix all users before it is judged", () => {
  const facts = rollout({ code: "not-passed", percent: 25, rollback: rollbackFacts({ followsLatest: false }) });
  const text = renderRollout({ language: "en", service, facts }, null);
  expect(text).toContain("Fix the bad one, deploy it without traffic, and run the rollout again");
  expect(text).not.toContain("--to-latest");
});

it("a rollback that could not be done says first what users get", () => {
  const facts = rollbackFacts({ done: false, outcome: OUTCOMES["not-permitted"] });
  expect(rollbackHeadline({ language: "en", service, facts })).toMatch(
    /^❌ NOT ROLLED BACK — ion-api: Users get now: /,
  );
});

it("a terminal names the figures of a rollback", () => {
  const document = rollbackDocument({ language: "en", service, facts: rollbackFacts() });
  expect(renderTerminal(document, { colour: false })).toMatch(/ · Before \d+ % · Now \d+ %\n/);
});

it("a way back to the latest is told only to a service that is pinned", () => {
  const told = (followsLatest: boolean): string =>
    renderRollback({ language: "en", service, facts: rollbackFacts({ followsLatest, outcome: { code: "already" } }) });
  expect(told(false)).toContain(
    "`gcloud run services update-traffic ion-api --region us-central1 --project ion-prod --to-latest`",
  );
  expect(told(true)).not.toContain("--to-latest");
});

it("a summary stays within the runner's limit, with the last step cut and not the table", () => {
  const long = "x".repeat(200);
  const errors = Array.from({ length: 20_000 }, (_, i) => ({
    message: `${i} ${long}`,
    count: 1,
    firstAt: 0,
    severity: "ERROR",
  }));
  const last = report({
    errorMessages: errors,
    readiness: Array.from({ length: 40 }, () => ({ at: 0, elapsedMs: 0, state: "waiting", message: long })),
  });
  const text = renderRollout({ language: "en", service, facts: rollout({ code: "complete", pinned: null }) }, last);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
  expect(text).toContain("| 2/4 |");
});

test.prop([anyRollback, fc.constantFrom(...languages)])("hostile text stays text", (facts, language) => {
  const text = renderRollback({ language, service, facts });
  // Outside of code spans nothing of others' is left: no tag, no link, no mention.
  const outside = text.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "");
  expect(outside).not.toMatch(/<script|<img|https?:\/\/evil|@octocat|!\[|\]\(/);
  expect(rollbackHeadline({ language, service, facts })).not.toMatch(/^::|##\[|[\n\r]/);
});

it("a rollout that is held says first how it can be proven, and what to do once", () => {
  const open = finding({ decision: "inconclusive", reason: { ...REASONS["not-proven"] }, n: 22, bad: 0 });
  const last = report({
    verdict: "inconclusive",
    cause: "insufficient-evidence",
    decisive: "error-rate",
    findings: [open],
  });
  const text = renderRollout({ language: "en", service, facts: rollout({ code: "held", percent: 25 }) }, last);
  const [first = ""] = nextSteps(last, tellingIn("en")).map((one) => plainText(one.text));
  expect(plainText(text.replaceAll("`", ""))).toContain(`Do this now:** ${first}`);
  expect(text.match(/\*\*Do this now:\*\*/g)).toHaveLength(1);
});

it("what Google answered is in the headline by its first sentence; what to grant stands below", () => {
  const outcome = {
    code: "not-permitted",
    detail: "Moving the traffic of chat failed: HTTP 403: denied. Grant x.",
  } as const;
  const text = renderRollback({
    language: "en",
    service,
    facts: rollbackFacts({ done: false, outcome, to: "ion-00041" }),
  });
  expect(firstLine(text)).toMatch(/HTTP 403: denied\.$/);
  expect(text).toMatch(/^\d\. Grant the account of this job/m);
});

import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { addressOf } from "../../src/report/report.ts";
import { annotations } from "../../src/report/annotations.ts";
import { verdictOfAll } from "../../src/checks/verdict-of-all.ts";
import { checkOutput, conclusionOf } from "../../src/report/github/check.ts";
import { commentMarker, renderComment } from "../../src/report/github/comment.ts";
import { pastRun } from "../../src/report/github/history.ts";
import { endingLineOf } from "../../src/report/headline.ts";
import type { ServicesReport } from "../../src/report/report.ts";
import { servicesSchema } from "../../src/report/schema/services.ts";
import { alertsOf } from "../../src/report/slack/alerts.ts";
import { alertMessage, deployMessage, successMessage, verdictMessage } from "../../src/report/slack/messages.ts";
import { byteLength, characterLength } from "../../src/report/text/fit.ts";
import { anyReport } from "./arbitrary.ts";
import { failedReport, report } from "./fixtures.ts";
import { gitHubPage, notOurs } from "./github-page.ts";
import { renderMarkdown, renderPage, terminal } from "./said.ts";
import { missing, mixed, servicesReport } from "./services.ts";

const runUrl = "https://github.com/org/chat/actions/runs/77/attempts/1";
const signature = { runUrl, watcher: undefined };
const headline =
  "❌ FAIL — 3 services: 1 failed, 1 undecided, 1 passed. chat (us-east1): error rate 5.17 % is above the budget of 1 %: 31 of 600 requests failed";

function comment(sample: ServicesReport, most?: number): string {
  const marker = commentMarker({ ...addressOf(sample), environment: "" });
  const runs = [{ ...pastRun(sample, "76"), at: 0 }, pastRun(sample, "77")];
  return renderComment(sample, { marker, runs, runUrl, ...(most === undefined ? {} : { most }) });
}

const verdict = fc.constantFrom("pass" as const, "fail" as const, "inconclusive" as const);
const job = fc.constantFrom("success" as const, "warning" as const, "failure" as const);

test.prop([fc.array(fc.record({ verdict, job }), { minLength: 1, maxLength: 10 })])(
  "the whole passes only where all pass, and fails where any fails, in any order",
  (targets) => {
    const whole = verdictOfAll(targets);
    expect(whole.verdict === "pass").toBe(targets.every((one) => one.verdict === "pass"));
    expect(whole.verdict === "fail").toBe(targets.some((one) => one.verdict === "fail"));
    expect(whole.job === "success").toBe(targets.every((one) => one.job === "success"));
    expect(whole.job === "failure").toBe(targets.some((one) => one.job === "failure"));
    expect(verdictOfAll(targets.toReversed())).toEqual(whole);
  },
);

describe("the summary", () => {
  it("has the verdict, a row each, and a part each: what passed is folded", () => {
    servicesSchema.parse(mixed());
    const lines = renderMarkdown(mixed()).split("\n");
    expect(lines[0]).toBe(`## ${headline.replace("chat (us-east1)", "`chat` (`us-east1`)")}`);
    expect(lines).toContain("| Service | Decision | Region | Reason | Revision |");
    expect(lines).toContain(
      "| `chat` | ❌ FAIL | `us-east1` | error rate 5.17 % is above the budget of 1 %: 31 of 600 requests failed | `ion-api-prod-00042-xyz` |",
    );
    expect(lines.find((line) => line.startsWith("| `shpo`"))).toMatch(
      /^\| `shpo` \| ❔ INCONCLUSIVE \| `us-east3` \| it was not verified: `service \(us-east3\) is "shpo"; allowed: chat, api` \| – \|$/,
    );
    expect(lines.filter((line) => /^(?:###? [❌✅❔]|<details><summary>✅ PASS)/.test(line))).toEqual([
      expect.stringMatching(/^## ❌ FAIL — 3 services/),
      expect.stringMatching(/^### ❌ FAIL — `chat`/),
      expect.stringMatching(/^<details><summary>✅ PASS — <code>api<\/code>/),
      expect.stringMatching(/^### ❔ INCONCLUSIVE — `shpo`/),
    ]);
    expect(lines).toContain("#### Requests");
  });

  it("leaves out what passed before anything of what failed, when there is no room", () => {
    const whole = renderMarkdown(mixed());
    const cut = renderMarkdown(mixed(), { most: Math.floor(byteLength(whole) * 0.75) });
    expect(cut).toContain("31 of 600 requests failed | 3.1 % – 8.1 %");
    const note = cut.split("\n").find((line) => line.startsWith("Cut to fit"));
    expect(note).toContain("api (us-east2): Requests");
    expect(note).not.toContain("chat (us-east1): ");
    expect(notOurs(gitHubPage(cut))).toEqual([]);
  });

  test.prop([fc.array(anyReport, { minLength: 2, maxLength: 3 })], { numRuns: 10 })("is ours alone", (all) => {
    const sample = servicesReport(Object.fromEntries(all.map((one, i) => [`s${i}`, one])));
    for (const text of [renderMarkdown(sample), comment(sample), checkOutput(sample, runUrl).summary])
      expect(notOurs(gitHubPage(text), runUrl)).toEqual([]);
  });

  it("speaks Korean", () => {
    const korean = mixed({ language: "ko" });
    expect(renderMarkdown(korean).split("\n")[0]).toContain("서비스 3개: 실패 1개, 판단 보류 1개, 통과 1개.");
  });
});

describe("on GitHub", () => {
  it("one comment is found again by the names of all, and fits whatever they say", () => {
    const text = comment(mixed());
    expect(text.split("\n")[0]).toBe(
      "<!-- ion-verify:comment service=api%2Fus-east2%2Cchat%2Fus-east1%2Cshpo%2Fus-east3 region= project=ion-prod environment= -->",
    );
    expect(text).toContain("### Trend");
    const names = Array.from({ length: 10 }, (_, i) => [`service-${i}`, failedReport()] as const);
    const long = comment(servicesReport(Object.fromEntries(names)), 20_000);
    expect(characterLength(long)).toBeLessThanOrEqual(20_000);
    for (const [name] of names) expect(long).toContain(`### ❌ FAIL — \`${name}\``);
  });

  it("one check has the whole's conclusion", () => {
    expect([conclusionOf(mixed()), checkOutput(mixed(), null).title.startsWith("❌ FAIL — 3 services")]).toEqual([
      "failure",
      true,
    ]);
    expect(conclusionOf(servicesReport({ a: report(), b: report() }))).toBe("success");
    const stopped = report({ verdict: "inconclusive", cause: "cancelled", job: "failure" });
    expect(conclusionOf(servicesReport({ a: report(), b: stopped }))).toBe("cancelled");
  });

  it("each failed finding is an error of the job, as many as the runner takes", () => {
    expect(annotations(mixed())).toHaveLength(1);
    const names = Array.from({ length: 12 }, (_, i) => [`s${i}`, failedReport()] as const);
    expect(annotations(servicesReport(Object.fromEntries(names)))).toHaveLength(9);
    expect(endingLineOf(mixed())).toBe(headline);
  });
});

describe("in the other media", () => {
  it("the page has each id once, and opens what did not pass", () => {
    const page = renderPage(mixed());
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      [...page.matchAll(/<details class="part" id="(target-\d)"( open="")?>/g)].map(([, id, open]) => [id, open]),
    ).toEqual([
      ["target-1", ' open=""'],
      ["target-2", undefined],
      ["target-3", ' open=""'],
    ]);
    for (const [, href] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(href);
  });

  it("the log has a line for the whole, and what each says", () => {
    const text = terminal(mixed());
    expect(text.split("\n")[0]).toBe(headline);
    expect(text).toContain("✅ PASS — api (us-east2)");
  });

  it("Slack is told once: of the deploy, of the verdict with a line each, of success", () => {
    const places = [
      { service: "chat", region: "us-east1" },
      { service: "api", region: "us-east1" },
    ];
    expect(deployMessage(places, "en", signature).text).toBe(
      "A new revision of chat, api (us-east1) is being verified.",
    );
    const told = JSON.stringify(verdictMessage(mixed(), signature));
    expect(told).toContain("chat (us-east1), api (us-east2), shpo (us-east3)");
    expect(told).toContain("✅ api (us-east2) — ");
    expect(successMessage(servicesReport({ a: report(), b: report() }), signature).text).toBe(
      "🎉 a, b is live: 2 passed",
    );
  });

  it("a rule of Slack's holds for any of them, and its message says for which", () => {
    const rule = {
      severity: "critical" as const,
      when: [{ kind: "above" as const, indicator: "error-rate" as const, limit: 0.02 }],
      channel: undefined,
      atMostEveryMs: 0,
    };
    const [alert, ...more] = alertsOf(mixed(), { deploy: undefined, success: undefined, rules: [rule] });
    expect([alert?.crossings.map(({ place }) => place), more]).toEqual([["chat (us-east1)"], []]);
    expect(alert && alertMessage(mixed(), alert, signature, null).text).toContain(
      "chat (us-east1): Error rate is 5.17 %",
    );
    expect(
      alertsOf(servicesReport({ a: report(), b: missing }), { deploy: undefined, success: undefined, rules: [rule] }),
    ).toEqual([]);
  });
});

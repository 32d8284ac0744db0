import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { byteLength, characterLength } from "../../../src/report/text/fit.ts";
import { periodDocument } from "../../../src/report/documents/period.ts";
import { headlineOf, plainText } from "../../../src/report/render/plain.ts";
import { renderPeriodComment } from "../../../src/report/github/comment.ts";
import type { PeriodCheck, PeriodReport } from "../../../src/report/report.ts";
import { periodMessage } from "../../../src/report/slack/messages.ts";
import { tellingIn } from "../../../src/report/telling.ts";
import { wordsFor } from "../../../src/report/words/catalogues.ts";
import { withErrors } from "../../checks/period/seen-period.ts";
import { hostile } from "../arbitrary.ts";
import { gitHubPage, notOurs, parsers, timesBy } from "../github-page.ts";
import { renderMarkdown } from "../said.ts";
import { anyPeriod } from "./arbitrary.ts";
import { periodReport } from "./fixtures.ts";
import { NOTICES, REASONS } from "./samples.ts";
import { say, sayIfAny } from "../../../src/report/words/phrases.ts";

const periodHeadline = (report: PeriodReport): string => headlineOf(periodDocument(report));

const runUrl = "https://github.com/org/chat/actions/runs/77/attempts/1";
const taskList =
  /^(?:<input>|input (?:type=checkbox|checked=true|disabled=true)|(?:ul|li) className=(?:contains-)?task-list(?:-item)?)$/;
const marker = "<!-- ion-verify:report service=chat -->";

describe("a period's summary", () => {
  it("says the verdict and the figures in its first line", () => {
    expect(periodHeadline(periodReport())).toBe(
      "✅ ALL WELL — 24-hour report, chat: 20,000 requests, 100 % answered well, P95 1.8 s",
    );
    expect(
      periodHeadline(
        periodReport({ requests: withErrors(200), cloudRun: { requests: 20_000, serverErrors: 200, slices: [] } }),
      ),
    ).toBe(
      "❌ BREACHED — 24-hour report, chat: 20,000 requests, 99 % answered well, P95 1.8 s; breached: Availability, Error rate",
    );
    expect(periodHeadline(periodReport({ requests: null }, { language: "ko" }))).toBe(
      "❔ 판단 보류 — 24시간 보고서, chat: 요청이 없었습니다",
    );
  });

  it("does not say that what has no limit is beyond one", () => {
    const dependencies = { url: "", status: 503, ok: false, detail: "503", parts: [] };
    expect(periodHeadline(periodReport({ dependencies }))).toMatch(/^❌ BREACHED — .*; breached: Dependencies$/);
    expect(periodHeadline(periodReport({ dependencies }, { language: "ko" }))).toMatch(
      /^❌ 기준 미달 — .*; 기준 미달: 의존성$/,
    );
  });

  it("says first what has happened to users already", () => {
    const report = periodReport();
    const checks = report.checks.map((check) =>
      check.id === "memory-leak"
        ? { ...check, mark: "warning" as const, reason: { code: "memory-rises" as const, perDayBytes: 2e7 } }
        : check.id === "restarts"
          ? {
              ...check,
              mark: "warning" as const,
              reason: {
                code: "restarted" as const,
                times: 1,
                recovered: true,
                message: "Memory limit of 1024 MiB exceeded",
              },
            }
          : check,
    );
    const steps = renderMarkdown({ ...report, checks });
    expect(steps).toContain("**Do this now:** Instances were killed for their memory: give them more");
  });

  it.each(["en", "ko"] as const)("names checks by what is looked at, not by how it should be: %s", (language) => {
    for (const name of Object.values(wordsFor(language).period.checks))
      expect(name).not.toMatch(/alike| works?$| agree$|^No |없음|모든/);
  });

  it("tells a trend in Slack by its sentence, not by a figure within its limit", () => {
    const report = periodReport();
    const reason = { code: "too-few-periods" as const, steps: 2 };
    const checks = report.checks.map((check) =>
      check.id === "p95-trend" ? { ...check, mark: "unknown" as const, value: 1790, limit: 2000, reason } : check,
    );
    expect(checks).not.toEqual(report.checks);
    const told = JSON.stringify(periodMessage({ ...report, checks }, { runUrl: null, watcher: undefined }));
    expect(told).toContain("P95 trend — 2 periods are too few for a trend");
  });

  it("says of groups whose difference is sure and small that it does not matter", () => {
    const alike = (p: number): string =>
      say(wordsFor("en").period.reasons, tellingIn("en").voice, { code: "groups-alike", groups: 3, p, effect: 0.0006 });
    expect(alike(0)).toBe("3 groups, which differ by too little to matter (effect 0.06 %)");
    expect(alike(0.94)).toBe("3 groups, none deviates (p = 94 %, effect 0.06 %)");
  });

  it("ticks a box only by evidence, and says which", () => {
    const text = renderMarkdown(periodReport({ requests: withErrors(200) }));
    expect(text).toContain("- [ ] ❌ Error rate within its limit — 1 %, beyond the limit");
    expect(text).toContain("- [x] P95 latency within its limit — 1.8 s, within the limit");
    expect(text).toContain("- [ ] ❔ No issues reported by users — only people can know: ask them");
  });

  it("has times of the reader's zone", () => {
    const text = renderMarkdown(periodReport({}, { timeZone: "Asia/Seoul" }));
    expect(text).toContain("2026-11-02 09:00 – 2026-11-03 09:00 (Asia/Seoul)");
  });

  it("of a week is the team's template: metrics, green, yellow, plan", () => {
    const report = periodReport({ latestCreated: "chat-3", period: { ...periodReport().period, kind: "week" } });
    const headings = [...renderMarkdown(report).matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
    expect(headings.slice(0, 4)).toEqual(["Performance metrics", "Green", "Yellow and red", "Plan for next week"]);
  });

  describe.each(parsers)("as %s reads it", (parser) => {
    test.prop([anyPeriod], timesBy(parser, 40))("is ours alone", (report) => {
      for (const text of [renderMarkdown(report), renderPeriodComment(report, marker, null).slice(marker.length)]) {
        // A box of a task list is an input that nobody can use.
        expect(notOurs(gitHubPage(text, parser), runUrl).filter((one) => !taskList.test(one))).toEqual([]);
      }
    });
  });

  test.prop([anyPeriod, hostile], { numRuns: 40 })("fits, and calls nobody", (report, other) => {
    const comment = renderPeriodComment(report, marker, null);
    expect(byteLength(renderMarkdown(report))).toBeLessThanOrEqual(1_048_576);
    expect(characterLength(comment)).toBeLessThanOrEqual(65_536);
    expect(comment.startsWith(marker)).toBe(true);
    expect(JSON.stringify(periodMessage(report, { runUrl: null, watcher: other }))).not.toMatch(
      /<!(?:channel|here|everyone)/,
    );
  });

  it("as a comment sheds the least important first, and names it", () => {
    const whole = renderPeriodComment(periodReport(), marker, null);
    const text = renderPeriodComment(periodReport(), marker, null, characterLength(whole) - 1);
    expect(characterLength(text)).toBeLessThan(characterLength(whole));
    expect(text).toContain("Cut to fit GitHub's limit for a comment: Slowest requests.");
    expect(text).toContain("### Performance metrics");
  });
});

describe.each(["en", "ko"] as const)("words in %s", (language) => {
  const words = wordsFor(language).period;
  const { voice } = tellingIn(language, "UTC");

  it("say each reason and notice with its own figures, never a hole", () => {
    for (const said of [
      ...Object.values(REASONS).map((reason) => say(words.reasons, voice, reason)),
      ...Object.values(NOTICES).map((notice) => say(words.notices, voice, notice)),
      ...Object.values(REASONS).flatMap(
        (reason) => sayIfAny(words.nextSteps, voice, reason, "p95", "an example") ?? [],
      ),
    ]) {
      expect(said.trim()).not.toBe("");
      expect(said).not.toMatch(/undefined|null|NaN|\[object/);
      expect(said).toMatch(language === "ko" ? /[가-힣]|~/ : /^[^가-힣]+$/);
    }
  });

  test.prop([fc.constantFrom(...Object.values(REASONS))])("know a next step where something must be done", (reason) => {
    const bad = ["beyond", "leak", "group-broken", "parts-failing", "health-failing", "rising", "restarted"];
    const id: PeriodCheck["id"] = "error-rate";
    if (bad.includes(reason.code)) expect(sayIfAny(words.nextSteps, voice, reason, id, null)).not.toBeNull();
  });
});

describe("what to do next of a period", () => {
  const texts = (report: PeriodReport): string[] => {
    const next = periodDocument(report).sections.find(({ id }) => id === "next");
    return (
      next?.blocks.flatMap((block) => (block.kind === "list" ? block.items.map(({ text }) => plainText(text)) : [])) ??
      []
    );
  };

  test.prop([anyPeriod])("is nothing only where all is well", (report) => {
    const calm = texts(report).includes(wordsFor(report.language).period.nothingToDo);
    expect(calm && report.verdict !== "pass").toBe(false);
  });

  it("of one without requests is to ask whether it was used, and stands at the top", () => {
    const report = periodReport({ requests: null }, { notices: [{ code: "no-data" }] });
    expect(plainText(periodDocument(report).head.now?.text ?? "")).toBe(
      "Check service, region and project, whether its logs are kept, and whether it was used at all.",
    );
  });

  it("of a limit that was passed by little is to look at it, and of what was not read to do what the answer asks for", () => {
    const [check] = periodReport().checks.filter(({ id }) => id === "availability");
    if (check === undefined) throw new Error("no availability");
    const told = (reason: PeriodCheck["reason"], mark: PeriodCheck["mark"]): string =>
      texts(periodReport({}, { verdict: "warn", checks: [{ ...check, mark, reason }] })).join("\n");
    expect(told({ code: "beyond-unproven" }, "warning")).toContain(
      "It may be chance: look at the most frequent errors",
    );
    expect(told({ code: "not-read", detail: "Reading metrics failed: HTTP 403: no. Grant x." }, "unknown")).toContain(
      "“Grant x.” Then run the report again.",
    );
  });
});

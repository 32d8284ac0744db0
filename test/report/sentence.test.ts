import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/inputs/settings.ts";
import type { Finding, Reason } from "../../src/checks/finding.ts";
import { levelsThatFail } from "../../src/checks/gauge-rule.ts";
import { slowThatFail } from "../../src/checks/startup.ts";
import { annotations } from "../../src/report/annotations.ts";
import { quoteForShell } from "../../src/report/text/shell.ts";
import type { Notice } from "../../src/report/report.ts";
import { headline } from "../../src/report/headline.ts";
import { jobSentence } from "../../src/report/sentence.ts";
import { wordsFor } from "../../src/report/words/catalogues.ts";
import { anyReport } from "./arbitrary.ts";
import { failedReport, finding, p95Finding, report, START } from "./fixtures.ts";
import { noticed, renderMarkdown, said, stepsOf } from "./said.ts";
import { CAUSES, DOUBTS, FINDING_IDS, NOTICES, REASONS } from "./samples.ts";

const LANGUAGES = ["en", "ko"] as const;
/** What a reader would stumble over. */
function flaws(sentence: string, language: Language): string[] {
  return [
    ...(sentence.match(/undefined|null|NaN|\[object|Infinity/g) ?? []),
    ...(sentence.length > 10 ? [] : ["too short"]),
    ...(/[가-힣]/.test(sentence) === (language === "ko") ? [] : ["not in its language"]),
  ];
}

/** The texts of a code that others wrote. A logs' address is a link elsewhere. */
function foreignTexts(sample: Reason | Notice): string[] {
  return Object.entries(sample)
    .filter(
      ([key, value]) =>
        typeof value === "string" && !["code", "logUri", "source", "why", "door", "kind", "judged"].includes(key),
    )
    .map(([, value]) => String(value));
}

it.each(LANGUAGES)("the rule for a gauge is told as it stands in the code, in %s", (language) => {
  for (const reason of [REASONS["gauge-above"], REASONS["gauge-undecided"]]) {
    const of = (id: "memory" | "startup"): string => said(finding({ id, reason }), language, "plain");
    expect(of("memory")).toMatch(new RegExp(`${levelsThatFail}(?: in a row|개 연속)`));
    // Two slow starts are a habit, one after the other or not.
    expect(of("startup")).toMatch(new RegExp(`fails at ${slowThatFail}|${slowThatFail}개 이상`));
    expect(of("startup")).not.toMatch(/in a row|연속/);
  }
});

describe.each(LANGUAGES)("every code in %s", (language) => {
  describe.each(Object.values(REASONS))("reason $code", (reason) => {
    it.each(["plain", "markdown"] as const)("is a sentence in %s", (style) => {
      for (const sample of [finding({ reason }), p95Finding({ reason })]) {
        expect(flaws(said(sample, language, style), language)).toEqual([]);
      }
    });

    it("shows what others said of it", () => {
      const sentence = said(finding({ reason }), language);
      const { detail } = wordsFor(language);
      expect(foreignTexts(reason).filter((text) => !sentence.includes(detail(text)))).toEqual([]);
    });

    it("can be the headline, and has a next step", () => {
      const findings = [p95Finding({ reason, decision: "fail" })];
      const decided = report({ language, verdict: "fail", decisive: "p95", findings });
      const sentences = [headline(decided), jobSentence(decided), ...stepsOf(decided)];
      expect(sentences.length).toBeGreaterThan(2);
      expect(sentences.flatMap((sentence) => flaws(sentence, language))).toEqual([]);
    });
  });

  // Five lines of a page's heading are not read at 3 a.m.
  it.each(Object.values(REASONS))("the headline of $code is short, whatever others say of it", (reason) => {
    const long = "Reading log entries failed: HTTP 403: Permission 'x' denied (or it may not exist). Grant it. ".repeat(
      9,
    );
    const foreign = ["detail", "message", "last", "waitingFor"].filter((key) => key in reason);
    // Google's sentences alone may be that long.
    for (const words of [long, long.replaceAll(/[.]/g, ",")]) {
      const told = { ...reason, ...Object.fromEntries(foreign.map((key) => [key, words])) };
      const findings = [p95Finding({ reason: told, decision: "fail" })];
      expect(headline(report({ language, verdict: "fail", decisive: "p95", findings })).length).toBeLessThan(270);
    }
  });

  describe.each(Object.values(DOUBTS))("doubt $code", (doubt) => {
    const told: Reason[] = [
      { code: "log-doubted", doubt },
      { code: "other-log-judged", judged: "monitoring", doubts: [doubt, doubt] },
      { code: "logs-disagree", judged: null, doubts: [doubt] },
    ];

    it("tells of what its counts are, which are not the window's", () => {
      if (!["lacks", "too-many", "not-users"].includes(doubt.code) || ("by" in doubt && doubt.by === "probes")) return;
      const sentence = said(finding({ reason: { code: "log-doubted", doubt } }), language);
      expect(sentence).toMatch(/compared|비교/);
    });

    it.each(told)("is told in $code, with a next step", (reason) => {
      const sentence = said(finding({ reason }), language);
      expect(flaws(sentence, language)).toEqual([]);
      const quoted = doubt.code === "excluded" ? doubt.filter : "";
      expect(sentence).toContain(quoted);
      const undecided = report({
        language,
        verdict: "inconclusive",
        decisive: "p95",
        findings: [p95Finding({ reason, decision: "inconclusive" })],
      });
      expect(stepsOf(undecided).flatMap((one) => flaws(one, language))).toEqual([]);
      expect(stepsOf(undecided).length).toBeGreaterThan(0);
    });
  });

  it.each(Object.values(NOTICES))("notice $code", (notice) => {
    const sentence = noticed(notice, language);
    expect(flaws(sentence, language)).toEqual([]);
    expect(foreignTexts(notice).filter((text) => !sentence.includes(wordsFor(language).detail(text)))).toEqual([]);
  });

  it.each(CAUSES)("cause %s without a finding", (cause) => {
    const undecided = report({ language, verdict: "inconclusive", cause, findings: [] });
    expect(flaws(headline(undecided), language)).toEqual([]);
  });

  it.each(FINDING_IDS)("finding %s has a name", (id) => {
    const failed = finding({ id, decision: "fail", reason: REASONS["no-access"] });
    const [shown] = annotations(report({ language, findings: [failed] }));
    expect(shown?.title).toMatch(/^\S.* — ion-api-prod-00042-xyz$/);
  });
});

describe("the first line", () => {
  it("says the verdict, on what, and why", () => {
    expect(headline(failedReport())).toBe(
      "❌ FAIL — ion-api-prod-00042-xyz: error rate 5.17 % is above the budget of 1 %: 31 of 600 requests failed",
    );
    expect(headline(report())).toBe(
      "✅ PASS — ion-api-prod-00042-xyz: every budget is kept: 3,000 requests in 10 min, P95 1.21 s, 0.1 % errors",
    );
    expect(headline(failedReport({ language: "ko" }))).toBe(
      "❌ 실패 — ion-api-prod-00042-xyz: 오류율 5.17%, 한도(1%) 초과: 요청 600건 중 31건이 실패했습니다",
    );
  });

  it("names the first finding that could not be decided when none decided", () => {
    const open = report({
      verdict: "inconclusive",
      cause: "no-data",
      findings: [
        finding(),
        p95Finding({ decision: "inconclusive", reason: { code: "no-requests" }, n: 0, value: null }),
      ],
    });
    expect(headline(open)).toContain("INCONCLUSIVE — ion-api-prod-00042-xyz: P95 latency: No user's request was seen");
  });
});

describe("the sentence for the failed job", () => {
  it("says which budget, by how much, on what evidence", () => {
    expect(jobSentence(failedReport())).toBe(
      "ion-api-prod-00042-xyz: error rate 5.17 % is above the budget of 1 %: 31 of 600 requests failed, which a service within that budget would show in at most 1 in 20,000 windows",
    );
  });

  it("names the input that made an undecided verdict fail", () => {
    const open = report({
      verdict: "inconclusive",
      cause: "no-data",
      job: "failure",
      findings: [finding({ decision: "inconclusive", reason: { code: "no-requests" }, n: 0, value: null })],
    });
    expect(jobSentence(open)).toMatch(/; the job fails because on-no-data is fail$/);
    expect(jobSentence({ ...open, cause: "insufficient-evidence" })).toMatch(/on-inconclusive is warn$/);
  });
});

describe("a finding's sentence", () => {
  it("tells what would have changed an undecided one", () => {
    const sentence = said(
      p95Finding({
        decision: "inconclusive",
        reason: { code: "not-proven", moreClean: 33, failsFrom: 24 },
        n: 100,
        bad: 3,
      }),
      "en",
    );
    expect(sentence).toContain("33 further requests within 2 s would have proven it.");
    expect(sentence).toContain("24 slow requests (over 2 s) in 100 would break it.");
  });

  it("asks for no more bad ones than there were, and says why many good ones are needed", () => {
    const of = (n: number, language: "en" | "ko"): string => {
      const reason = { code: "not-proven", moreClean: 7_228, failsFrom: 2 } as const;
      const open = finding({ decision: "inconclusive", reason, n, bad: 0, value: 0 });
      const { evidence } = open;
      return said({ ...open, evidence: evidence && { ...evidence, proofBurst: 20.4 } }, language);
    };
    expect(of(1, "en")).toContain("2 requests, all of them bad, would break it.");
    expect(of(1, "ko")).toContain("요청 2건이 모두 실패하거나 느리면 한도를 넘습니다.");
    expect(of(9, "en")).toContain("2 errors in 9 would break it.");
    expect(of(9, "en")).toContain(
      "7,228 further requests without an error would have proven it: so many because bad ones came in clusters of about 20 before this revision.",
    );
    expect(of(9, "ko")).toContain("약 20건씩 몰려서 나타났기 때문에");
  });

  it("speaks of the exact test's chance at the end, of the e-value's before", () => {
    const base = finding().evidence;
    const evidence = base && { ...base, failLnE: Math.log(3_000), pTooMany: 0.001 };
    const at = (code: "breach-at-end" | "breach-early"): string =>
      said(finding({ reason: code === "breach-early" ? { code, afterMs: 1 } : { code }, evidence }), "en");
    expect(at("breach-at-end")).toContain("at most 1 in 1,000 windows (1 in 200 is enough to fail)");
    expect(at("breach-early")).toContain("at most 1 in 3,000 windows (1 in 200 is enough to fail)");
  });
});

describe("next steps", () => {
  it("send the traffic back first when users are served by what failed", () => {
    expect(stepsOf(failedReport())[0]).toBe(
      "Send the traffic back to ion-api-prod-00041-abc, which served before: gcloud run services update-traffic ion-api-prod --region us-central1 --project ion-prod --to-revisions ion-api-prod-00041-abc=100",
    );
    expect(stepsOf(failedReport({ traffic: [] })).join()).not.toContain("--to-revisions");
    expect(stepsOf(failedReport({ baseline: null })).join()).not.toContain("--to-revisions");
  });

  it.each([
    ["readiness", "roles/run.viewer"],
    ["error-rate", "roles/logging.viewer"],
    ["cpu", "roles/monitoring.viewer"],
    ["probe-health", "roles/run.invoker"],
  ] as const)("name the role that %s lacks", (id, role) => {
    const refused = finding({ id, decision: "inconclusive", reason: { code: "no-access", detail: "403" } });
    expect(stepsOf(report({ verdict: "inconclusive", cause: "no-access", findings: [refused] }))[0]).toContain(role);
  });

  it.each(["service-off", "policy", "proxy", "credentials", "ours"] as const)(
    "name no role where %s is the reason: the quoted answer says what to do",
    (why) => {
      const reason = { code: "no-access", detail: "403", why } as const;
      const refused = finding({ id: "readiness", decision: "inconclusive", reason });
      const [first] = stepsOf(report({ verdict: "inconclusive", cause: "no-access", findings: [refused] }));
      expect(first).not.toContain("roles/");
    },
  );

  it("let traffic follow the latest revision where it is pinned", () => {
    const pinned = finding({ id: "readiness", decision: "fail", reason: REASONS["no-traffic"] });
    expect(stepsOf(report({ verdict: "fail", cause: "readiness", findings: [pinned] }))[0]).toContain(
      "gcloud run services update-traffic ion-api-prod --region us-central1 --project ion-prod --to-latest",
    );
  });

  it("give no preview to users", () => {
    const pinned = finding({ id: "readiness", decision: "fail", reason: REASONS["no-traffic"] });
    const tagged = { revision: "ion-00042", percent: 0, tag: "pr-7", url: null, latest: false };
    const steps = stepsOf(report({ verdict: "fail", cause: "readiness", findings: [pinned], traffic: [tagged] }));
    expect(steps.join("\n")).not.toContain("--to-latest");
    expect(steps[0]).toContain("give tag: pr-7. If another one was deployed, name that with revision.");
  });

  it.each([
    ["where it is pinned, let traffic follow the latest again", [], true],
    ["where a newer one is there, do not", [{ code: "newer-revision", revision: "ion-00043" } as const], false],
  ])("after a pass: %s", (_, more, told) => {
    const candidate = report().candidate?.name ?? "";
    const traffic = [{ revision: candidate, percent: 100, tag: null, url: null, latest: false }];
    const pinned = { code: "traffic-pinned", revision: candidate, percent: 100 } as const;
    const steps = stepsOf(report({ traffic, notices: [pinned, ...more] }));
    expect(steps.join("\n").includes("--to-latest")).toBe(told);
  });

  it("tell how long a window would do", () => {
    const open = finding({
      decision: "inconclusive",
      reason: { code: "not-proven", moreClean: 180, failsFrom: 7 },
      n: 299,
      bad: 0,
    });
    expect(stepsOf(report({ verdict: "inconclusive", cause: "insufficient-evidence", findings: [open] }))[0]).toContain(
      "window: 17m ",
    );
  });

  it("name one window, long enough for every budget", () => {
    const open = (moreClean: number): Finding =>
      finding({ decision: "inconclusive", reason: { code: "not-proven", moreClean, failsFrom: 7 }, n: 299, bad: 0 });
    const steps = stepsOf(
      report({
        verdict: "inconclusive",
        cause: "insufficient-evidence",
        findings: [open(180), { ...open(600), id: "p95" }, { ...open(20), id: "p99" }],
      }),
    );
    expect(steps.filter((one) => one.includes("window: "))).toEqual([expect.stringContaining("window: 31m ")]);
  });

  const minute = 60_000;
  it.each([
    // Judged in 10 minutes, more needed, interval, P95 of their answers; every second one may be a repeat that is not judged.
    ["a shorter interval, by what was judged of those sent", 40, 28, 15_000, 700, "probe-interval: 8.8s`"],
    ["the same where every second probe is only a repeat", 300, 68, 2_000, 400, "probe-interval: 1.6s`"],
    ["a longer window where the shorter one would be less than it may be", 300, 68, 1_000, 400, "window: 13m`"],
    ["a longer window where answers take longer than the interval", 420, 28, 200, 1_200, "window: 11m`"],
    ["a longer window where they would take longer than the shorter one", 300, 68, 2_000, 1_900, "window: 13m`"],
    ["a longer window where the interval is the shortest", 360, 8, 200, 100, "window: 11m`"],
  ])("tell %s", (_what, n, moreClean, intervalMs, p95Ms, advice) => {
    const reason: Reason = { code: "not-proven", moreClean, failsFrom: 7 };
    const open = finding({ decision: "inconclusive", reason, n, bad: 0, sample: "probes" });
    const { window, requests } = report();
    const probed = report({
      verdict: "inconclusive",
      cause: "insufficient-evidence",
      findings: [open],
      window: window && { ...window, endedAt: window.startedAt + 10 * minute, plannedMs: 10 * minute, intervalMs },
      requests: requests && { ...requests, latency: requests.latency && { ...requests.latency, p95Ms } },
    });
    expect(stepsOf(probed, "markdown")[0]).toContain(advice);
  });

  it("quote for the shell whatever needs it", () => {
    expect(quoteForShell("ion-api=100")).toBe("ion-api=100");
    expect(quoteForShell("$(id) it's")).toBe("'$(id) it'\\''s'");
    expect(quoteForShell("")).toBe("''");
  });
});

describe("annotations", () => {
  it("are one for each failed finding, what decided first, and leave room for the job's own", () => {
    const many = FINDING_IDS.map((id) => finding({ id, decision: "fail", reason: REASONS["no-access"] }));
    const shown = annotations(failedReport({ findings: many, decisive: "cpu" }));
    expect(shown).toHaveLength(9);
    expect(shown[0]?.title).toMatch(/^CPU/);
    expect(annotations(report())).toEqual([]);
  });
});

it.each(["en", "ko"] as const)("asks for no more requests where only the window's end is missing (%s)", (language) => {
  const open = failedReport().findings.find((one) => one.id === "error-rate");
  if (open === undefined) throw new Error("the sample has no error rate");
  const sentence = said(
    { ...open, decision: "inconclusive", reason: { code: "not-proven", moreClean: 0, failsFrom: 12 } },
    language,
  );
  expect(sentence).not.toMatch(/\b0 (more|further)|0건 더/);
  expect(sentence).toMatch(language === "en" ? /the window ended before/ : /그 전에 종료/);
});

it("says what went wrong where the program failed, without the stack", () => {
  const broken = report({
    verdict: "inconclusive",
    cause: "error",
    notices: [{ code: "stopped-by-error", detail: "TypeError: x is not a function\n    at y (dist/index.js:1:1)" }],
  });
  expect(jobSentence(broken)).toMatch(/\(TypeError: x is not a function\)$/);
});

it("begins with no runner command when the service is named so that it would", () => {
  const open = report({
    candidate: null,
    service: { ...report().service, name: ":" },
    cause: "cancelled",
    verdict: "inconclusive",
  });
  expect(jobSentence(open)).not.toMatch(/^\s*::/);
});

test.prop([anyReport], { numRuns: 50 })("all plain text is one line and no runner command", (sample) => {
  const texts = [
    headline(sample),
    jobSentence(sample),
    ...stepsOf(sample),
    ...annotations(sample).flatMap(({ title, message }) => [title, message]),
  ];
  for (const text of texts) {
    expect(text).not.toMatch(/[\r\n]|##\[|^\s*::/);
    expect(text.length).toBeLessThanOrEqual(4_096);
  }
});

describe("a kill for memory", () => {
  const killed = finding({
    id: "memory-kill",
    decision: "fail",
    reason: {
      code: "killed-for-memory",
      kills: 1,
      firstAt: START,
      message: "Memory limit of 1024 MiB exceeded with 1042 MiB used.",
      instance: "00f46b92",
      usedBytes: 1042 * 2 ** 20,
      limitBytes: 1024 * 2 ** 20,
    },
  });

  it("names the instance, and tells its memory in the unit of budgets and points", () => {
    expect(said(killed, "en")).toContain(
      "1 instance was killed for exceeding the memory limit, first 00f46b92… at 14:00:00 UTC, when it used 1,093 MB of 1,074 MB: “Memory limit of 1024 MiB",
    );
    expect(said(killed, "ko")).toContain("인스턴스 00f46b92…, 사용량 1,093MB(한도 1,074MB). “Memory limit of 1024 MiB");
  });
});

test("what Google says in many words of a revision that does not start is told whole once", () => {
  const message = `Revision 'chat-00042-xyz' is not ready and cannot serve traffic. ${"The container failed to start. ".repeat(12)}`;
  const reason: Reason = { ...REASONS["revision-failed"], message };
  const steps = ["Ready: ", "Ready: ", "ContainerHealthy: HEALTH_CHECK_CONTAINER_ERROR: "].map((before, i) => ({
    at: START + i,
    elapsedMs: i * 1000,
    state: i === 2 ? ("failed" as const) : ("waiting" as const),
    message: before + message,
  }));
  const timeline = (findings: Finding[]): string =>
    renderMarkdown(report({ findings, readiness: steps })).split("Readiness timeline")[1] ?? "";
  const readiness = finding({ id: "readiness", decision: "fail", reason });
  expect(timeline([readiness])).toContain("not ready and cannot serve traffic.");
  expect(timeline([readiness])).not.toContain("The container failed to start.");
  expect(timeline([]).match(/^\|.*The container failed to start\./gm)).toHaveLength(1);
});

test("what the run ended before is not told as what could not be read", () => {
  const reason: Reason = { ...REASONS["not-covered"], why: "not-looked", detail: "" };
  const sentence = said(finding({ reason }), "en");
  expect(sentence).toMatch(/^Nothing is proven: when the run ended, .* had been read up to \d\d:\d\d:\d\d UTC only\.$/);
  expect(said(finding({ reason }), "ko")).toMatch(/확인하기 전에 실행이 끝나 입증되지 않았습니다/);
});

import { describe, expect, it } from "vitest";
import { informative, type Table } from "../../src/report/blocks.ts";
import { documentOf } from "../../src/report/documents/document.ts";
import { documentBlocks } from "../../src/report/render/slack.ts";
import { headlineOf, plainText } from "../../src/report/render/plain.ts";
import type { Report, RollbackFacts, ServiceChange } from "../../src/report/report.ts";
import { code } from "../../src/report/text/marked.ts";
import { failedReport, finding, report as soundReport, START } from "./fixtures.ts";
import { periodReport } from "./period/fixtures.ts";
import { renderMarkdown, renderPage, terminal } from "./said.ts";
import { REASONS } from "./samples.ts";
import { servicesReport } from "./services.ts";

const table = (rows: Table["rows"]): Table => ({
  name: "",
  columns: ["Name", "Seen", "Logs"].map((title) => ({ title })),
  rows,
});

describe("a table", () => {
  it("has no column without a value, and no row that has only its name", () => {
    expect(
      informative(
        table([
          ["Memory", "310 MB", "–"],
          ["CPU", "", code("")],
          ["Sign", { mark: "pass", word: "" }, ""],
        ]),
      ),
    ).toEqual({
      name: "",
      columns: [{ title: "Name" }, { title: "Seen" }],
      rows: [
        ["Memory", "310 MB"],
        ["Sign", { mark: "pass", word: "" }],
      ],
    });
  });

  it("is not there where nothing is left", () => {
    expect(informative(table([["Memory", "", "–"]]))).toBeNull();
    expect(informative(table([]))).toBeNull();
  });
});

const everywhere = (report: Report): string[] => [
  renderMarkdown(report),
  renderPage(report),
  terminal(report),
  JSON.stringify(documentBlocks(documentOf(report))),
];

describe("a revision that could not start", () => {
  const crash = (reason: "revision-failed" | "ready-timeout"): Report =>
    failedReport({
      cause: "readiness",
      decisive: "readiness",
      findings: [
        finding({
          id: "readiness",
          decision: "fail",
          reason: REASONS[reason],
          value: 3_080,
          limit: 31_000,
          unit: "ms",
          n: 1,
          bad: null,
          interval: null,
          evidence: null,
        }),
      ],
    });

  it("was not in time: no medium shows its seconds beside the limit", () => {
    for (const text of everywhere(crash("revision-failed"))) expect(text).not.toMatch(/3\.08 s|31 s/);
  });

  it("says its container's last words and who still serves, first of all, and Google's words once", () => {
    const google = `${"The container failed to start and listen on the port. ".repeat(2)}It can be slow. `.repeat(3);
    const message = `${google}Logs for this revision might contain more information. Logs URL: https://example.com`;
    const report = crash("revision-failed");
    const [failed] = report.findings;
    const told: Report = {
      ...report,
      lastWords: "KeyError: 'DATABASE_URL'",
      findings: [{ ...failed, reason: { ...REASONS["revision-failed"], message } } as typeof failed & object],
      traffic: [{ revision: "chat-41", percent: 100, tag: null, url: null, latest: true }],
      readiness: [
        { at: 0, elapsedMs: 40, state: "waiting", message: `Ready: X: ${message}` },
        { at: 0, elapsedMs: 90, state: "failed", message: `Ready: X: ${message}` },
      ],
      errorMessages: [{ message: `Ready is False: ${message}`.slice(0, 300), count: 1, firstAt: 0, severity: "ERROR" }],
    };
    for (const text of everywhere(told)) {
      const [screen = ""] = text.replace(/<[^>]*>|&quot;/g, "").split("Do this now");
      expect(screen).toMatch(/the container did not start; its last words: .?KeyError/);
      expect(screen).toMatch(/\. Users still get .?chat-41/);
      expect(text.split("It can be slow").length - 1).toBeLessThanOrEqual(3);
      expect(text.split("The container failed to start").length - 1).toBeLessThanOrEqual(8);
      expect(text).not.toContain("Logs URL");
    }
    expect(renderMarkdown({ ...told, language: "ko" })).toMatch(
      /시작하지 못했습니다\. 마지막 로그: .*KeyError.*\. 사용자/,
    );
  });

  it("is slow where it was waited for", () => {
    expect(renderMarkdown(crash("ready-timeout"))).toContain("| Readiness | ❌ fail | 3.08 s | 31 s |");
  });
});

it("tells the requests that were compared with the baseline's from all that were judged", () => {
  const errors = finding({ decision: "fail", reason: { code: "breach-at-end" }, value: 0.0313, n: 1_951, bad: 61 });
  const compared = finding({
    id: "baseline-errors",
    decision: "warn",
    reason: REASONS["baseline-more-errors"],
    value: 0.0171,
    n: 1_642,
    bad: 28,
    interval: null,
    evidence: null,
  });
  const report = failedReport({ findings: [errors, compared] });
  const english = renderMarkdown(report);
  expect(english).toContain("| 61 of 1,951 requests failed |");
  expect(english).toContain("| 28 of 1,642 compared requests failed |");
  expect(english).toContain("1.71 % of 1,642 compared requests against");
  const korean = renderMarkdown({ ...report, language: "ko" });
  expect(korean).toContain("| 1,951건 중 실패 61건 |");
  expect(korean).toContain("| 비교한 1,642건 중 실패 28건 |");
  expect(korean).toContain("비교한 요청 1,642건의 오류율 1.71%");
});

it("counts no requests where the log could not be read, and quotes nothing where nothing was said", () => {
  const none = { value: null, n: 0, bad: null, interval: null, evidence: null, decision: "inconclusive" } as const;
  const base = failedReport();
  const requests = base.requests && {
    ...base.requests,
    source: null,
    count: 0,
    byStatus: [],
    byGroup: [],
    latency: null,
  };
  const told = (findings: Report["findings"]): string[] =>
    everywhere({ ...base, verdict: "inconclusive", cause: "no-access", requests, findings });
  const refused = finding({ id: "error-rate", reason: { code: "no-access", detail: "HTTP 403" }, ...none });
  const probe = finding({ id: "probe-health", reason: { code: "probe-none", detail: "" }, ...none });
  for (const text of told([refused, probe]))
    expect(text).not.toMatch(/Neither the app's log|Requests\*\\n0|(?<![\d,])0 requests|“”/);
  const nobody = finding({ id: "error-rate", reason: { code: "no-requests" }, ...none });
  expect(told([nobody])[0]).toContain("Neither the app's log nor Cloud Run's had an entry.");
});

it("sends who was superseded to the revision that serves, and who lost readiness to Cloud Run", () => {
  const seen = { at: START, after: START - 1_000 };
  const first = (change: ServiceChange): string | undefined => {
    const serving = finding({ id: "serving", decision: "inconclusive", reason: { code: "serving-changed", change } });
    const changed = failedReport({
      verdict: "inconclusive",
      cause: "changed",
      decisive: "serving",
      findings: [serving],
    });
    const text = documentOf(changed).head.now?.text;
    return text === undefined ? undefined : plainText(text);
  };
  expect(first({ kind: "traffic-lost", to: "newer", from: 100, percent: 0, others: "b 100 %", ...seen })).toMatch(
    /^Verify the revision that serves now/,
  );
  expect(first({ kind: "ready-again", ...seen })).toMatch(/^See what Cloud Run says of it/);
});

it("says once what a period has no data of", () => {
  const report = periodReport({ requests: null });
  expect(terminal(report).match(/no data/gi)).toHaveLength(1);
  expect(terminal(report)).toMatch(/❔ No data — .*Error rate, .*P95 latency/);
  expect(terminal({ ...report, language: "ko" })).toMatch(/❔ 데이터 없음 — .*오류율, .*P95 지연 시간/);
});

describe("a failed revision that had its traffic", () => {
  const [bad, good] = ["chat-42", "chat-41"];
  const shares = (revision: string) => [{ revision, percent: 100, tag: null, url: null, latest: false }];
  const after = (changes: Partial<RollbackFacts>): Report =>
    failedReport({
      rollback: {
        from: bad,
        to: good,
        done: true,
        changed: true,
        dryRun: false,
        outcome: { code: "moved" },
        before: shares(bad),
        after: shares(good),
        idle: null,
        followsLatest: false,
        health: null,
        tookMs: 8_000,
        ...changes,
      },
    });

  it("says first of all that users are back, and gives no command that sends them to it again", () => {
    const report = after({});
    const { head } = documentOf(report);
    expect(headlineOf({ head })).toMatch(/requests failed\. Rolled back: users get chat-41 again\.$/);
    expect(head.now?.command).toBeNull();
    // Whoever does only this must not deploy a fix that gets no traffic.
    expect(terminal(report)).toMatch(/Next: Users are with the good revision\. .*follow the latest: it is pinned now/);
    expect(headlineOf(documentOf({ ...report, language: "ko" }))).toMatch(/롤백 완료, 현재 사용자 트래픽: chat-41\.$/);
  });

  it("says first of all that users still get it, and how to move them by hand", () => {
    const outcome = { code: "not-permitted", detail: "denied" } as const;
    const { head } = documentOf(after({ done: false, changed: false, outcome, after: shares(bad) }));
    expect(headlineOf({ head })).toMatch(/NOT rolled back: users get chat-42\.$/);
    expect(head.now?.command?.text).toMatch(/update-traffic .* \\\n {2}--to-revisions chat-41=100$/);
  });

  it("says of a newer deploy that a rollback takes the traffic off it, not to it", () => {
    const outcome = { code: "deployed-meanwhile", expected: bad, latest: "chat-43" } as const;
    const { head } = documentOf(after({ done: false, changed: false, outcome, after: shares("chat-43") }));
    expect(plainText(head.now?.text ?? "")).toMatch(/with revision: chat-43 to take the traffic off it\.$/);
  });

  it("has no word of a rollback where it never had users", () => {
    const { head } = documentOf(after({ outcome: { code: "not-serving", revision: bad } }));
    expect(headlineOf({ head })).not.toMatch(/rolled back/i);
  });
});

it("of probes that were not understood does not count those that failed: none was, and none was answered", () => {
  const asked = finding({
    id: "probe-health",
    decision: "inconclusive",
    reason: REASONS["probe-wrong-question"],
    value: 0,
    limit: 3,
    unit: "count",
    n: 8,
    bad: 0,
    interval: null,
    evidence: null,
  });
  const told = failedReport({ verdict: "inconclusive", decisive: "probe-health", findings: [asked] });
  for (const text of everywhere(told)) expect(text).not.toContain("0 of 8");
  expect(renderMarkdown(told)).toContain("\n❔ Health probe: inconclusive\n");
});

it("what could not be looked at has no row of dashes", () => {
  const unread = finding({
    id: "p95",
    decision: "inconclusive",
    reason: REASONS["no-access"],
    value: null,
    limit: 2000,
    unit: "ms",
    n: 0,
    bad: null,
    interval: null,
    evidence: null,
  });
  expect(renderMarkdown(failedReport({ verdict: "inconclusive", decisive: "p95", findings: [unread] }))).toContain(
    "\n❔ P95 latency: inconclusive\n",
  );
});

it("what to do now stands once on a page: not again with the service that decided", () => {
  for (const language of ["en", "ko"] as const) {
    const page = renderMarkdown(
      servicesReport({ chat: failedReport({ language }), api: soundReport({ language }) }, { language }),
    );
    expect(page.match(/^\*\*(?:Do this now|지금 할 일):\*\*/gm)).toHaveLength(1);
  }
});

it("the command to run stands at the top of a message, before any figure", () => {
  const kinds = documentBlocks(documentOf(failedReport())).map((block) =>
    "fields" in block ? "figures" : "text" in block ? block.text.text : block.type,
  );
  const at = kinds.findIndex((text) => text.startsWith("```gcloud run services update-traffic "));
  expect([at > 0, at < kinds.indexOf("figures")]).toEqual([true, true]);
});

it("parts of the course that had not ended are told as that, and not drawn as quick ones", () => {
  const cut = failedReport();
  if (cut.window === null || cut.requests === null) throw new Error("the fixture has no window");
  const { startedAt } = cut.window;
  const timeline = Array.from({ length: 6 }, (_, i) => ({
    at: startedAt + i * 10_000,
    requests: 100,
    errors: 0,
    p95Ms: 900,
  }));
  const shown = (endedEarly: "failed" | null): string =>
    renderMarkdown({
      ...cut,
      window: {
        ...cut.window,
        startedAt,
        endedAt: startedAt + 60_000,
        plannedMs: 60_000,
        endedEarly,
      } as Report["window"],
      requests: { ...cut.requests, timeline } as Report["requests"],
    });
  const bars = (text: string): number => /bar \[(.*)\]/.exec(text)?.[1]?.split(",").length ?? 0;
  expect(bars(shown("failed"))).toBeLessThan(bars(shown(null)));
});

it("a share of the requests says what they were", () => {
  const slow = finding({
    id: "p95",
    decision: "fail",
    reason: REASONS["breach-early"],
    value: 3000,
    limit: 2000,
    unit: "ms",
    n: 470,
    bad: 143,
  });
  expect(renderMarkdown(failedReport({ decisive: "p95", findings: [slow] }))).toMatch(
    /143 of 470 requests \([\d.]+ %\) were slower, and only /,
  );
});

it("counts with their own word in Korean, and says no failure where there is none", () => {
  const probe = { ...soundReport().probes[0], sent: 10, failed: 0 } as Report["probes"][number];
  const { figures } = documentOf(soundReport({ language: "ko", probes: [probe] }));
  const [requests, probes] = [figures[0], figures.find(({ name }) => name === "프로브")];
  expect(requests?.value).toMatch(/^[\d,]+건$/);
  expect([probes?.value, probes?.below]).toEqual(["10건", ""]);
  const failed = documentOf(soundReport({ language: "ko", probes: [{ ...probe, failed: 2 }] })).figures;
  expect(failed.find(({ name }) => name === "프로브")?.below).toBe("실패 2건");
});

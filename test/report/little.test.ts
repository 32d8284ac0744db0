import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/checks/finding.ts";
import { faultlessIn } from "../../src/report/faultless.ts";
import type { ProbeFacts, Report } from "../../src/report/report.ts";
import { headline } from "../../src/report/headline.ts";
import { jobSentence } from "../../src/report/sentence.ts";
import { finding, p95Finding, report } from "./fixtures.ts";
import { stepsOf } from "./said.ts";
import { REASONS } from "./samples.ts";

const [sample] = report().probes;
const probe = (sent: number, more: Partial<ProbeFacts> = {}): ProbeFacts => {
  if (sample === undefined) throw new Error("the sample has no probe");
  return { ...sample, sent, failed: 0, unsent: 0, misdirected: 0, warmUp: 0, ...more };
};

const open = (n: number, more: Partial<Finding> = {}): Finding =>
  finding({
    decision: "inconclusive",
    reason: { code: "not-proven", moreClean: 363, failsFrom: 2 },
    value: 0,
    n,
    bad: 0,
    ...more,
  });
const nobody = { reason: { code: "no-requests" }, n: 0, value: null, bad: 0 } as const;

/** As little as that was seen. */
function little(count: number, probes: ProbeFacts[], findings: Finding[], more: Partial<Report> = {}): Report {
  const { requests } = report();
  return report({
    verdict: "inconclusive",
    cause: "insufficient-evidence",
    job: "warning",
    decisive: findings[0]?.id ?? null,
    findings,
    probes,
    requests: requests && { ...requests, count, errors: 0 },
    ...more,
  });
}

describe("the title of little", () => {
  it.each<[string, Report, string]>([
    [
      "users and probes",
      little(5, [probe(40), probe(40)], [open(5)]),
      "no fault in 5 requests and 80 probes: too few to prove the error budget of 1 %",
    ],
    [
      "probes beside a log that is a part",
      little(
        0,
        [probe(6)],
        [open(0, nobody), finding({ id: "logs", decision: "warn", reason: REASONS["other-log-judged"] })],
      ),
      "no fault in 6 probes, and no user's request: too few to prove the error budget of 1 %",
    ],
    ["users alone", little(1, [], [open(1)]), "no fault in 1 request: too few to prove the error budget of 1 %"],
    [
      "probes alone",
      little(0, [probe(80)], [open(0, nobody)]),
      "no fault in 80 probes, and no user's request: too few to prove the error budget of 1 %",
    ],
    [
      "of a slow quantile",
      little(40, [probe(80)], [p95Finding({ ...open(40), id: "p95", limit: 2000, unit: "ms" })]),
      "no fault in 40 requests and 80 probes: too few to prove the P95 budget of 2 s",
    ],
    [
      "Korean",
      little(5, [probe(80)], [open(5)], { language: "ko" }),
      "요청 5건, 프로브 80건에서 문제 없음. 오류율 한도(1%)를 입증하기에는 부족합니다",
    ],
  ])("tells what was seen: %s", (_, seen, expected) => {
    expect(headline(seen)).toContain(expected);
    expect(jobSentence(seen)).toContain(expected);
  });

  it("of what is like the past says what was seen, and how often that was before", () => {
    const past = (language: Report["language"], more: Partial<Finding>): string => {
      const reason = { code: "like-the-past", windows: 200, asBad: 13 } as const;
      return headline(little(600, [], [open(600, { bad: 19, reason, ...more })], { language }));
    };
    expect(past("en", {})).toMatch(
      /19 of 600 requests failed, where 1 % may, and 13 of the last 200 windows before this revision were as bad$/,
    );
    const p95 = { id: "p95", limit: 2_000, unit: "ms" } as const;
    expect(past("en", p95)).toContain("19 of 600 requests were slower than 2 s, and 13 of the last 200 windows");
    expect(past("ko", p95)).toContain(
      "요청 600건 중 19건이 2초보다 느렸습니다. 이 리비전 이전의 최근 200개 구간 중 13개도",
    );
  });

  it.each<[string, Report]>([
    ["an error", little(5, [probe(80)], [open(5, { bad: 1, value: 0.2 })])],
    ["a slow request", little(5, [probe(80)], [open(5), p95Finding({ ...open(5), id: "p95", bad: 1 })])],
    ["a failed probe", little(5, [probe(80, { failed: 1 })], [open(5)])],
    ["a restart", little(5, [], [open(5), finding({ id: "restarts", decision: "warn", reason: restarted() })])],
    ["nothing", little(0, [], [open(0, nobody)])],
  ])("claims no such thing of %s", (_, seen) => {
    expect(faultlessIn(seen)).toBeNull();
    expect(headline(seen)).not.toContain("no fault");
  });

  it("of a pass without a budget of users' requests", () => {
    const off = (id: Finding["id"]): Finding =>
      finding({ id, decision: "not-judged", reason: { code: "budget-none" }, limit: null, bad: 0, evidence: null });
    const passed = little(5, [probe(80)], [off("error-rate"), off("p95")], {
      verdict: "pass",
      cause: "within-budgets",
    });
    expect(headline(passed)).toMatch(/no fault in 5 requests and 80 probes; not judged: Error rate, P95 latency$/);
    const failing = little(5, [probe(80)], [off("error-rate")], { verdict: "pass", cause: "within-budgets" });
    const withErrors = { ...failing, requests: failing.requests && { ...failing.requests, errors: 2 } };
    expect(headline(withErrors)).not.toContain("no fault");
  });
});

function restarted(): Finding["reason"] {
  return { code: "restarted", times: 1, firstAt: 0, message: "exit" };
}

describe("the advice on little", () => {
  const advice = (seen: Report): string[] => stepsOf(seen, "markdown").slice(0, -1);
  const slow = (n: number, moreClean: number): Finding =>
    p95Finding({ ...open(n), id: "p95", reason: { code: "not-proven", moreClean, failsFrom: 9 } });

  it("is one line, of the budget that needs most", () => {
    expect(advice(little(100, [], [open(100), slow(100, 30)]))).toEqual([
      "Set `window: 47m` and run the job again: at this traffic that is long enough to prove `error-rate-budget` if no further request is bad. More traffic to the candidate does the same.",
    ]);
    expect(advice(little(100, [], [open(100, { reason: proofAfter(20) }), slow(100, 30)])).join()).toContain(
      "`p95-budget`",
    );
  });

  it("is possible: no window that a hosted runner has no time for", () => {
    // 363 more at 11 in ten minutes: five hours and 40 minutes, where six is all that a job has.
    const [only, ...others] = advice(little(11, [], [open(11)]));
    expect(others).toEqual([]);
    expect(only).toMatch(
      /^Send traffic .*, or widen `error-rate-budget`: at this rate no window that a hosted runner has time for proves it/,
    );
    expect(advice(little(12, [], [open(12)]))[0]).toContain("`window: 5h13m`");
  });

  it("names all budgets that nobody's request proved, once", () => {
    const none = [open(0, nobody), p95Finding({ ...open(0, nobody), id: "p95" })];
    expect(advice(little(0, [probe(80)], none))).toEqual([
      "Send traffic to the candidate while the window runs, a share of the users or a load test, or let the probes prove it (`prove-with: users-and-probes`): without a request nothing proves `error-rate-budget` and `p95-budget`.",
    ]);
  });

  it("is none on more of the few that are left where the others have vanished", () => {
    const reason = { code: "traffic-vanished", forMs: 450_000, expected: 450, usual: 440, windows: 285 } as const;
    const vanished = finding({ id: "traffic", decision: "inconclusive", reason, evidence: null, n: 60, limit: 220 });
    for (const seen of [open(60), open(0, nobody)]) {
      const [only, ...others] = advice(little(seen.n, [probe(80)], [seen, vanished]));
      expect([only, others]).toEqual([expect.stringMatching(/^Find out where the users' requests go/), []]);
    }
  });

  it("is possible in a later look, which goes a week back", () => {
    const week = 7 * 86_400_000;
    const later = (n: number, seenMs: number): string[] => {
      const { window } = report();
      const since = window && { ...window, since: "deploy" as const, startedAt: 0, endedAt: seenMs, plannedMs: seenMs };
      return advice(little(n, [], [open(n)], { window: since }));
    };
    expect(later(363, week / 4)[0]).toMatch(/^Look again in .*: at this traffic there are enough requests then/);
    expect(later(363, week / 1.9)).toEqual([
      "Widen `error-rate-budget`, or set it to `none`: at this traffic a week, which is as far back as a later look goes, does not prove it.",
    ]);
  });

  it("on points of Monitoring names their budget, and no longer window where the window was long enough", () => {
    const memory = (n: number): Finding =>
      finding({
        id: "memory",
        decision: "inconclusive",
        reason: n === 0 ? { code: "gauge-no-points" } : { code: "gauge-undecided", points: n, above: n },
        unit: "bytes",
        n,
        evidence: null,
      });
    const over = (minutes: number, n: number): string | undefined => {
      const { window } = report();
      const planned = window && { ...window, plannedMs: minutes * 60_000 };
      return advice(little(5, [], [memory(n)], { window: planned }))[0];
    };
    expect(over(2, 0)).toMatch(
      /^Set `window: 6m` and run the job again: then enough points are there to judge `memory-budget`/,
    );
    expect(over(10, 0)).toMatch(/^Check that an instance ran, or set `memory-budget` to `none`: nothing tells of it/);
    expect(over(10, 2)).toMatch(/^Look at the next points of Cloud Monitoring .*: they decide about `memory-budget`/);
  });

  it("near the budget names it", () => {
    const near = open(5_000, { bad: 49, reason: { code: "not-proven", moreClean: null, failsFrom: 70 } });
    expect(advice(little(5_000, [], [near]))[0]).toMatch(/^Look into the causes, or widen `error-rate-budget` /);
  });
});

function proofAfter(moreClean: number): Finding["reason"] {
  return { code: "not-proven", moreClean, failsFrom: 2 };
}

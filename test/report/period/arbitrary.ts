import { fc } from "@fast-check/vitest";
import { checklist } from "../../../src/checks/period/checklist.ts";
import type { PeriodNotice, PeriodReason, PeriodReport } from "../../../src/report/report.ts";
import { hostile } from "../arbitrary.ts";
import { periodReport } from "./fixtures.ts";
import { NOTICES, REASONS } from "./samples.ts";

const figure = fc.oneof(fc.double({ min: 0, max: 1e13, noNaN: true }), fc.constantFrom(0, -1, 1e-9, 1e21));

/** A sample with every text of others made hostile and every figure arbitrary. */
function distorted<T extends { code: string }>(samples: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...samples).chain((sample) => {
    const entries = Object.entries(sample).map(([key, value]: [string, unknown]) => {
      if (key === "code" || key === "what" || typeof value === "boolean") return fc.constant([key, value]);
      if (typeof value === "string") return hostile.map((text) => [key, text]);
      if (/^(?:p|effect|fraction|least|most)$/.test(key))
        return fc.double({ min: 0, max: 1, noNaN: true }).map((one) => [key, one]);
      // What rises by next to nothing reaches its limit when no calendar goes on.
      if (key === "reachedAt") return fc.constantFrom(null, 1.8e12, 8.64e15, 1e21).map((ms) => [key, ms]);
      if (/^(?:from|since|firstAt|plannedTo|at)$/.test(key)) return fc.nat(2e9).map((ms) => [key, ms * 1000]);
      return figure.map((one) => [key, one]);
    });
    return fc.tuple(...entries).map((pairs) => Object.fromEntries(pairs) as T);
  });
}

const reason = distorted<PeriodReason>(Object.values(REASONS));
const notice = distorted<PeriodNotice>(Object.values(NOTICES));
const mark = fc.constantFrom("ok", "warning", "failed", "unknown" as const);

/** Any report, whatever the service wrote and however odd the figures. */
export const anyPeriod: fc.Arbitrary<PeriodReport> = fc
  .record({
    text: fc.array(hostile, { minLength: 12, maxLength: 12 }),
    language: fc.constantFrom("en", "ko" as const),
    kind: fc.constantFrom("day", "week", "month", "custom" as const),
    zone: fc.constantFrom("UTC", "Asia/Seoul", "America/New_York"),
    verdict: fc.constantFrom("pass", "warn", "fail", "inconclusive" as const),
    reasons: fc.array(fc.tuple(mark, reason, fc.option(figure, { nil: null })), { minLength: 18, maxLength: 18 }),
    notices: fc.array(notice, { maxLength: 6 }),
    empty: fc.boolean(),
  })
  .map(({ text, language, kind, zone, verdict, reasons, notices, empty }) => {
    const sample = periodReport();
    const [a = "", b = "", c = "", d = "", e = "", f = "", g = "", h = "", i = "", j = "", k = "", l = ""] = text;
    const checks = sample.checks.map((check, n) => {
      const [its, why, value] = reasons[n] ?? ["ok", check.reason, null];
      return { ...check, mark: its, reason: why, value };
    });
    const { requests } = sample;
    return {
      ...sample,
      language,
      timeZone: zone,
      verdict,
      period: { ...sample.period, kind },
      service: { name: a, region: b, project: c, url: d },
      checks,
      checklist: checklist(kind, checks),
      notices,
      errorMessages: [{ message: e, count: 3, firstAt: sample.period.from, severity: f }],
      newMessages: sample.newMessages && {
        ...sample.newMessages,
        patterns: [{ pattern: g, example: h, count: 2, firstAt: sample.period.from }],
      },
      dependencies: sample.dependencies && {
        ...sample.dependencies,
        detail: i,
        parts: [{ name: j, ok: false, state: k }],
      },
      configuration: [{ setting: "traffic" as const, wanted: l, actual: a, same: false }],
      trend: {
        points: [0, 1].map((n) => ({
          from: n * 6e8,
          to: (n + 1) * 6e8,
          p95Ms: 1800 + n,
          lowMs: 1700,
          highMs: 2200,
          requests: 100,
        })),
        trend: null,
      },
      links: { logs: b, metrics: c, dashboards: d },
      requests:
        empty || requests === null
          ? null
          : {
              ...requests,
              query: e,
              groups: [f, g].map((group) => ({ group, count: 10, errors: 1, slow: 2, meanMs: 900, p95Ms: null })),
              slowest: [{ at: sample.period.from, latencyMs: 4400, status: null, group: h, trace: i }],
            },
    };
  });

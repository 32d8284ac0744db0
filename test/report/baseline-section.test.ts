import { describe, expect, test } from "vitest";
import { renderMarkdown } from "./said.ts";
import type { BaselineFacts } from "../../src/report/report.ts";
import { headline } from "../../src/report/headline.ts";
import { failedReport, finding, report as sample } from "./fixtures.ts";
import { REASONS } from "./samples.ts";

type Compared = NonNullable<BaselineFacts["compared"]>;

function summary(changes: Partial<Compared> | null, language: "en" | "ko" = "en"): string {
  const report = sample({ language });
  const { baseline } = report;
  if (baseline === null || baseline.compared === null) throw new Error("the sample has a baseline");
  const compared = changes === null ? null : { ...baseline.compared, ...changes };
  return renderMarkdown({ ...report, baseline: { ...baseline, compared } });
}

describe("the candidate beside its baseline", () => {
  test("each with its requests, error rate and percentiles, and the time that was compared", () => {
    const text = summary({});
    expect(text).toContain("### Beside the baseline");
    // Refused requests are left out of both.
    expect(text).toContain("| Requests | 2,999 | 3,100 | – |");
    expect(text).toContain("| Error rate | 0.067 % | 0.13 % | -48 % |");
    expect(text).toContain("| P50 | 580 ms | 570 ms | +1.8 % |");
    expect(text).toContain("| P95 | 1.21 s | 1.19 s | +1.7 % |");
    expect(text).toContain("| P99 | 1.9 s | 1.85 s | +2.7 % |");
    expect(text).toMatch(/of the equally long time before the deploy, from \d{4}-\d\d-\d\d \d\d:\d\d:\d\d to .* UTC\./);
  });

  test("at the same time, and from a sample, which is told", () => {
    const text = summary({ concurrent: true, sampling: { fraction: 0.25, estimated: 12_400 } });
    expect(text).toMatch(/Both served at the same time, from .* UTC\. Sampled: 25 % of about 12,400 requests\./);
  });

  test("in Korean", () => {
    const text = summary({ concurrent: true }, "ko");
    expect(text).toContain("### 이전 리비전과 비교");
    expect(text).toContain("두 리비전이 같은 시간에 처리한 요청입니다");
    expect(summary({}, "ko")).toContain("이전 리비전의 요청은 배포 직전 같은 길이의 시간에서 가져왔습니다");
  });

  test("without a request of the baseline's has no figures, and without a comparison is not there", () => {
    const empty = { count: 0, errors: 0, latency: null, distribution: [] };
    expect(summary(empty)).toContain("| Requests | 2,999 | 0 |");
    expect(summary(empty)).toContain("| P95 | 1.21 s | – |");
    expect(summary(null)).not.toContain("Beside the baseline");
  });
});

test.each([
  ["baseline-latency", "baseline-slower", 1_930, "ms", /: slower than the baseline at P\d+: 1\.93 s against 1\.21 s$/],
  [
    "baseline-errors",
    "baseline-more-errors",
    0.004,
    "ratio",
    /: more errors than the baseline: 0\.4 % against 0\.1 %$/,
  ],
] as const)("a verdict that fails for %s says by how much", (id, code, value, unit, sentence) => {
  const regression = finding({ id, decision: "fail", reason: REASONS[code], value, unit, evidence: null });
  const report = { ...failedReport({}), decisive: id, findings: [regression] };
  expect(headline(report)).toMatch(sentence);
});

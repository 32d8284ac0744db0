import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/checks/finding.ts";
import { said } from "./said.ts";
import { finding, p95Finding } from "./fixtures.ts";
import { REASONS } from "./samples.ts";

const { evidence } = finding();
const without = { evidence: null, interval: null };
const evidenceWith = (changes: object): Finding["evidence"] => evidence && { ...evidence, ...changes };

describe("a comparison's sentence holds all that it takes to check it", () => {
  it.each<[Finding, string[]]>([
    [
      p95Finding({
        id: "baseline-latency",
        decision: "warn",
        reason: REASONS["baseline-slower"],
        value: 1600,
        ...without,
      }),
      [
        "P95",
        "1.6 s",
        "1.21 s",
        "11 %",
        "3,000",
        "plus 10 %",
        "27,000",
        "5.1 %",
        "1 in 8,100",
        "1 in 200",
        "same time",
      ],
    ],
    [
      finding({
        id: "baseline-errors",
        decision: "warn",
        reason: REASONS["baseline-more-errors"],
        value: 0.004,
        ...without,
      }),
      ["0.4 %", "3,000 compared requests", "0.1 %", "27,000", "10 % more", "1 in 8,100", "before the deploy"],
    ],
    [
      p95Finding({ id: "group", decision: "warn", reason: REASONS["group-slower"], value: 2400, n: 300, ...without }),
      ["night-owl", "2.4 s", "300", "2,700", "1.18 s", "80 %", "others' P50 plus 25 %", "47 %", "1 in 800", "2 more"],
    ],
    [
      finding({
        id: "hidden-wait",
        decision: "warn",
        reason: REASONS["hidden-waits"],
        bad: 3,
        n: 300,
        limit: null,
        ...without,
      }),
      ["3 of 300", "1 s", "3.86 s", "9", "20 s"],
    ],
  ])("%#", (sample, parts) => {
    const sentence = said(sample, "en");
    expect(parts.filter((part) => !sentence.includes(part))).toEqual([]);
  });

  it("never calls a candidate as good as its baseline", () => {
    const sentence = said(finding({ id: "baseline-errors", reason: REASONS["baseline-no-worse"], ...without }), "en");
    expect(sentence).toContain("no proof that it is as good");
  });
});

describe("a budget's sentence", () => {
  it("says what was proven where a margin was asked for", () => {
    const passed = finding({ evidence: evidenceWith({ provenRate: 0.02 }) });
    expect(said(passed, "en")).toContain("proved that fewer than 2 % are bad. If 2 % of all requests were bad,");
    expect(said(passed, "ko")).toContain("오류율이 2% 미만임이 입증되었습니다");
    const open = finding({
      decision: "inconclusive",
      reason: REASONS["not-proven"],
      evidence: evidenceWith({ provenRate: 0.02 }),
    });
    expect(said(open, "en")).toContain("it had to be proven that fewer than 2 % are bad");
  });

  it("says that bursts are allowed for, and calls no bound exact", () => {
    const failed = finding({
      decision: "fail",
      reason: { code: "breach-at-end" },
      evidence: evidenceWith({ burst: 5 }),
    });
    expect(said(failed, "en")).toContain("Bursts of up to 5 bad requests are allowed for");
    expect(said(failed, "en")).not.toContain("exact");
    expect(said(failed, "ko")).not.toContain("정확");
  });

  it.each([
    ["p50", "P50 latency was"],
    ["p99", "P99 latency was"],
    ["hidden-wait", "waited unseen"],
  ] as const)("of %s is of its own figure", (id, words) => {
    expect(said(p95Finding({ id }), "en")).toContain(words);
  });

  it("that is proven too soon names the input that holds it", () => {
    const soon = finding({ decision: "inconclusive", reason: REASONS["proven-too-soon"] });
    expect(said(soon, "en")).toContain("nothing passes before 5 min (min-duration)");
  });
});

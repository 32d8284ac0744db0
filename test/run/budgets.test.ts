import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { headline } from "../../src/report/headline.ts";
import { renderMarkdown } from "../report/said.ts";
import { found, minutePoints, type Plan, steady, used, World } from "./world.ts";

const none = { errorRateBudget: undefined, p95BudgetMs: undefined, memoryBudget: undefined, cpuBudget: undefined };

async function verify(plan: Plan): Promise<Report> {
  return await new World(plan).verify();
}

function memoryOf(bytes: number): Required<Plan>["metrics"] {
  return {
    distributions: async ({ metric, to }) =>
      minutePoints(to).map((at) => used(at, metric.includes("memory") ? bytes : 0.3)),
  };
}

/** The row of a check in the summary. */
const rowOf = (report: Report, name: string): string | undefined =>
  renderMarkdown(report)
    .split("\n")
    .find((one) => one.startsWith(`| ${name} |`));

describe("a budget that is none", () => {
  const slow = steady(600, { latencyMs: 4_000 });
  const failing = steady(600, (i) => (i % 5 === 0 ? { status: 500 } : {}));

  test.each<[string, Required<Plan>["requests"], Required<Plan>["settings"], string]>([
    ["P95 latency", slow, { p95BudgetMs: undefined }, "p95"],
    ["Error rate", failing, { errorRateBudget: undefined }, "error-rate"],
  ])(
    "of %s: what breaks it by default is told, not judged, and no pass of it",
    async (name, requests, settings, id) => {
      expect((await verify({ requests })).verdict).toBe("fail");
      const report = await verify({ requests, settings });
      expect(report.verdict).toBe("pass");
      expect(found(report, id)).toEqual({ decision: "not-judged", code: "budget-none" });
      const finding = report.findings.find((one) => one.id === id);
      expect(finding).toMatchObject({ limit: null, evidence: null, n: 600 });
      expect(finding?.value).toBeGreaterThan(0.1);
      expect(rowOf(report, name)).toContain("➖ not judged");
      expect(renderMarkdown(report)).toContain("Not judged: its budget is `none`.");
      expect(headline(report)).toContain(`; not judged: ${name}`);
    },
  );

  test("ends nothing early, and lets the others prove themselves early", async () => {
    const settings = { p95BudgetMs: undefined, errorRateBudget: 0.05, earlyPass: true, windowMs: 240_000 };
    const report = await verify({ requests: slow, settings });
    expect(report).toMatchObject({ verdict: "pass", window: { endedEarly: "proven" } });
  });

  test("takes nothing of the other's share in the chance of a false failure", async () => {
    const levels = async (settings: Required<Plan>["settings"]) => {
      const report = await verify({ requests: steady(600), settings });
      return report.findings.find(({ id }) => id === "p95")?.evidence?.failLevel ?? 0;
    };
    expect(await levels({ errorRateBudget: undefined })).toBeCloseTo(2 * (await levels({})), 12);
  });

  test.each(["memory", "cpu"] as const)("of %s is not asked for", async (id) => {
    const asked: string[] = [];
    const distributions = async ({ metric, to }: { metric: string; to: number }) => {
      asked.push(metric);
      return minutePoints(to).map((at) => used(at, metric.includes("memory") ? 2e8 : 0.3));
    };
    const settings = id === "memory" ? { memoryBudget: undefined } : { cpuBudget: undefined };
    const report = await verify({ requests: steady(600), settings, metrics: { distributions } });
    expect(report.verdict).toBe("pass");
    expect(report[id]).toBeNull();
    expect(found(report, id)).toEqual({ decision: "not-judged", code: "budget-none" });
    expect(asked.some((metric) => metric.includes(`/${id}/`))).toBe(false);
  });

  test("all of them: the probes and Cloud Run's state are judged, and users are not awaited", async () => {
    const report = await verify({ settings: none });
    expect(report).toMatchObject({ verdict: "pass", cause: "within-budgets" });
    expect(report.findings.filter(({ decision }) => decision === "not-judged").map(({ id }) => id)).toEqual([
      "error-rate",
      "p95",
      "memory",
      "cpu",
    ]);
  });

  test("all of them, and a probe that fails", async () => {
    const report = await verify({ settings: none, probe: () => ({ ok: false, status: 500, reason: "status 500" }) });
    expect(report.verdict).toBe("fail");
  });

  test("all of them, where no probe is sent: nothing was judged", async () => {
    const settings = { ...none, healthPath: undefined, chatPath: undefined };
    expect(await verify({ settings })).toMatchObject({ verdict: "inconclusive", cause: "insufficient-evidence" });
  });
});

describe("memory as a share", () => {
  const half = 2 ** 29;
  const requests = steady(600);

  test("is 90 % of what an instance has, where nothing is given: in bytes, with where it comes from", async () => {
    const report = await verify({ requests, metrics: memoryOf(0.95 * half) });
    expect(report).toMatchObject({ verdict: "fail", decisive: "memory" });
    const finding = report.findings.find(({ id }) => id === "memory");
    expect(finding).toMatchObject({ limit: 0.9 * half, limitOf: { share: 0.9, whole: half }, unit: "bytes" });
    expect(rowOf(report, "Memory")).toContain("| 483 MB, 90 % of 537 MB |");
    expect(renderMarkdown(report)).toContain("above 483 MB (90 % of the 537 MB that an instance is configured with)");
    expect(report.memory).toMatchObject({ budget: 0.9 * half, instance: half });
  });

  test.each([
    ["512Mi", 0.85 * half, "pass"],
    ["1Gi", 0.95 * half, "pass"],
    ["1Gi", 1.85 * half, "fail"],
    ["536870912", 0.95 * half, "fail"],
  ])("of %s, %d bytes: %s", async (memoryLimit, bytes, decision) => {
    const report = await verify({ requests, revision: { memoryLimit }, metrics: memoryOf(bytes) });
    expect(found(report, "memory")?.decision).toBe(decision);
  });

  test("of a size that nobody knows decides nothing, and says so", async () => {
    const report = await verify({ requests, revision: { memoryLimit: null }, metrics: memoryOf(1e12) });
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "memory")).toEqual({ decision: "inconclusive", code: "limit-unknown" });
    expect(renderMarkdown(report)).toContain("`memory-budget: 500MB`");
  });

  test("of a fixed size needs to know none", async () => {
    const settings = { memoryBudget: { bytes: 500e6 } };
    const report = await verify({ requests, settings, revision: { memoryLimit: null }, metrics: memoryOf(510e6) });
    expect(report).toMatchObject({ verdict: "fail", decisive: "memory" });
    expect(rowOf(report, "Memory")).toContain("| 500 MB |");
  });
});

import { expect, test } from "vitest";
import type { Overrides } from "../simulator/scenarios.ts";
import { annotations, expectFailure, expectVerdict, finding, row, verify } from "./verify.ts";

test.concurrent("a leak that stayed above the budget for minutes fails", async () => {
  const run = await verify({ scenario: "memory-climb", inputs: { "memory-budget": "500MB" } });
  expectFailure(run, "memory", /Memory stayed above the budget of 500 MB and reached [6789]\d\d MB$/);
  const memory = finding(run, "memory");
  expect(memory.reason).toMatchObject({ code: "gauge-above" });
  expect(row(run, "Memory")).toMatchObject({ Limit: "500 MB", Decision: "❌ fail" });
  // The points since the candidate was created, oldest first, of which the leak's last is the highest.
  const values = run.report.memory?.points.map(({ value }) => value) ?? [];
  expect(values.length).toBeGreaterThanOrEqual(6);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(memory.value).toBe(values.at(-1));
});

test.concurrent("one instance killed for memory fails, whatever the minute points say", async () => {
  const overrides: Overrides = { memoryLimit: "512Mi", timeline: [{ at: 8, killed: true }] };
  const run = await verify({ overrides, inputs: { window: "20s" } });
  expectFailure(run, "memory-kill", /killed for exceeding the memory limit/);
  // Minute points that say nothing of the kill prove nothing either: they were read when the window began, and it came later.
  expect(finding(run, "memory")).toMatchObject({
    decision: "inconclusive",
    bad: 0,
    reason: { code: "not-covered", source: "memory" },
  });
  expect(annotations(run, "error")[0]).toContain("Memory limit of 512 MiB exceeded with 530 MiB used");
  expect(row(run, "Kills for memory")["Decision"]).toBe("❌ fail");
});

test.concurrent("a project without any metric of Cloud Run is told that collection does not work", async () => {
  const run = await verify({ scenario: "no-platform-metrics" });
  expectVerdict(run, "inconclusive", "warning");
  expect(finding(run, "metrics-collection").reason.code).toBe("metrics-missing");
  expect(run.summary).toContain("Cloud Monitoring has no metric under `run.googleapis.com/`");
  expect(finding(run, "memory").decision).toBe("inconclusive");
});

import { expect, test } from "vitest";
import { operationError } from "../simulator/run-service.ts";
import { act, openCloud, expectVerdict, finding, verify } from "./verify.ts";

// Messages of type `Any` in Google's answers (reality.md section 4). Only the bundle can fail on them: its descriptors are cut.

test("points whose exemplars carry spans and dropped labels are read", async () => {
  const run = await verify({ overrides: { metrics: { sidecars: [{ name: "proxy", memoryBytes: 50e6, cpu: 0.1 }] } } });
  expectVerdict(run, "pass", "success");
  expect(finding(run, "memory")).toMatchObject({ decision: "pass", reason: { code: "gauge-within" } });
  expect(finding(run, "cpu").decision).toBe("pass");
  // The whole instance's: both containers' use and both their limits.
  const alone = 310e6;
  expect(finding(run, "memory").value).toBeGreaterThan(alone + 40e6);
  expect(run.report.candidate).toMatchObject({ memoryLimit: "1280Mi", cpuLimit: "1.5" });
});

test("a change of traffic that fails is told at once, in Google's words", async () => {
  const sim = await openCloud({});
  await sim.deploy({});
  await sim.moved();
  sim.run.changesFail = operationError(9, "The revision's minimum instances could not be started.");
  const started = Date.now();
  const run = await act(sim, { action: "rollback", inputs: { "ready-timeout": "60s" } });
  expect(run.exitCode).toBe(1);
  expect(run.summary).toContain("The revision's minimum instances could not be started. (code 9)");
  expect(Date.now() - started).toBeLessThan(30_000);
});

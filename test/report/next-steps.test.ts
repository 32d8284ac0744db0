import { expect, it } from "vitest";
import { nextSteps } from "../../src/report/next-steps.ts";
import { tellingIn } from "../../src/report/telling.ts";
import { finding, report } from "./fixtures.ts";
import { REASONS } from "./samples.ts";

it("of a revision that did not start the command shows its last words, which have no severity", () => {
  const failed = finding({ id: "readiness", decision: "fail", reason: REASONS["revision-failed"] });
  const told = report({ verdict: "fail", decisive: "readiness", cause: "readiness", findings: [failed] });
  const commands = nextSteps(told, tellingIn("en")).map(({ command }) => command ?? "");
  expect(commands.join("\n")).toContain('(severity>=ERROR OR log_id("run.googleapis.com/stderr"))');
});

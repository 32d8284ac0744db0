import { expect, test } from "vitest";
import { gitHubPage, notOurs } from "../report/github-page.ts";
import { hostileTexts, plantedSecrets } from "../simulator/index.ts";
import { expectFailure, isOurs, requestsOf, truthOf, verify } from "./verify.ts";

test("hostile text in logs and bodies commands nobody, and no credential is shown", async () => {
  const run = await verify({ exact: true, scenario: "hostile-text", inputs: { "fail-fast": "false" } });
  expectFailure(run, "error-rate", /error rate .* is above the budget of 1 %/);
  const { truth, byStatus } = truthOf(run);
  const requests = requestsOf(run);
  expect(requests.count).toBe(truth.app.requests);
  expect(Object.fromEntries(requests.byStatus.map(({ status, count }) => [status, count]))).toEqual(byStatus);
  // It did reach the report, and was made harmless there.
  expect(run.report.errorMessages.length).toBeGreaterThan(5);
  expect(run.summary).toContain("injected by a log line");

  // The runner obeys a command at a line's beginning, and the old form anywhere in it.
  const commands = run.stdout.split("\n").filter((line) => line.trimStart().startsWith("::") && !isOurs(line));
  const failed = run.report.findings.filter(({ decision }) => decision === "fail");
  expect.soft(commands).toHaveLength(failed.length + 1);
  for (const command of commands) expect.soft(command).toMatch(/^::error[ :]/);
  expect.soft(run.stdout).not.toContain("##[");
  expect.soft(run.outputs["verdict"]).toBe("fail");
  const outputs =
    "baseline-revision error-rate p95-ms report report-html requests revision rolled-back traffic-changed url verdict verdicts";
  expect.soft(Object.keys(run.outputs).toSorted()).toEqual(outputs.split(" "));

  for (const told of [run.stdout, run.summary, JSON.stringify(run.report), JSON.stringify(run.outputs)]) {
    for (const secret of plantedSecrets) expect.soft(told).not.toContain(secret);
  }
  // oxlint-disable-next-line no-control-regex -- exactly these must not reach a terminal
  expect.soft(run.stdout + run.summary).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
  expect.soft(notOurs(gitHubPage(run.summary))).toEqual([]);
  expect.soft(hostileTexts.length).toBeGreaterThan(10);
});

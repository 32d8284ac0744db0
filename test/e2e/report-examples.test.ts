import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { onTestFailed } from "../this-test.ts";
import type { Simulator } from "../simulator/index.ts";
import { runWorkflow, type WorkflowRun } from "../workflow-runner/runner.ts";
import { day, hour, pastCloud, week } from "./period.ts";

/** Runs an example as it stands, on a service of the simulator's. */
async function play(
  sim: Simulator,
  example: string,
  event: { name: string; payload: Record<string, unknown> },
  artifact: unknown = null,
): Promise<WorkflowRun> {
  const workflow = readFileSync(`examples/${example}.yml`, "utf8").replaceAll(
    /^( +service): chat$/gm,
    `$1: ${sim.service.name}`,
  );
  const run = await runWorkflow({
    workflow,
    event,
    env: sim.env,
    vars: {
      WORKLOAD_IDENTITY_PROVIDER: "projects/1/…/ci",
      SERVICE_ACCOUNT: sim.serviceAccount,
      REPORTS_ISSUE: "12",
      REPORTS_DISCUSSION: "7",
    },
    secrets: { SLACK_WEBHOOK_URL: `${sim.url}/slack/services/T01/B01/xyz` },
    actions: {
      "actions/checkout": async () => {},
      "actions/upload-artifact": async ({ inputs }) => {
        for (const path of (inputs["path"] ?? "").split("\n").filter((one) => one !== "")) readFileSync(path);
      },
      "actions/download-artifact": async ({ inputs: { path = "", "run-id": of }, workspace }) => {
        expect(of).toBe("4710");
        mkdirSync(join(workspace, path), { recursive: true });
        writeFileSync(join(workspace, path, "report.json"), JSON.stringify(artifact));
      },
      "google-github-actions/auth": async () => ({ env: sim.keylessEnv() }),
    },
  });
  onTestFailed(() => {
    for (const job of Object.values(run.jobs)) {
      for (const step of job.steps) console.log(`${step.name}: ${step.outcome}\n${step.stdout}\n${step.summary}`);
    }
  });
  return run;
}

function issue(sim: Simulator): void {
  const title = "Reports";
  sim.github.issues.push({
    repository: "org/chat",
    number: 12,
    title,
    body: "",
    state: "open",
    labels: [],
    login: "dev",
  } as never);
}

/** The first line of each summary. */
function headlines(run: WorkflowRun): string[] {
  return Object.values(run.jobs)
    .flatMap(({ steps }) => steps.map(({ summary }) => summary.split("\n")[0] ?? ""))
    .filter((line) => line !== "");
}

const sound = { medianMs: (): number => 1100, sigma: 0.25, errorRate: (): number => 0.0002 };

test("the first day: 12, 18 and 24 hours after the deploy that started it", async () => {
  const { sim } = await pastCloud(2 * day, { ...sound, requests: 20_000 }, { stableAgeMs: 25 * hour });
  issue(sim);
  const payload = {
    workflow_run: { id: 4710, conclusion: "success", head_sha: "0123456789abcdef0123456789abcdef01234567" },
  };
  const run = await play(sim, "day-1", { name: "workflow_run", payload });
  expect(Object.keys(run.jobs)).toEqual(["report (12h, 12h)", "report (18h, 18h)", "report (24h, day)"]);
  expect(headlines(run)).toEqual([
    expect.stringMatching(/^## .* Report, /),
    expect.stringMatching(/^## .* Report, /),
    expect.stringMatching(/^## .* 24-hour report, /),
  ]);
  expect(run.result).toBe("success");
  // The two shorter ones share their comment: the later is the longer.
  expect(sim.github.comments).toHaveLength(2);
});

test("another look after an hour and a day: all since the deploy, with the first look's evidence", async () => {
  const { sim } = await pastCloud(2 * day, { ...sound, requests: 20_000 }, { stableAgeMs: 25 * hour });
  const sha = "0123456789abcdef0123456789abcdef01234567";
  const first = {
    schema: "ion-verify/report@1",
    generatedAt: Date.now() - 24 * hour,
    verdict: "pass",
    service: { name: sim.service.name, region: sim.service.region },
    window: { startedAt: Date.now() - 24 * hour - 600_000, endedAt: Date.now() - 24 * hour },
    requests: { count: 700, source: "app" },
    commit: { sha },
  };
  const payload = { workflow_run: { id: 4710, conclusion: "success", head_sha: sha } };
  const run = await play(sim, "look-again", { name: "workflow_run", payload }, first);
  expect(Object.keys(run.jobs)).toEqual(["look (1h)", "look (24h)"]);
  for (const job of Object.values(run.jobs)) {
    const summary = job.steps.map((one) => one.summary).join("");
    expect(summary).toMatch(/PASS.*every budget is kept/);
    expect(summary).toMatch(/first look.*PASS at .*, 700 requests in 10 min/);
    expect(summary).toMatch(/24 h \d+ min since the deploy/);
  }
  expect(sim.github.checkRuns.map(({ headSha, conclusion }) => [headSha, conclusion])).toEqual([
    [sha, "success"],
    [sha, "success"],
  ]);
});

test("after a failed deploy there is no report of its first day", async () => {
  const { sim } = await pastCloud(hour, { requests: 0 });
  const run = await play(sim, "day-1", {
    name: "workflow_run",
    payload: { workflow_run: { id: 1, conclusion: "failure" } },
  });
  expect(Object.values(run.jobs).map(({ result }) => result)).toEqual(["skipped", "skipped", "skipped"]);
});

test("the week, by cron: in Korean, in an issue, in Slack, and as a page", async () => {
  const { sim } = await pastCloud(2 * week, { ...sound, requests: 20_000 });
  issue(sim);
  const run = await play(sim, "weekly", { name: "schedule", payload: { schedule: "17 0 * * 1,5" } });
  const steps = Object.values(run.jobs).flatMap((job) => job.steps);
  expect(steps.map(({ name, outcome }) => [name, outcome])).toContainEqual(["actions/upload-artifact@v6", "success"]);
  expect(headlines(run)[0]).toMatch(/주간 보고서/);
  expect(sim.github.comments[0]?.body).toContain("### 다음 주 계획");
  expect(sim.slack.messages).toHaveLength(1);
});

test("the month, by cron: in a discussion, whatever the traffic", async () => {
  const { sim } = await pastCloud(31 * day, { ...sound, requests: 2e9, withMetric: true });
  sim.github.discussions.push({ id: "D_7", repository: "org/chat", number: 7, comments: [] });
  const run = await play(sim, "monthly", { name: "schedule", payload: { schedule: "17 0 1 * *" } });
  expect(run.result).toBe("success");
  expect(headlines(run)[0]).toMatch(/Monthly report/);
  expect(sim.github.discussions[0]?.comments[0]?.body).toContain("### Overall verdict");
});

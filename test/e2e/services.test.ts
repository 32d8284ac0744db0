import { expect, test } from "vitest";
import { onTestFailed } from "../this-test.ts";
import type { ServicesReport } from "../../src/report/report.ts";
import { servicesSchema } from "../../src/report/schema/services.ts";
import type { Simulator } from "../simulator/index.ts";
import { type ActionRun, runAction } from "./run-action.ts";
import { events, merge } from "./on-github.ts";
import { annotations, firstLine, openCloud, pace } from "./verify.ts";

/** Two services of one cloud, in two regions. */
async function openTwo(first: "healthy" | "errors", second: "healthy" | "errors"): Promise<[Simulator, Simulator]> {
  const chat = await openCloud({ scenario: first, service: "chat", region: "us-central1" });
  const api = await openCloud({ scenario: second, service: "api", region: "europe-west1", beside: chat });
  return [chat, api];
}

const entries = `services:
  - service: chat
  - service: api
    region: europe-west1
`;

const config = (more = ""): string =>
  `region: us-central1\n${Object.entries(pace)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n")}\n${entries}${more}`;

async function act(
  sim: Simulator,
  yaml: string,
  options: Partial<Parameters<typeof runAction>[0]> = {},
): Promise<ActionRun> {
  const run = await runAction({
    inputs: {},
    env: sim.env,
    files: { ".github/ion-verify.yml": yaml },
    ...options,
  });
  onTestFailed(() => console.log(`exit ${run.exitCode}\n${run.stdout}\n${run.stderr}\n${run.summary}`));
  return run;
}

/** The revision that gets all traffic. */
function serving(sim: Simulator): string | undefined {
  const { effective, latestReady } = sim.run.state(Date.now());
  const [only, ...more] = effective.filter(({ percent }) => percent > 0);
  return more.length > 0 ? undefined : (only?.revision ?? latestReady ?? undefined);
}

const onGitHub = (sim: Simulator): Record<string, string> => ({
  ...sim.env,
  GITHUB_REPOSITORY: "org/chat",
  GITHUB_RUN_ID: "77",
  GITHUB_SHA: merge,
});

test.concurrent("two services are verified in one run: one fails, one passes, and all is told once", async () => {
  const [chat, api] = await openTwo("errors", "healthy");
  const revisions = [await chat.deploy(), await api.deploy()].map(({ revision }) => revision);
  const run = await act(chat, config(), {
    env: onGitHub(chat),
    inputs: { "github-token": "ghs_simulated" },
    event: events.pullRequest,
    post: true,
  });
  const report = run.report as unknown as ServicesReport;
  servicesSchema.parse(report);
  expect([report.verdict, run.exitCode, run.stderr]).toEqual(["fail", 1, ""]);
  expect(run.outputs).toMatchObject({
    verdict: "fail",
    verdicts: '{"chat/us-central1":"fail","api/europe-west1":"pass"}',
    revision: "",
  });
  expect(report.targets.map((one) => one.report?.candidate?.name)).toEqual(revisions);
  expect(firstLine(run)).toMatch(/^## ❌ FAIL — 2 services: 1 failed, 1 passed\. `chat`/);
  expect(run.summary).toMatch(/^<details><summary>✅ PASS — <code>api<\/code>/m);
  expect(annotations(run, "error").length).toBeGreaterThan(1);
  expect(run.page).toContain('<details class="part" id="target-2">');
  // What each saw are its own requests, and not the other's.
  for (const [i, sim] of [chat, api].entries()) {
    const seen = report.targets[i]?.report;
    const window = seen?.window;
    const most = sim.truth({
      revision: revisions[i] ?? "",
      beganFrom: window?.startedAt ?? 0,
      beganTo: (window?.startedAt ?? 0) + (window?.plannedMs ?? 0),
    });
    expect(seen?.requests?.count).toBeGreaterThan(100);
    expect(seen?.requests?.count).toBeLessThanOrEqual(most.app.requests + most.platform.refused);
  }
  expect(chat.github.comments).toHaveLength(1);
  expect(chat.github.checkRuns).toMatchObject([{ name: "ion-verify", status: "completed", conclusion: "failure" }]);
  expect(chat.mostLogReadsAMinute).toBeLessThanOrEqual(60);
  expect(run.post).toMatchObject({ exitCode: 0, stdout: "", stderr: "" });
});

test.concurrent("a service that does not exist is told of that one, and the other is verified", async () => {
  const [chat, api] = await openTwo("healthy", "healthy");
  await chat.deploy();
  await api.deploy();
  const run = await act(chat, `${config()}  - service: shpo\n    region: europe-west1\n`);
  const report = run.report as unknown as ServicesReport;
  expect([run.outputs["verdict"], run.exitCode]).toEqual(["inconclusive", 1]);
  expect(run.outputs["verdicts"]).toBe(
    '{"chat/us-central1":"pass","api/europe-west1":"pass","shpo/europe-west1":"inconclusive"}',
  );
  expect(report.targets[2]?.fault).toContain("shpo");
  expect(firstLine(run)).toContain("it was not verified");
});

test.concurrent("both are sent back by one step, or none of them", async () => {
  const [chat, api] = await openTwo("errors", "errors");
  await chat.deploy();
  await api.deploy();
  await Promise.all([chat.moved(), api.moved()]);
  const bad = [serving(chat), serving(api)];
  const held = await act(chat, config("    to-revision: api-00001-zzz\n"), { action: "rollback" });
  expect([held.exitCode, held.outputs["outcome"], held.outputs["changed"]]).toEqual([1, "held-back", "false"]);
  expect(held.outputs["outcomes"]).toBe('{"chat/us-central1":"held-back","api/europe-west1":"target-not-found"}');
  expect([serving(chat), serving(api)]).toEqual(bad);
  const run = await act(chat, config(), { action: "rollback" });
  expect([run.exitCode, run.outputs["outcome"], run.outputs["changed"]]).toEqual([0, "moved", "true"]);
  expect([serving(chat), serving(api)]).toEqual([chat.stableRevision, api.stableRevision]);
  expect(firstLine(run)).toMatch(/^## ⏪ ROLLED BACK — 2 services/);
});

test.concurrent("a rollout takes one at a time, and says so", async () => {
  const [chat] = await openTwo("healthy", "healthy");
  const run = await act(chat, config(), { action: "rollout" });
  expect([run.exitCode, chat.requests.length]).toEqual([1, 0]);
  expect(run.stdout).toContain("2 services and regions; allowed: one at a time with this action");
});

test.concurrent("a worker pool stands among the services, and is judged as one", async () => {
  const sound = { overrides: { errorRate: 0 } };
  const chat = await openCloud({ ...sound, service: "chat", region: "us-central1" });
  const jobs = await openCloud({ ...sound, service: "jobs", region: "us-central1", pool: true, beside: chat });
  await Promise.all([chat, jobs].map(async (sim) => void (await sim.deploy())));
  const yaml = config().replace("  - service: api\n    region: europe-west1\n", "  - worker-pool: jobs\n");
  const run = await act(chat, yaml);
  const of = servicesSchema.parse(run.report);
  expect(of.targets.map(({ service, verdict }) => [service, verdict])).toEqual([
    ["chat", "pass"],
    ["jobs", "pass"],
  ]);
  expect(of.targets.map(({ report }) => [report?.isWorker === true, report?.service.isPool === true])).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(JSON.parse(run.outputs["verdicts"] ?? "")).toEqual({ "chat/us-central1": "pass", "jobs/us-central1": "pass" });
});

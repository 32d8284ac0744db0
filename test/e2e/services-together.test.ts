import { expect, test } from "vitest";
import { onTestFailed } from "../this-test.ts";
import type { ServicesReport } from "../../src/report/report.ts";
import { googleError } from "../simulator/face.ts";
import type { Simulator } from "../simulator/index.ts";
import { type ActionRun, runAction } from "./run-action.ts";
import { firstLine, openCloud, pace } from "./verify.ts";

type Scenario = "healthy" | "errors";

/** Two services of one cloud, deployed, and all users there. */
async function deployTwo(first: Scenario, second: Scenario): Promise<{ sims: [Simulator, Simulator]; bad: string[] }> {
  const chat = await openCloud({ scenario: first, service: "chat", region: "us-central1" });
  const api = await openCloud({ scenario: second, service: "api", region: "europe-west1", beside: chat });
  const sims: [Simulator, Simulator] = [chat, api];
  const bad = await Promise.all(sims.map(async (sim) => (await sim.deploy()).revision));
  await Promise.all(sims.map(async (sim) => await sim.moved()));
  return { sims, bad };
}

const config = (more: Record<string, string> = {}): string =>
  `region: us-central1
${Object.entries({ ...pace, ...more })
  .map(([name, value]) => `${name}: ${value}`)
  .join("\n")}
services:
  - service: chat
  - service: api
    region: europe-west1
`;

async function act(
  { env }: Simulator,
  yaml: string,
  options: Partial<Parameters<typeof runAction>[0]> = {},
): Promise<ActionRun & { of: ServicesReport }> {
  const run = await runAction({ inputs: {}, env, files: { ".github/ion-verify.yml": yaml }, ...options });
  onTestFailed(() => console.log(`exit ${run.exitCode}\n${run.stdout}\n${run.stderr}\n${run.summary}`));
  return { ...run, of: run.report as unknown as ServicesReport };
}

/** The revision that gets all traffic, and whether that is because it is the latest one. */
function serving(sim: Simulator): string | undefined {
  const { effective, latestReady } = sim.run.state(Date.now());
  const [only, ...more] = effective.filter(({ percent }) => percent > 0);
  return more.length > 0 ? undefined : (only?.revision ?? latestReady);
}
const follows = (sim: Simulator): boolean =>
  sim.run.state(Date.now()).traffic.some(({ type }) => type === "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST");

function pin(sim: Simulator, revision: string): void {
  sim.run.setTraffic([{ type: "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION", revision, percent: 100 }], 0, Date.now());
}

const slow = { "p95-budget": "30s" };

test.concurrent("after a pass of both, both follow the latest revision again: the next deploy of each gets traffic", async () => {
  const { sims, bad: candidates } = await deployTwo("healthy", "healthy");
  for (const [i, sim] of sims.entries()) pin(sim, candidates[i] ?? "");
  const run = await act(sims[0], config({ ...slow, "release-pin": "true" }));
  expect([run.of.verdict, run.exitCode]).toEqual(["pass", 0]);
  expect(run.of.targets.map(({ report }) => report?.release?.outcome.code)).toEqual(["moved", "moved"]);
  expect(sims.map(follows)).toEqual([true, true]);
  for (const sim of sims) {
    const { revision } = await sim.deploy({ scenario: "healthy" });
    await sim.moved();
    expect(serving(sim)).toBe(revision);
  }
});

test.concurrent("where one of them fails, none is released", async () => {
  const { sims, bad: candidates } = await deployTwo("healthy", "errors");
  for (const [i, sim] of sims.entries()) pin(sim, candidates[i] ?? "");
  const run = await act(sims[0], config({ ...slow, "release-pin": "true" }));
  expect([run.of.verdict, run.exitCode]).toEqual(["fail", 1]);
  expect(run.of.targets.map(({ report }) => report?.release ?? null)).toEqual([null, null]);
  expect(sims.map(follows)).toEqual([false, false]);
});

test.concurrent("Slack is told once, with a line for each", async () => {
  const { sims } = await deployTwo("errors", "healthy");
  const rules = `slack:
  deploy: "#alerts"
  success: "#announcements"
  rules:
    - severity: critical
      when: [error-rate > 3%]
      channel: "#alerts"
`;
  const run = await act(sims[0], config() + rules, { inputs: { "slack-bot-token": "xoxb-123-abc" } });
  expect(run.of.targets.map(({ verdict }) => verdict)).toEqual(["fail", "pass"]);
  const { messages } = sims[0].slack;
  expect(messages.map(({ channel, edited }) => [channel, edited])).toEqual([
    ["#alerts", true],
    ["#alerts", false],
  ]);
  const [verdict, alert] = messages.map((one) => JSON.stringify([one.text, one.blocks]));
  expect(messages[0]?.text).toMatch(/^❌ FAIL.*2 services/);
  expect(verdict).toMatch(/❌ chat \(us-central1\) — error rate .*\\n✅ api \(europe-west1\) — every budget is kept/);
  expect(messages[1]?.text).toMatch(/^🔴 Critical.*chat.*Error rate is/);
  expect(alert).not.toContain("`api`");
});

test.concurrent("one whose API hangs, and one that is deleted meanwhile, are told of those alone", async () => {
  const { sims } = await deployTwo("healthy", "healthy");
  const [chat, api] = sims;
  const ofApi = ({ path }: { path: string }): boolean => path.includes("/services/api");
  chat.outages.push({ of: ofApi, from: 0, answer: "hang" });
  const hanging = await act(chat, config(slow));
  expect(hanging.of.targets.map(({ verdict }) => verdict)).toEqual(["pass", "inconclusive"]);
  expect(hanging.of.targets[1]?.report?.findings[0]?.reason.code).toBe("not-reachable");
  chat.outages.length = 0;
  await api.deploy({ scenario: "healthy", overrides: { timeline: [{ at: 3, deleted: true }] } });
  await api.moved();
  const deleted = await act(chat, config(slow));
  expect(deleted.of.targets.map(({ report }) => report?.cause)).toEqual(["within-budgets", "changed"]);
  expect(firstLine(deleted)).toContain("The service was deleted");
});

test.concurrent("a service that is gone holds the other back, and is told as that", async () => {
  const { sims, bad } = await deployTwo("errors", "errors");
  const [chat, api] = sims;
  const answer = googleError(404, "NOT_FOUND", "Resource 'api' of kind 'SERVICE' does not exist");
  chat.outages.push({ of: ({ path }) => path.includes("/services/api"), from: 0, answer });
  const run = await act(chat, config(), { action: "rollback" });
  expect([run.exitCode, run.outputs["outcome"]]).toEqual([1, "held-back"]);
  expect([serving(chat), serving(api)]).toEqual(bad);
  expect(firstLine(run)).toMatch(/It could not be looked at: `service \(input\) is "api"/);
});

const changed = (sim: Simulator): number =>
  sim.requests.filter(
    ({ method, path, status }) => method === "PATCH" && path.endsWith(`/${sim.service.name}`) && status === 200,
  ).length;

test.concurrent("one that may not be moved undoes what the other one was, from dist", async () => {
  const { sims, bad } = await deployTwo("errors", "errors");
  const [chat, api] = sims;
  chat.outages.push({
    of: ({ method, path }) => method === "PATCH" && path.endsWith("/services/api"),
    from: 0,
    answer: googleError(403, "PERMISSION_DENIED", "Permission 'run.services.update' denied"),
  });
  const run = await act(chat, config(), { action: "rollback" });
  expect([run.exitCode, run.outputs["outcome"], run.outputs["changed"]]).toEqual([1, "undone", "false"]);
  expect(JSON.parse(run.outputs["outcomes"] ?? "")).toEqual({
    "chat/us-central1": "undone",
    "api/europe-west1": "not-permitted",
  });
  expect([serving(chat), serving(api)]).toEqual(bad);
  // It followed the latest revision before, and does so again.
  expect([changed(chat), follows(chat)]).toEqual([2, true]);
  expect(run.summary).toContain("chat");
});

test.concurrent("where that cannot be undone, it is told exactly what stands where", async () => {
  const { sims, bad } = await deployTwo("errors", "errors");
  const [chat, api] = sims;
  const answer = googleError(403, "PERMISSION_DENIED", "Permission 'run.services.update' denied");
  chat.outages.push({
    of: ({ method, path }) => method === "PATCH" && (path.endsWith("/services/api") || changed(chat) > 0),
    from: 0,
    answer,
  });
  const run = await act(chat, config(), { action: "rollback" });
  expect([run.exitCode, run.outputs["outcome"], run.outputs["changed"]]).toEqual([1, "partial", "true"]);
  expect(JSON.parse(run.outputs["outcomes"] ?? "")).toEqual({
    "chat/us-central1": "left",
    "api/europe-west1": "not-permitted",
  });
  expect([serving(chat), serving(api)]).toEqual([chat.stableRevision, bad[1]]);
  expect(firstLine(run)).toMatch(/^## ❌ PARTLY ROLLED BACK — 2 services: .*`api`/);
  expect(run.summary).toContain("It was moved, and could not be sent back to where it was.");
  // First what still gives users the bad revision.
  expect(run.summary).toMatch(/Do this now:\*\* Send the traffic back by hand/);
  expect(run.summary).toContain("Grant the account of this job `roles/run.developer`");
  expect(run.summary).toContain(`--to-revisions ${api.stableRevision}=100`);
});

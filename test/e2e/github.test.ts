import { expect, test } from "vitest";
import { readHistory } from "../../src/report/github/history.ts";
import { gitHubPage, notOurs } from "../report/github-page.ts";
import { plantedSecrets } from "../simulator/index.ts";
import { brief, cloud, events, expectQuietPost, head, merge, of, ours, runPage, step } from "./on-github.ts";
import { annotations } from "./verify.ts";

test.concurrent("a pull request: pending with figures, then the verdict; one comment among hundreds, updated by the next run", async () => {
  const sim = await cloud({ scenario: "hostile-text" });
  const { github } = sim;
  for (let id = 1; id <= 250; id++)
    github.comments.push({ id, repository: "org/chat", issue: 7, body: `comment ${id}`, author: "someone" });
  const titles = new Set<string>();
  const first = await step(sim, {
    event: events.pullRequest,
    inputs: { "fail-fast": "false" },
    onLine: () => titles.add(`${github.checkRuns[0]?.status} ${github.checkRuns[0]?.output.title}`),
  });
  expect(titles).toContain("in_progress ion-verify is about to look at the new revision");
  expect(first.outputs["verdict"]).toBe("fail");
  expect(github.checkRuns).toMatchObject([
    { name: "ion-verify", headSha: head, status: "completed", conclusion: "failure", detailsUrl: runPage },
  ]);
  expect(ours(sim)).toHaveLength(1);
  const [comment = ""] = ours(sim);
  const headline = first.summary.split("\n", 1)[0] ?? "?";
  expect(comment).toContain(headline);
  expect(comment).toContain(`[run summary](${runPage})`);
  for (const told of [comment, github.checkRuns[0]?.output.summary ?? ""]) {
    expect(told).toContain("injected by a log line");
    for (const secret of plantedSecrets) expect(told).not.toContain(secret);
    expect(notOurs(gitHubPage(told), runPage)).toEqual([]);
  }
  expectQuietPost(first);

  const second = await step(sim, { event: events.pullRequest, inputs: brief, env: { GITHUB_RUN_ID: "78" } });
  expect(ours(sim)).toHaveLength(1);
  expect(github.comments).toHaveLength(251);
  expect(ours(sim)[0]).toContain("### Trend");
  expect(readHistory(ours(sim)[0] ?? "", Date.now()).map(({ run }) => run)).toEqual([
    "77/1/deploy/verify",
    "78/1/deploy/verify",
  ]);
  expectQuietPost(second);
});

test.concurrent("a push: the pull request it was merged from, and the environment's deployment", async () => {
  const sim = await cloud();
  const log = {
    id: 9,
    state: "in_progress",
    environmentUrl: "",
    logUrl: "https://github.com/org/chat/actions/runs/77/job/1",
  };
  const deployment = { id: 8, repository: "org/chat", ref: merge, environment: "production" };
  sim.github.deployments.push({ ...deployment, statuses: [{ ...log, description: "" }] });
  const run = await step(sim, { event: events.push });
  expect(run.outputs["verdict"]).toBe("pass");
  expect(sim.github.checkRuns).toMatchObject([{ headSha: merge, conclusion: "success" }]);
  expect(sim.github.comments).toMatchObject([{ issue: 7 }]);
  expect(sim.github.deployments[0]?.statuses.slice(1)).toMatchObject([
    { state: "success", environmentUrl: sim.uri, logUrl: runPage },
  ]);
  expect([annotations(run, "warning"), run.stderr]).toEqual([[], ""]);
  expectQuietPost(run);
});

test.concurrent.for([
  ["workflow_run", events.workflowRun, head, 1],
  ["workflow_dispatch", events.dispatch, of("c"), 0],
] as const)("%s marks its own commit", async ([, event, sha, comments]) => {
  const sim = await cloud();
  const run = await step(sim, { event, inputs: brief, env: { GITHUB_SHA: of("c") } });
  expect(run.outputs["verdict"]).toBe("inconclusive");
  expect(sim.github.checkRuns).toMatchObject([{ headSha: sha, status: "completed", conclusion: "neutral" }]);
  expect(ours(sim)).toHaveLength(comments);
  expectQuietPost(run);
});

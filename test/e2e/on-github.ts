import { expect } from "vitest";
import type { Simulator } from "../simulator/index.ts";
import type { ActionRun } from "./run-action.ts";
import { type VerifyOptions, act, openCloud } from "./verify.ts";

export const of = (letter: string): string => letter.repeat(40);
export const head = of("b");
export const merge = of("a");
const hostileTitle = "<!-- --> @everyone ::error::x \n<script>alert(1)</script>";
export const runPage = "https://github.com/org/chat/actions/runs/77/attempts/1";

/**
 * Too short to prove anything: inconclusive, which is a warning. The budget is so wide that a machine that stands still for two
 * seconds, which makes all of the few requests slow, fails nothing.
 */
export const brief = { window: "2s", interval: "1s", settle: "0s", "p95-budget": "30s" };

export const events = {
  pullRequest: {
    name: "pull_request",
    payload: { pull_request: { number: 7, title: hostileTitle, head: { sha: head } } },
  },
  push: { name: "push", payload: { after: merge } },
  workflowRun: { name: "workflow_run", payload: { workflow_run: { head_sha: head, pull_requests: [] } } },
  dispatch: { name: "workflow_dispatch", payload: { inputs: {} } },
};

/** A service on its way, and a pull request that it comes from. */
export async function cloud(options: VerifyOptions = {}): Promise<Simulator> {
  const sim = await openCloud(options);
  sim.github.pulls.set("org/chat", [
    {
      number: 7,
      title: hostileTitle,
      headSha: head,
      baseRef: "main",
      state: "closed",
      mergeCommitSha: merge,
      commits: [merge],
    },
  ]);
  await sim.deploy();
  return sim;
}

/** A job's step, and its post step. */
export async function step(sim: Simulator, options: VerifyOptions): Promise<ActionRun> {
  return await act(sim, {
    post: true,
    ...options,
    inputs: { "github-token": "ghs_simulated", ...options.inputs },
    env: {
      GITHUB_REPOSITORY: "org/chat",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_SHA: merge,
      GITHUB_REF: "refs/heads/main",
      GITHUB_RUN_ID: "77",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_JOB: "deploy",
      GITHUB_ACTION: "verify",
      GITHUB_WORKFLOW_REF: "org/chat/.github/workflows/deploy.yml@refs/heads/main",
      ...(typeof options.env === "object" ? options.env : {}),
    },
  });
}

export function ours({ github }: Simulator): string[] {
  return github.comments.map(({ body }) => body).filter((body) => body.startsWith("<!-- ion-verify:comment service="));
}

/** The post step had nothing to say, and does not fail the job. */
export function expectQuietPost({ post }: ActionRun): void {
  expect(post).toMatchObject({ exitCode: 0, stdout: "", stderr: "" });
}

import type { Runner } from "../../inputs/runner.ts";
import type { Repository } from "./client.ts";

/** What a verification is about, on GitHub. */
export interface GitHubContext {
  repository: Repository;
  /** The commit that a branch's rules look at. */
  sha: string;
  /** The commits that the run's deployments may be for. */
  deploymentShas: string[];
  /** Null: not told by the event; found through the commit. */
  pullRequest: number | null;
  /** The deployment that started the workflow. */
  deployment: { id: number; environment: string } | null;
  runId: string | null;
  runUrl: string | null;
  /** Tells this step from every other one. */
  stepId: string;
  /** For annotations, which need a file. */
  workflowPath: string;
}

/**
 * The runner's variables and the event's payload → what to mark. Null outside GitHub. On `pull_request` GITHUB_SHA is a merge
 * commit that no rule looks at; on `workflow_run` and `pull_request_target` it is the default branch's
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
export function gitHubContext(runner: Runner, event: unknown): GitHubContext | null {
  const [owner, repo] = runner.repository?.split("/") ?? [];
  const sha = commitOf(runner, event) ?? runner.sha;
  if (!owner || !repo || sha === null) return null;
  const id = numberAt(event, "deployment", "id");
  return {
    repository: { owner, repo },
    sha,
    deploymentShas: [...new Set([sha, runner.sha ?? sha])],
    pullRequest: numberAt(event, "pull_request", "number") ?? pullRequestOfRun(event, sha),
    deployment: id === null ? null : { id, environment: textAt(event, "deployment", "environment") ?? "" },
    runId: runner.runId,
    runUrl: runner.runUrl,
    stepId: runner.stepId,
    workflowPath: workflowPath(runner.workflowRef),
  };
}

function commitOf({ eventName, ref }: Runner, event: unknown): string | null {
  switch (eventName) {
    case "push":
      // An annotated tag's `after` is the tag itself.
      return ref?.startsWith("refs/tags/") === true ? shaAt(event, "head_commit", "id") : shaAt(event, "after");
    case "workflow_run":
      return shaAt(event, "workflow_run", "head_sha");
    case "deployment":
    case "deployment_status":
      return shaAt(event, "deployment", "sha");
    default:
      // All events around pull requests carry one.
      return shaAt(event, "pull_request", "head", "sha");
  }
}

/** GitHub lists every pull request of the run's branch there, also of later commits; none of a fork's. */
function pullRequestOfRun(event: unknown, sha: string): number | null {
  const pulls = at(event, "workflow_run", "pull_requests");
  const found = Array.isArray(pulls) ? pulls.find((pull) => at(pull, "head", "sha") === sha) : undefined;
  return numberAt(found, "number");
}

function workflowPath(ref: string | null): string {
  return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(ref ?? "")?.[1] ?? ".github";
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, name)
        ? (inner as Record<string, unknown>)[name]
        : undefined,
    value,
  );
}

function textAt(value: unknown, ...path: string[]): string | null {
  const found = at(value, ...path);
  return typeof found === "string" ? found : null;
}

function shaAt(value: unknown, ...path: string[]): string | null {
  const found = textAt(value, ...path);
  // A deleted branch has a commit of zeros.
  return found !== null && /^[0-9a-f]{40,64}$/.test(found) && !/^0+$/.test(found) ? found : null;
}

function numberAt(value: unknown, ...path: string[]): number | null {
  const found = at(value, ...path);
  return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : null;
}

import { numberAt, textAt, valueAt } from "../../inputs/foreign-json.ts";
import type { Runner } from "../../inputs/runner.ts";
import type { Repository } from "./client.ts";

/** What a verification is about, on GitHub. */
export interface GitHubContext {
  repository: Repository;
  /** The commit that a branch's rules look at. Null: the head of `pullRequest`, which the event does not tell. */
  sha: string | null;
  /** The commits that the run's deployments may be for. */
  deploymentShas: string[];
  /** Null: not told by the event; found through the commit. */
  pullRequest: number | null;
  /** The deployment that started the workflow. */
  deployment: { id: number; environment: string } | null;
  /** What started the workflow, for example "push". */
  eventName: string | null;
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
  const asked = commentedPullRequest(runner, event);
  // What a comment is about, GITHUB_SHA is not: that is the default branch's head.
  const sha = asked === null ? (commitOf(runner, event) ?? runner.sha) : null;
  if (!owner || !repo || (sha === null && asked === null)) return null;
  const id = idAt(event, "deployment", "id");
  return {
    repository: { owner, repo },
    sha,
    deploymentShas: [...new Set([sha, runner.sha].filter((one) => one !== null))],
    pullRequest:
      asked ?? idAt(event, "pull_request", "number") ?? queuedPullRequest(event) ?? listedPullRequest(event, sha),
    deployment: id === null ? null : { id, environment: textAt(event, "deployment", "environment") ?? "" },
    eventName: runner.eventName,
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
    case "check_run":
    case "check_suite":
    case "merge_group":
      return shaAt(event, eventName, "head_sha");
    case "status":
      return shaAt(event, "sha");
    case "deployment":
    case "deployment_status":
      return shaAt(event, "deployment", "sha");
    default:
      // All events around pull requests carry one.
      return shaAt(event, "pull_request", "head", "sha");
  }
}

/** The one that a comment was written on. A comment on an issue is about no commit of its own. */
function commentedPullRequest({ eventName }: Runner, event: unknown): number | null {
  const isPullRequest = eventName === "issue_comment" && valueAt(event, "issue", "pull_request") !== undefined;
  return isPullRequest ? idAt(event, "issue", "number") : null;
}

/** A queue's branch is named for it: `gh-readonly-queue/main/pr-7-0123abcd…`. */
function queuedPullRequest(event: unknown): number | null {
  const [, number] = /\/pr-(\d{1,15})-[^/]*$/.exec(textAt(event, "merge_group", "head_ref") ?? "") ?? [];
  return number === undefined ? null : Number(number);
}

/** GitHub lists every pull request of the branch there, also of later commits; none of a fork's. */
function listedPullRequest(event: unknown, sha: string | null): number | null {
  const pulls = ["workflow_run", "check_run", "check_suite"]
    .map((name) => valueAt(event, name, "pull_requests"))
    .find((list) => Array.isArray(list));
  const found = Array.isArray(pulls) ? pulls.find((pull) => valueAt(pull, "head", "sha") === sha) : undefined;
  return idAt(found, "number");
}

function workflowPath(ref: string | null): string {
  return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(ref ?? "")?.[1] ?? ".github";
}

function shaAt(value: unknown, ...path: string[]): string | null {
  const found = textAt(value, ...path);
  // A deleted branch has a commit of zeros.
  return found !== null && /^[0-9a-f]{40,64}$/.test(found) && !/^0+$/.test(found) ? found : null;
}

/** Of an issue, a deployment and the like. */
function idAt(value: unknown, ...path: string[]): number | null {
  const found = numberAt(value, ...path);
  return found !== null && Number.isSafeInteger(found) && found > 0 ? found : null;
}

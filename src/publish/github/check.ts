import type { Wait } from "../../clock.ts";
import {
  type CheckAnnotation,
  type CheckOutput,
  type Conclusion,
  statusDescription,
  statusOf,
} from "../../report/github/check.ts";
import { GitHubCallError } from "./call.ts";
import type { GitHub } from "./client.ts";

/** The check on the commit: enough for the post step to close it. */
export interface CheckPlace {
  kind: "check-run" | "status";
  sha: string;
  /** What a branch's rule requires. */
  context: string;
  /** Tells this run's check from another's of the same name: services, attempts and jobs share the name. */
  externalId: string;
  /** Of a check run whose creation was answered. */
  id: number | null;
  runUrl: string | null;
}

export interface Closing {
  conclusion: Conclusion;
  output: CheckOutput;
  annotations: CheckAnnotation[];
}

/** Called before each attempt to set something, and after: whatever happens then, the post step knows what to look for. */
export type Remember = (place: CheckPlace) => void;

/** @throws {GitHubCallError} */
export async function updateCheck(github: GitHub, place: CheckPlace, output: CheckOutput, wait: Wait): Promise<void> {
  if (place.kind === "status") {
    await setStatus(github, place, "pending", output.title, wait);
    return;
  }
  const { id } = place;
  if (id === null) return;
  await github.ask("Updating the check run", wait, "PATCH check-runs/{check_run_id}", { check_run_id: id, output });
}

/**
 * Gives the check its conclusion, also where its creation was never answered.
 * @throws {GitHubCallError}
 */
export async function closeCheck(
  github: GitHub,
  place: CheckPlace,
  { conclusion, output, annotations }: Closing,
  wait: Wait,
  remember: Remember,
): Promise<void> {
  const state: RunState = { status: "completed", conclusion, output: { ...output, annotations } };
  const id = place.kind === "status" ? undefined : (place.id ?? (await findRun(github, place, wait))?.id);
  if (place.kind === "status") await setStatus(github, place, statusOf(conclusion), output.title, wait);
  else if (id === undefined) await setCheck(github, place, state, wait, remember);
  else await completeRun(github, id, state, wait);
}

/**
 * Closes a check whose run is gone. What is not there is not created, and what has its conclusion keeps it.
 * @throws {GitHubCallError}
 */
export async function closeAbandoned(
  github: GitHub,
  place: CheckPlace,
  output: CheckOutput,
  wait: Wait,
): Promise<void> {
  if (place.kind === "status") {
    await setStatus(github, place, statusOf("cancelled"), output.title, wait);
    return;
  }
  const run = await findRun(github, place, wait);
  if (run === null || run.status === "completed") return;
  await completeRun(github, run.id, { status: "completed", conclusion: "cancelled", output }, wait);
}

/**
 * Sets the check, of the place's kind where that may be. Only GitHub Apps, such as the job's own token, may create a check run;
 * with any other token it is a commit status (https://docs.github.com/rest/checks/runs#create-a-check-run).
 * @throws {GitHubCallError} when both are refused.
 */
export async function setCheck(
  github: GitHub,
  place: CheckPlace,
  state: RunState,
  wait: Wait,
  remember: Remember,
): Promise<void> {
  try {
    await create(github, place, state, wait, remember);
  } catch (error) {
    if (!isRefused(error)) throw error;
    const other = place.kind === "status" ? "check-run" : "status";
    await create(github, { ...place, kind: other }, state, wait, remember);
  }
}

async function create(
  github: GitHub,
  place: CheckPlace,
  state: RunState,
  wait: Wait,
  remember: Remember,
): Promise<void> {
  remember(place);
  if (place.kind === "check-run") {
    remember({ ...place, id: await createRun(github, place, state, wait) });
    return;
  }
  const set = state.status === "completed" ? statusOf(state.conclusion) : "pending";
  await setStatus(github, place, set, state.output.title, wait);
}

/** Found by what is in it: the answer to its creation may have been lost, or was for a process that is gone. */
async function findRun(
  github: GitHub,
  { sha, context, externalId }: CheckPlace,
  wait: Wait,
): Promise<{ id: number; status: string } | null> {
  const data = await github.ask("Reading the commit's check runs", wait, "GET commits/{ref}/check-runs", {
    ref: sha,
    check_name: context,
    // Also of earlier attempts: the latest of a name could be another service's.
    filter: "all",
    per_page: 100,
  });
  const found = data.check_runs.find((run) => run.external_id === externalId);
  return found === undefined ? null : { id: Number(found.id), status: found.status };
}

type RunState =
  | { status: "in_progress"; output: CheckOutput }
  | { status: "completed"; conclusion: Conclusion; output: CheckOutput & { annotations?: CheckAnnotation[] } };

async function createRun(github: GitHub, place: CheckPlace, state: RunState, wait: Wait): Promise<number> {
  const data = await github.ask("Creating the check run", wait, "POST check-runs", {
    name: place.context,
    head_sha: place.sha,
    external_id: place.externalId,
    ...(place.runUrl === null ? {} : { details_url: place.runUrl }),
    ...state,
  });
  return Number(data.id);
}

async function completeRun(github: GitHub, id: number, state: RunState, wait: Wait): Promise<void> {
  await github.ask("Completing the check run", wait, "PATCH check-runs/{check_run_id}", { check_run_id: id, ...state });
}

/** A status that is set twice is there once. */
async function setStatus(
  github: GitHub,
  { sha, context, runUrl }: CheckPlace,
  state: "pending" | "success" | "failure" | "error",
  title: string,
  wait: Wait,
): Promise<void> {
  await github.ask(
    "Setting the commit status",
    wait,
    "POST statuses/{sha}",
    {
      sha,
      state,
      context,
      description: statusDescription(title),
      ...(runUrl === null ? {} : { target_url: runUrl }),
    },
    "again",
  );
}

function isRefused(error: unknown): boolean {
  return error instanceof GitHubCallError && (error.failure === "no-access" || error.failure === "not-found");
}

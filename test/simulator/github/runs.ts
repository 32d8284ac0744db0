import { notFound } from "./errors.ts";
import type { GitHubArtifact, GitHubJob, GitHubRun, Json } from "./records.ts";
import { repositoryJson, userJson } from "./shapes.ts";
import { type Call, type GitHubState, type Handler, page } from "./state.ts";

const artifactDays = 90;

export const runHandlers: Record<string, Handler> = {
  "actions/get-workflow-run": (state, call) => {
    const run = find(state, call);
    return run === undefined ? notFound() : { status: 200, body: runJson(state, call, run) };
  },
  "actions/list-workflow-runs-for-repo": (state, call) => listed(state, call, () => true),
  "actions/list-workflow-runs": (state, call) => {
    const { workflow_id: workflow = "" } = call.params;
    // By its number or its file's name.
    return listed(
      state,
      call,
      (run) => String(run.workflowId) === workflow || run.workflowPath.endsWith(`/${workflow}`),
    );
  },
  "actions/list-jobs-for-workflow-run": (state, call) => {
    const run = find(state, call);
    if (run === undefined) return notFound();
    const all = run.jobs ?? [];
    return page(
      call.query.get("filter") === "all" ? all : latestJobs(run, all),
      call,
      (job) => jobJson(state, call, run, job),
      (jobs, total) => ({ total_count: total, jobs }),
    );
  },
  "actions/list-workflow-run-artifacts": (state, call) => {
    const run = find(state, call);
    return run === undefined ? notFound() : artifacts(state, call, [run]);
  },
  "actions/list-artifacts-for-repo": (state, call) =>
    artifacts(state, call, state.runs.filter((run) => run.repository === call.repository).toReversed()),
};

function listed(state: GitHubState, call: Call, wanted: (run: GitHubRun) => boolean) {
  const { query } = call;
  const wants = (name: string, ...values: (string | null)[]) => {
    const value = query.get(name);
    return value === null || values.includes(value);
  };
  const found = state.runs.filter(
    (run) =>
      run.repository === call.repository &&
      wanted(run) &&
      wants("branch", run.headBranch) &&
      wants("event", run.event) &&
      wants("head_sha", run.headSha) &&
      wants("status", run.status, run.conclusion),
  );
  return page(
    found.toReversed(),
    call,
    (run) => runJson(state, call, run),
    (runs, total) => ({ total_count: total, workflow_runs: runs }),
  );
}

/** Of each name, the one of the latest attempt: what is not run again stays. */
function latestJobs(run: GitHubRun, jobs: readonly GitHubJob[]): GitHubJob[] {
  const byAttempt = jobs.toSorted((a, b) => attemptOf(run, a) - attemptOf(run, b));
  return [...new Map(byAttempt.map((job) => [job.name, job])).values()];
}

function attemptOf(run: GitHubRun, job: GitHubJob): number {
  return job.attempt ?? run.attempt ?? 1;
}

function artifacts(state: GitHubState, call: Call, runs: readonly GitHubRun[]) {
  const name = call.query.get("name");
  const found = runs.flatMap((run) =>
    (run.artifacts ?? []).filter((one) => (name ?? one.name) === one.name).map((artifact) => ({ run, artifact })),
  );
  return page(
    found,
    call,
    ({ run, artifact }) => artifactJson(state, call, run, artifact),
    (items, total) => ({ total_count: total, artifacts: items }),
  );
}

function find(state: GitHubState, { repository, params }: Call): GitHubRun | undefined {
  return state.runs.find((one) => one.repository === repository && one.id === Number(params["run_id"]));
}

function runJson(state: GitHubState, { base }: Call, run: GitHubRun): Json {
  const { id, repository, name, workflowId, workflowPath, headSha, headBranch, event, status, conclusion } = run;
  const { created, updated } = state.times(run);
  const url = `${base}/repos/${repository}/actions/runs/${id}`;
  const person = { name: "dev", email: "dev@example.com" };
  const actor = userJson(repository.split("/")[0] ?? "", base);
  return {
    id,
    node_id: `WFR_${id}`,
    name,
    path: workflowPath,
    display_title: name,
    head_branch: headBranch,
    head_sha: headSha,
    run_number: id,
    run_attempt: run.attempt ?? 1,
    event,
    status,
    conclusion,
    workflow_id: workflowId,
    url,
    html_url: `https://github.com/${repository}/actions/runs/${id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    artifacts_url: `${url}/artifacts`,
    check_suite_url: `${base}/repos/${repository}/check-suites/1`,
    workflow_url: `${base}/repos/${repository}/actions/workflows/${workflowId}`,
    pull_requests: [],
    actor,
    triggering_actor: actor,
    head_commit: {
      id: headSha,
      tree_id: headSha,
      message: name,
      timestamp: created,
      author: person,
      committer: person,
    },
    repository: repositoryJson(repository, base),
    head_repository: repositoryJson(repository, base),
    created_at: created,
    updated_at: updated,
    run_started_at: created,
  };
}

function jobJson(state: GitHubState, { base }: Call, run: GitHubRun, job: GitHubJob): Json {
  const { id, name, status, conclusion, endedMs } = job;
  const { created, updated } = state.times(job);
  const ended = endedMs === undefined ? updated : `${new Date(endedMs).toISOString().slice(0, 19)}Z`;
  const repository = `${base}/repos/${run.repository}`;
  return {
    id,
    node_id: `JOB_${id}`,
    run_id: run.id,
    run_url: `${repository}/actions/runs/${run.id}`,
    run_attempt: attemptOf(run, job),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    workflow_name: run.name,
    name,
    url: `${repository}/actions/jobs/${id}`,
    html_url: `https://github.com/${run.repository}/actions/runs/${run.id}/job/${id}`,
    check_run_url: `${repository}/check-runs/${id}`,
    status,
    conclusion,
    steps: [],
    labels: ["ubuntu-latest"],
    runner_id: 1,
    runner_name: "runner",
    runner_group_id: 1,
    runner_group_name: "Default",
    created_at: created,
    started_at: created,
    completed_at: conclusion === null ? null : ended,
  };
}

function artifactJson(state: GitHubState, { base }: Call, run: GitHubRun, artifact: GitHubArtifact): Json {
  const { id, name, sizeBytes, expired = false } = artifact;
  const { created, updated } = state.times(artifact);
  const url = `${base}/repos/${run.repository}/actions/artifacts/${id}`;
  const expires = new Date(Date.parse(created) + artifactDays * 86_400_000).toISOString();
  return {
    id,
    node_id: `A_${id}`,
    name,
    size_in_bytes: sizeBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    created_at: created,
    updated_at: updated,
    expires_at: `${expires.slice(0, 19)}Z`,
    workflow_run: { id: run.id, repository_id: 1_296_269, head_branch: run.headBranch, head_sha: run.headSha },
  };
}

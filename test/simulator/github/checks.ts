import type { FaceAnswer } from "../face.ts";
import { githubError, invalidField, notFound, notSupplied } from "./errors.ts";
import { type GitHubCheckRun, type GitHubStatus, type Json, isRecord, text } from "./records.ts";
import { actionsApp, repositoryJson, userJson } from "./shapes.ts";
import { type Call, type GitHubState, type Handler, page } from "./state.ts";

/** Characters of a status's description. */
const mostDescription = 140;
const mostSummaryBytes = 65_535;
/** Of one commit and context (https://docs.github.com/rest/commits/statuses#create-a-commit-status). */
const mostStatuses = 1000;

export const checkHandlers: Record<string, Handler> = {
  "repos/create-commit-status": (state, call) => {
    const { repository, params, body } = call;
    const sha = params["sha"] ?? "";
    const { state: wanted, context = "default", description = null, target_url: targetUrl = null } = body;
    const fault = ofJob(state, repository, sha, context) ?? descriptionFault("Status", description);
    if (fault !== undefined) return fault;
    const earlier = state.statuses.filter((one) => isOf(call, one, sha) && one.context === context);
    if (earlier.length >= mostStatuses)
      return invalidField("Status", "context", "This SHA and context has reached the maximum number of statuses.");
    const status: GitHubStatus = {
      id: state.id(),
      repository,
      sha,
      state: String(wanted),
      context: String(context),
      description: text(description),
      targetUrl: text(targetUrl),
    };
    state.statuses.push(status);
    return { status: 201, body: statusJson(state, call, status) };
  },
  "repos/list-commit-statuses-for-ref": (state, call) => {
    const found = state.statuses.filter((one) => isOf(call, one, call.params["ref"])).toReversed();
    return page(found, call, (one) => statusJson(state, call, one));
  },
  "repos/get-combined-status-for-ref": (state, call) => {
    const { repository, base } = call;
    const sha = call.params["ref"] ?? "";
    const found = state.statuses.filter((one) => isOf(call, one, sha));
    const latest = [...new Map(found.map((one) => [one.context, one])).values()];
    return page(
      latest,
      call,
      (one) => statusJson(state, call, one),
      (statuses, total) => ({
        state: combined(latest.map((one) => one.state)),
        sha,
        total_count: total,
        statuses,
        repository: repositoryJson(repository, base),
        commit_url: `${base}/repos/${repository}/commits/${sha}`,
        url: `${base}/repos/${repository}/commits/${sha}/status`,
      }),
    );
  },
  "checks/create": (state, call) => {
    const { repository, body } = call;
    const run: GitHubCheckRun = {
      id: state.id(),
      repository,
      headSha: String(body["head_sha"]),
      name: String(body["name"]),
      externalId: text(body["external_id"]) ?? "",
      status: "queued",
      conclusion: null,
      detailsUrl: null,
      output: { title: null, summary: null, text: null, annotations: [] },
    };
    const fault = ofJob(state, repository, run.headSha, run.name) ?? change(run, body);
    if (fault !== undefined) return fault;
    state.checkRuns.push(run);
    return { status: 201, body: checkRunJson(state, call, run) };
  },
  "checks/update": (state, call) => {
    const run = findRun(state, call);
    if (run === undefined) return notFound();
    const fault = change(run, call.body);
    if (fault !== undefined) return fault;
    state.touch(run);
    return { status: 200, body: checkRunJson(state, call, run) };
  },
  "checks/get": (state, call) => {
    const run = findRun(state, call);
    return run === undefined ? notFound() : { status: 200, body: checkRunJson(state, call, run) };
  },
  "checks/list-annotations": (state, call) => {
    const run = findRun(state, call);
    if (run === undefined) return notFound();
    return page(run.output.annotations.filter(isRecord), call, (annotation) => ({
      start_column: null,
      end_column: null,
      title: null,
      raw_details: null,
      blob_href: `https://github.com/${run.repository}/blob/${run.headSha}/${String(annotation["path"])}`,
      ...annotation,
    }));
  },
  "checks/list-for-ref": (state, call) => {
    const { query, params } = call;
    const name = query.get("check_name");
    const status = query.get("status");
    const found = state.checkRuns.filter(
      (one) =>
        one.repository === call.repository &&
        one.headSha === params["ref"] &&
        (name ?? one.name) === one.name &&
        (status ?? one.status) === one.status,
    );
    // Only the latest of each name, unless all are asked for.
    const shown = query.get("filter") === "all" ? found : [...new Map(found.map((one) => [one.name, one])).values()];
    return page(
      shown.toReversed(),
      call,
      (one) => checkRunJson(state, call, one),
      (runs, total) => ({ total_count: total, check_runs: runs }),
    );
  },
};

/** The checks of a workflow's jobs are GitHub's own: nobody else's may have their names. */
function ofJob(state: GitHubState, repository: string, sha: string, context: unknown): FaceAnswer | undefined {
  const taken = state.runs.some(
    (run) => run.repository === repository && run.headSha === sha && run.jobs?.some(({ name }) => name === context),
  );
  return taken ? githubError(403, "Checks of this name can only be updated internally by GitHub Actions.") : undefined;
}

/** Why GitHub refuses a status's description; undefined: it does not. */
export function descriptionFault(resource: string, description: unknown): FaceAnswer | undefined {
  return [...(text(description) ?? "")].length > mostDescription
    ? invalidField(resource, "description", `description is too long (maximum is ${mostDescription} characters)`)
    : undefined;
}

/** Changes a check run as a body asks, or says why GitHub refuses it. */
function change(run: GitHubCheckRun, body: Json): FaceAnswer | undefined {
  const { status, conclusion, output, name, external_id: externalId, details_url: detailsUrl } = body;
  if (status === "completed" && conclusion === undefined) return notSupplied("conclusion");
  // GitHub alone may conclude that a check is stale.
  if (conclusion === "stale") return invalidField("CheckRun", "conclusion", "conclusion is not included in the list");
  if (isRecord(output)) {
    const { title, summary, text: details, annotations } = output;
    // In bytes, whatever its documentation calls them (docs/contracts.md).
    if (Buffer.byteLength(text(summary) ?? "") > mostSummaryBytes)
      return invalidField("CheckRun", "summary", `summary exceeds a maximum bytesize of ${mostSummaryBytes}`);
    const given: unknown[] = Array.isArray(annotations) ? annotations : [];
    run.output = {
      title: text(title) ?? run.output.title,
      summary: text(summary),
      text: text(details),
      // Those of a later request are added to the earlier ones.
      annotations: [...run.output.annotations, ...given],
    };
  }
  run.name = text(name) ?? run.name;
  run.externalId = text(externalId) ?? run.externalId;
  run.status = text(status) ?? (conclusion === undefined ? run.status : "completed");
  run.conclusion = text(conclusion) ?? (run.status === "completed" ? run.conclusion : null);
  run.detailsUrl = text(detailsUrl) ?? run.detailsUrl;
  return undefined;
}

/** As the branch's rule sees all contexts together. */
function combined(states: readonly string[]): string {
  if (states.some((state) => state === "failure" || state === "error")) return "failure";
  return states.length === 0 || states.includes("pending") ? "pending" : "success";
}

function isOf({ repository }: Call, status: GitHubStatus, sha: string | undefined): boolean {
  return status.repository === repository && status.sha === sha;
}

function findRun(state: GitHubState, { repository, params }: Call): GitHubCheckRun | undefined {
  return state.checkRuns.find((one) => one.repository === repository && one.id === Number(params["check_run_id"]));
}

function statusJson(state: GitHubState, { base, login }: Call, status: GitHubStatus): Json {
  const { id, repository, sha, state: value, context, description, targetUrl } = status;
  const { created, updated } = state.times(status);
  const creator = userJson(login, base);
  return {
    id,
    node_id: `SC_${id}`,
    url: `${base}/repos/${repository}/statuses/${sha}`,
    avatar_url: creator["avatar_url"],
    state: value,
    context,
    description,
    target_url: targetUrl,
    creator,
    created_at: created,
    updated_at: updated,
  };
}

function checkRunJson(state: GitHubState, { base }: Call, run: GitHubCheckRun): Json {
  const { id, repository, headSha, name, externalId, status, conclusion, output } = run;
  const { title, summary, text: details, annotations } = output;
  const { created, updated } = state.times(run);
  const url = `${base}/repos/${repository}/check-runs/${id}`;
  const shownAt = `https://github.com/${repository}/runs/${id}`;
  return {
    id,
    node_id: `CR_${id}`,
    external_id: externalId,
    head_sha: headSha,
    url,
    html_url: shownAt,
    // Of a check of Actions' own app it is GitHub's page, whatever address was given (docs/contracts.md).
    details_url: shownAt,
    name,
    status,
    conclusion,
    started_at: created,
    completed_at: conclusion === null ? null : updated,
    output: {
      title,
      summary,
      text: details,
      annotations_count: annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: 1 },
    app: actionsApp(base),
    pull_requests: [],
  };
}

import type { FaceAnswer } from "./face.ts";

export interface GitHubComment {
  id: number;
  repository: string;
  issue: number;
  body: string;
  /** Login of who wrote it; undefined: the job's own token did. */
  author?: string;
}

export interface GitHubStatus {
  id: number;
  repository: string;
  sha: string;
  state: string;
  context: string;
  description: string | null;
  targetUrl: string | null;
}

export interface GitHubCheckRun {
  id: number;
  repository: string;
  headSha: string;
  name: string;
  externalId: string;
  status: string;
  conclusion: string | null;
  detailsUrl: string | null;
  output: { title: string | null; summary: string | null; text: string | null; annotations: unknown[] };
}

export interface GitHubDeployment {
  id: number;
  repository: string;
  ref: string;
  environment: string;
  statuses: { id: number; state: string; environmentUrl: string; logUrl: string; description: string }[];
}

/** A pull request that a scenario sets up. */
export interface GitHubPull {
  number: number;
  title: string;
  headSha: string;
  /** Commits of the pull request besides its head. */
  commits?: string[];
  baseRef: string;
  state: "open" | "closed";
  /** The commit that it was merged as. */
  mergeCommitSha?: string;
}

export type Json = Record<string, unknown>;

const documentation = "https://docs.github.com/rest";

/** GitHub's error body. */
export function githubError(status: number, message: string, errors: unknown[] = []): FaceAnswer {
  const body = {
    message,
    ...(errors.length > 0 ? { errors } : {}),
    documentation_url: documentation,
    status: String(status),
  };
  return { status, body };
}

/** What keeps a body from being accepted, in GitHub's form. */
export function invalidField(resource: string, field: string, message: string): FaceAnswer {
  return githubError(422, "Validation Failed", [{ resource, code: "custom", field, message }]);
}

export function notSupplied(field: string): FaceAnswer {
  return githubError(422, `Invalid request.\n\n"${field}" wasn't supplied.`);
}

/** Who the job's own token acts as. */
export const jobsOwnLogin = "github-actions[bot]";

const user = { login: jobsOwnLogin, id: 41_898_282, type: "Bot" };

export function commentJson(comment: GitHubComment, base: string, at: string): Json {
  const { id, repository, issue, body, author = jobsOwnLogin } = comment;
  return {
    id,
    node_id: `IC_${id}`,
    url: `${base}/repos/${repository}/issues/comments/${id}`,
    html_url: `https://github.com/${repository}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${base}/repos/${repository}/issues/${issue}`,
    body,
    user: author === jobsOwnLogin ? user : { login: author, id: 583_231, type: "User" },
    author_association: "NONE",
    created_at: at,
    updated_at: at,
  };
}

export function statusJson(status: GitHubStatus, base: string, at: string): Json {
  const { id, repository, sha, state, context, description, targetUrl } = status;
  const url = `${base}/repos/${repository}/statuses/${sha}`;
  return {
    id,
    node_id: `SC_${id}`,
    url,
    state,
    context,
    description,
    target_url: targetUrl,
    creator: user,
    created_at: at,
    updated_at: at,
  };
}

export function checkRunJson(run: GitHubCheckRun, base: string, at: string): Json {
  const { id, repository, headSha, name, externalId, status, conclusion, detailsUrl, output } = run;
  const { title, summary, text, annotations } = output;
  const url = `${base}/repos/${repository}/check-runs/${id}`;
  return {
    id,
    node_id: `CR_${id}`,
    external_id: externalId,
    head_sha: headSha,
    url,
    html_url: `https://github.com/${repository}/runs/${id}`,
    details_url: detailsUrl,
    name,
    status,
    conclusion,
    started_at: at,
    completed_at: conclusion === null ? null : at,
    output: { title, summary, text, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
  };
}

export function deploymentJson(deployment: GitHubDeployment, base: string, at: string): Json {
  const { id, repository, ref, environment } = deployment;
  const url = `${base}/repos/${repository}/deployments/${id}`;
  return {
    id,
    node_id: `DE_${id}`,
    url,
    sha: ref,
    ref,
    task: "deploy",
    environment,
    creator: user,
    statuses_url: `${url}/statuses`,
    created_at: at,
    updated_at: at,
  };
}

export function deploymentStatusJson(
  deployment: GitHubDeployment,
  status: GitHubDeployment["statuses"][number],
  base: string,
  at: string,
): Json {
  const url = `${base}/repos/${deployment.repository}/deployments/${deployment.id}`;
  return {
    id: status.id,
    node_id: `DES_${status.id}`,
    url: `${url}/statuses/${status.id}`,
    state: status.state,
    description: status.description,
    environment: deployment.environment,
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    target_url: status.logUrl,
    deployment_url: url,
    creator: user,
    created_at: at,
    updated_at: at,
  };
}

export function pullJson(pull: GitHubPull, repository: string, base: string): Json {
  const { number, title, state, headSha, baseRef, mergeCommitSha = null } = pull;
  return {
    id: number,
    number,
    title,
    state,
    url: `${base}/repos/${repository}/pulls/${number}`,
    html_url: `https://github.com/${repository}/pull/${number}`,
    head: { ref: `change-${number}`, sha: headSha },
    base: { ref: baseRef },
    merge_commit_sha: mergeCommitSha,
    draft: false,
    user,
  };
}

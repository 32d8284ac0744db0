import type { Face, FaceAnswer, FaceRequest } from "./face.ts";
import {
  type GitHubCheckRun,
  type GitHubComment,
  type GitHubDeployment,
  type GitHubPull,
  type GitHubStatus,
  type Json,
  checkRunJson,
  commentJson,
  deploymentJson,
  deploymentStatusJson,
  githubError,
  invalidField,
  jobsOwnLogin,
  notSupplied,
  pullJson,
  statusJson,
} from "./github-records.ts";
import {
  applyCheckRun,
  commentFault,
  deploymentStates,
  isOneOf,
  isRecord,
  limits,
  statusStates,
  text,
} from "./github-rules.ts";

export type { GitHubCheckRun, GitHubComment, GitHubDeployment, GitHubPull, GitHubStatus };

export interface GitHubOptions {
  /** Prefix of every path, to share one port with other faces. */
  prefix?: string;
  /** Base URL that answers carry in their own links, prefix included; undefined: the host that was asked. */
  baseUrl?: string;
  /** Only this token is accepted; undefined: any non-empty one. */
  token?: string;
  /** Every write is refused, as for the token of a pull request from a fork. */
  readOnly?: boolean;
  /** Who the token acts as; default: the job's own. */
  login?: string;
  /** What the token may not do: an answer in place of the face's own, for example where it may not create check runs. */
  refuse?: (request: FaceRequest) => FaceAnswer | undefined;
  /** Epoch ms; default: the real time. */
  now?: () => number;
}

type Handler = (request: { repository: string; id: string; body: Json; query: URLSearchParams }) => FaceAnswer;

/** GitHub's REST API as far as a deploy check uses it; keeps state, and records every request. */
export class GitHubFace implements Face {
  readonly comments: GitHubComment[] = [];
  readonly statuses: GitHubStatus[] = [];
  readonly checkRuns: GitHubCheckRun[] = [];
  readonly deployments: GitHubDeployment[] = [];
  readonly requests: { method: string; path: string; body: unknown; status: number }[] = [];
  /** Set by the scenario: pull requests by `owner/repo`. */
  readonly pulls = new Map<string, GitHubPull[]>();
  readonly options: GitHubOptions;
  readonly #routes: [method: string, path: RegExp, handler: Handler][];
  readonly #prefix: string;
  #base = "";
  #nextId = 1001;

  constructor(options: GitHubOptions = {}) {
    this.options = options;
    this.#prefix = options.prefix ?? "/github-api";
    this.#routes = [
      ["GET", /^issues\/(\d+)\/comments$/, (r) => this.#listComments(r)],
      ["POST", /^issues\/(\d+)\/comments$/, (r) => this.#createComment(r)],
      ["GET", /^issues\/comments\/(\d+)$/, (r) => this.#getComment(r)],
      ["PATCH", /^issues\/comments\/(\d+)$/, (r) => this.#updateComment(r)],
      ["DELETE", /^issues\/comments\/(\d+)$/, (r) => this.#deleteComment(r)],
      ["POST", /^statuses\/([^/]+)$/, (r) => this.#createStatus(r)],
      ["GET", /^commits\/([^/]+)\/statuses$/, (r) => this.#listStatuses(r)],
      ["POST", /^check-runs()$/, (r) => this.#createCheckRun(r)],
      ["PATCH", /^check-runs\/(\d+)$/, (r) => this.#updateCheckRun(r)],
      ["GET", /^commits\/([^/]+)\/check-runs$/, (r) => this.#listCheckRuns(r)],
      ["POST", /^deployments()$/, (r) => this.#createDeployment(r)],
      ["GET", /^deployments()$/, (r) => this.#listDeployments(r)],
      ["POST", /^deployments\/(\d+)\/statuses$/, (r) => this.#createDeploymentStatus(r)],
      ["GET", /^deployments\/(\d+)\/statuses$/, (r) => this.#listDeploymentStatuses(r)],
      ["GET", /^commits\/([^/]+)\/pulls$/, (r) => this.#pullsOfCommit(r)],
      ["GET", /^pulls\/(\d+)$/, (r) => this.#getPull(r)],
    ];
  }

  permission(request: FaceRequest): string | undefined {
    return request.path.startsWith(`${this.#prefix}/`) ? "" : undefined;
  }

  answer(request: FaceRequest): FaceAnswer {
    const { method, path, body, headers } = request;
    this.#base = this.options.baseUrl ?? `http://${headers["host"] ?? "localhost"}${this.#prefix}`;
    const answer = this.#authorise(request) ?? this.#route(request);
    this.requests.push({ method, path, body, status: answer.status });
    return answer;
  }

  #authorise(request: FaceRequest): FaceAnswer | undefined {
    const { method, path, headers } = request;
    const token = /^(?:bearer|token)\s+(\S+)$/i.exec(headers["authorization"] ?? "")?.[1];
    if (token === undefined) return githubError(401, "Requires authentication");
    if (this.options.token !== undefined && token !== this.options.token) return githubError(401, "Bad credentials");
    const reads = method === "GET" || path === `${this.#prefix}/graphql`;
    if (this.options.readOnly === true && !reads) return githubError(403, "Resource not accessible by integration");
    return this.options.refuse?.(request);
  }

  #route({ method, path, query, body }: FaceRequest): FaceAnswer {
    // GraphQL answers one question here, which no other interface answers for an installation's token.
    if (path === `${this.#prefix}/graphql` && method === "POST")
      return { status: 200, body: { data: { viewer: { login: this.options.login ?? jobsOwnLogin } } } };
    const [, repository, rest] = /^\/repos\/([^/]+\/[^/]+)\/(.+)$/.exec(path.slice(this.#prefix.length)) ?? [];
    if (repository === undefined || rest === undefined) return githubError(404, "Not Found");
    for (const [wanted, pattern, handler] of this.#routes) {
      const match = wanted === method ? pattern.exec(rest) : null;
      if (match === null) continue;
      if (method !== "GET" && method !== "DELETE" && !isRecord(body)) return githubError(400, "Problems parsing JSON");
      return handler({ repository, id: match[1] ?? "", body: isRecord(body) ? body : {}, query });
    }
    return githubError(404, "Not Found");
  }

  #listComments({ repository, id, query }: Parameters<Handler>[0]): FaceAnswer {
    const found = this.comments.filter((comment) => comment.repository === repository && comment.issue === Number(id));
    const path = `/repos/${repository}/issues/${id}/comments`;
    return this.#page(found, query, path, (comment) => commentJson(comment, this.#base, this.#at));
  }

  #createComment({ repository, id, body }: Parameters<Handler>[0]): FaceAnswer {
    const fault = commentFault(body["body"]);
    if (fault !== undefined) return fault;
    const author = this.options.login ?? jobsOwnLogin;
    const comment = { id: this.#id(), repository, issue: Number(id), body: String(body["body"]), author };
    this.comments.push(comment);
    return { status: 201, body: commentJson(comment, this.#base, this.#at) };
  }

  #getComment({ repository, id }: Parameters<Handler>[0]): FaceAnswer {
    const comment = this.comments.find((one) => one.repository === repository && one.id === Number(id));
    return comment === undefined
      ? githubError(404, "Not Found")
      : { status: 200, body: commentJson(comment, this.#base, this.#at) };
  }

  #updateComment({ repository, id, body }: Parameters<Handler>[0]): FaceAnswer {
    const comment = this.comments.find((one) => one.repository === repository && one.id === Number(id));
    if (comment === undefined) return githubError(404, "Not Found");
    if ((comment.author ?? jobsOwnLogin) !== (this.options.login ?? jobsOwnLogin))
      return githubError(403, "Resource not accessible by integration");
    const fault = commentFault(body["body"]);
    if (fault !== undefined) return fault;
    comment.body = String(body["body"]);
    return { status: 200, body: commentJson(comment, this.#base, this.#at) };
  }

  #deleteComment({ repository, id }: Parameters<Handler>[0]): FaceAnswer {
    const index = this.comments.findIndex((one) => one.repository === repository && one.id === Number(id));
    if (index === -1) return githubError(404, "Not Found");
    this.comments.splice(index, 1);
    return { status: 204, body: "" };
  }

  #createStatus({ repository, id, body }: Parameters<Handler>[0]): FaceAnswer {
    const { state, context = "default", description = null, target_url: targetUrl = null } = body;
    if (state === undefined) return notSupplied("state");
    if (!isOneOf(state, statusStates)) return invalidField("Status", "state", "state is not included in the list");
    if ((typeof description === "string" ? description : "").length > limits.description) {
      return invalidField(
        "Status",
        "description",
        `description is too long (maximum is ${limits.description} characters)`,
      );
    }
    const status = {
      id: this.#id(),
      repository,
      sha: id,
      state,
      context: String(context),
      description: text(description),
      targetUrl: text(targetUrl),
    };
    this.statuses.push(status);
    return { status: 201, body: statusJson(status, this.#base, this.#at) };
  }

  #listStatuses({ repository, id, query }: Parameters<Handler>[0]): FaceAnswer {
    const found = this.statuses.filter((one) => one.repository === repository && one.sha === id).toReversed();
    return this.#page(found, query, `/repos/${repository}/commits/${id}/statuses`, (one) =>
      statusJson(one, this.#base, this.#at),
    );
  }

  #createCheckRun({ repository, body }: Parameters<Handler>[0]): FaceAnswer {
    const { name, head_sha: headSha } = body;
    if (typeof name !== "string") return notSupplied("name");
    if (typeof headSha !== "string") return notSupplied("head_sha");
    const run: GitHubCheckRun = {
      id: this.#id(),
      repository,
      headSha,
      name,
      externalId: text(body["external_id"]) ?? "",
      status: "queued",
      conclusion: null,
      detailsUrl: null,
      output: { title: null, summary: null, text: null, annotations: [] },
    };
    const fault = applyCheckRun(run, body);
    if (fault !== undefined) return fault;
    this.checkRuns.push(run);
    return { status: 201, body: checkRunJson(run, this.#base, this.#at) };
  }

  #updateCheckRun({ repository, id, body }: Parameters<Handler>[0]): FaceAnswer {
    const run = this.checkRuns.find((one) => one.repository === repository && one.id === Number(id));
    if (run === undefined) return githubError(404, "Not Found");
    return applyCheckRun(run, body) ?? { status: 200, body: checkRunJson(run, this.#base, this.#at) };
  }

  #listCheckRuns({ repository, id, query }: Parameters<Handler>[0]): FaceAnswer {
    const name = query.get("check_name");
    const found = this.checkRuns.filter(
      (one) => one.repository === repository && one.headSha === id && (name ?? one.name) === one.name,
    );
    const runs = found.map((one) => checkRunJson(one, this.#base, this.#at));
    return { status: 200, body: { total_count: runs.length, check_runs: runs } };
  }

  #createDeployment({ repository, body }: Parameters<Handler>[0]): FaceAnswer {
    const { ref, environment = "production" } = body;
    if (typeof ref !== "string") return notSupplied("ref");
    const deployment: GitHubDeployment = {
      id: this.#id(),
      repository,
      ref,
      environment: String(environment),
      statuses: [],
    };
    this.deployments.push(deployment);
    return { status: 201, body: deploymentJson(deployment, this.#base, this.#at) };
  }

  #listDeployments({ repository, query }: Parameters<Handler>[0]): FaceAnswer {
    const wants = (name: string, value: string) => (query.get(name) ?? value) === value;
    const found = this.deployments.filter(
      (one) =>
        one.repository === repository &&
        wants("ref", one.ref) &&
        wants("sha", one.ref) &&
        wants("environment", one.environment),
    );
    const path = `/repos/${repository}/deployments`;
    return this.#page(found.toReversed(), query, path, (one) => deploymentJson(one, this.#base, this.#at));
  }

  #createDeploymentStatus({ repository, id, body }: Parameters<Handler>[0]): FaceAnswer {
    const deployment = this.deployments.find((one) => one.repository === repository && one.id === Number(id));
    if (deployment === undefined) return githubError(404, "Not Found");
    const { state, environment_url: environmentUrl, log_url: logUrl, description = "" } = body;
    if (state === undefined) return notSupplied("state");
    if (!isOneOf(state, deploymentStates))
      return invalidField("DeploymentStatus", "state", "state is not included in the list");
    if (String(description).length > limits.description) {
      return invalidField(
        "DeploymentStatus",
        "description",
        `description is too long (maximum is ${limits.description} characters)`,
      );
    }
    const status = {
      id: this.#id(),
      state,
      environmentUrl: text(environmentUrl) ?? "",
      logUrl: text(logUrl) ?? "",
      description: String(description),
    };
    deployment.statuses.push(status);
    return { status: 201, body: deploymentStatusJson(deployment, status, this.#base, this.#at) };
  }

  #listDeploymentStatuses({ repository, id, query }: Parameters<Handler>[0]): FaceAnswer {
    const deployment = this.deployments.find((one) => one.repository === repository && one.id === Number(id));
    if (deployment === undefined) return githubError(404, "Not Found");
    const path = `/repos/${repository}/deployments/${id}/statuses`;
    const shown = (status: GitHubDeployment["statuses"][number]) =>
      deploymentStatusJson(deployment, status, this.#base, this.#at);
    return this.#page(deployment.statuses.toReversed(), query, path, shown);
  }

  #pullsOfCommit({ repository, id, query }: Parameters<Handler>[0]): FaceAnswer {
    const pulls = this.pulls.get(repository) ?? [];
    const found = pulls.filter((pull) => pull.headSha === id || pull.commits?.includes(id) === true);
    return this.#page(found, query, `/repos/${repository}/commits/${id}/pulls`, (pull) =>
      pullJson(pull, repository, this.#base),
    );
  }

  #getPull({ repository, id }: Parameters<Handler>[0]): FaceAnswer {
    const pull = this.pulls.get(repository)?.find((one) => one.number === Number(id));
    return pull === undefined
      ? githubError(404, "Not Found")
      : { status: 200, body: pullJson(pull, repository, this.#base) };
  }

  /** One page, with the Link header that clients follow. */
  #page<T>(all: readonly T[], query: URLSearchParams, path: string, json: (item: T) => Json): FaceAnswer {
    const size = Math.min(Number(query.get("per_page")) || 30, 100);
    const page = Number(query.get("page")) || 1;
    const last = Math.ceil(all.length / size);
    const link = (rel: string, to: number) => {
      const parameters = new URLSearchParams(query);
      parameters.set("page", String(to));
      return `<${this.#base}${path}?${parameters.toString()}>; rel="${rel}"`;
    };
    const body = all.slice((page - 1) * size, page * size).map(json);
    return page < last
      ? { status: 200, body, headers: { link: `${link("next", page + 1)}, ${link("last", last)}` } }
      : { status: 200, body };
  }

  get #at(): string {
    return `${new Date(this.options.now?.() ?? Date.now()).toISOString().slice(0, 19)}Z`;
  }

  #id(): number {
    this.#nextId += 1;
    return this.#nextId;
  }
}

import { discussionAnswer, type GitHubDiscussion } from "./github/discussions.ts";
import type { Face, FaceAnswer, FaceRequest } from "./face.ts";
import { checkHandlers } from "./github/checks.ts";
import { answerFault, match, requestFault } from "./github/contract.ts";
import { deploymentHandlers } from "./github/deployments.ts";
import { githubError, notFound } from "./github/errors.ts";
import { issueHandlers } from "./github/issues.ts";
import { type Permissions, readOnly, refusal } from "./github/permissions.ts";
import { pullHandlers } from "./github/pulls.ts";
import { type Json, isRecord } from "./github/records.ts";
import { runHandlers } from "./github/runs.ts";
import { type Handler, GitHubState, jobsOwnLogin } from "./github/state.ts";

export { primaryRateLimit, secondaryRateLimit } from "./github/errors.ts";
export type * from "./github/records.ts";
export type { Permissions };

export interface GitHubOptions {
  /** Prefix of every path, to share one port with other faces. */
  prefix?: string;
  /** Base URL that answers carry in their own links, prefix included; undefined: the host that was asked. */
  baseUrl?: string;
  /** Only this token is accepted; undefined: any non-empty one. */
  token?: string;
  /** Every write is refused, as for the token of a pull request from a fork. */
  readOnly?: boolean;
  /** What the token may do, as a workflow's `permissions` say; undefined: everything. */
  permissions?: Permissions;
  /** Who the token acts as; default: the job's own. */
  login?: string;
  /** What the token may not do: an answer in place of the face's own, for example where it may not create check runs. */
  refuse?: (request: FaceRequest) => FaceAnswer | undefined;
  /** The `data` that a GraphQL query is answered with; default: who the token acts as. */
  graphql?: (query: string, variables: Json) => Json;
  /** Epoch ms; default: the real time. */
  now?: () => number;
}

/** By the operations of GitHub's OpenAPI description. */
export const handlers: Record<string, Handler> = {
  ...issueHandlers,
  ...pullHandlers,
  ...checkHandlers,
  ...deploymentHandlers,
  ...runHandlers,
};

/**
 * GitHub's REST API as far as a deploy check uses it; keeps state, and records every request. Requests are held to GitHub's
 * published OpenAPI description, and so are its own answers.
 */
export class GitHubFace implements Face {
  readonly requests: { method: string; path: string; body: unknown; status: number }[] = [];
  /** Given to the next requests, one each, in place of the face's own answers: rate limits and outages. */
  readonly faults: FaceAnswer[] = [];
  readonly options: GitHubOptions;
  readonly discussions: GitHubDiscussion[] = [];
  readonly comments: GitHubState["comments"];
  readonly issues: GitHubState["issues"];
  readonly statuses: GitHubState["statuses"];
  readonly checkRuns: GitHubState["checkRuns"];
  readonly deployments: GitHubState["deployments"];
  /** Set by the scenario: workflow runs, with their jobs and artifacts. */
  readonly runs: GitHubState["runs"];
  /** Set by the scenario: pull requests by `owner/repo`. */
  readonly pulls: GitHubState["pulls"];
  readonly #state: GitHubState;
  readonly #prefix: string;

  constructor(options: GitHubOptions = {}) {
    this.options = options;
    this.#prefix = options.prefix ?? "/github-api";
    const state = new GitHubState(() => this.options.now?.() ?? Date.now());
    this.#state = state;
    this.comments = state.comments;
    this.issues = state.issues;
    this.statuses = state.statuses;
    this.checkRuns = state.checkRuns;
    this.deployments = state.deployments;
    this.runs = state.runs;
    this.pulls = state.pulls;
  }

  permission(request: FaceRequest): string | undefined {
    return request.path.startsWith(`${this.#prefix}/`) ? "" : undefined;
  }

  /** @throws {Error} when the answer is not as GitHub describes it: the face is wrong, and what builds on it would be. */
  answer(request: FaceRequest): FaceAnswer {
    const { method, path, body } = request;
    const answer = this.faults.shift() ?? this.#authenticate(request) ?? this.#route(request);
    this.requests.push({ method, path, body, status: answer.status });
    return answer;
  }

  #authenticate(request: FaceRequest): FaceAnswer | undefined {
    const token = /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers["authorization"] ?? "")?.[1];
    if (token === undefined) return githubError(401, "Requires authentication");
    if (this.options.token !== undefined && token !== this.options.token) return githubError(401, "Bad credentials");
    return this.options.refuse?.(request);
  }

  #route(request: FaceRequest): FaceAnswer {
    const path = request.path.slice(this.#prefix.length);
    if (path === "/graphql" && request.method === "POST") return this.#graphql(request.body);
    const rest = { method: request.method, path, query: request.query, body: request.body };
    const call = match(rest);
    const handler = call === undefined ? undefined : handlers[call.id];
    if (call === undefined || handler === undefined) return notFound();
    const permissions = this.options.permissions ?? (this.options.readOnly === true ? readOnly : undefined);
    const refused = permissions === undefined ? undefined : refusal(call.id, request.method === "GET", permissions);
    const early = refused ?? requestFault(rest, call);
    if (early !== undefined) return early;
    const { params } = call;
    const { owner = "", repo = "" } = params;
    const answer = handler(this.#state, {
      repository: `${owner}/${repo}`,
      params,
      query: request.query,
      body: isRecord(request.body) ? request.body : {},
      base: this.options.baseUrl ?? `http://${request.headers["host"] ?? "localhost"}${this.#prefix}`,
      path,
      login: this.options.login ?? jobsOwnLogin,
    });
    const fault = answerFault(call, answer);
    if (fault !== undefined) throw new Error(`Not an answer of GitHub's to ${call.id}: ${fault}`);
    return answer;
  }

  /** GraphQL has a description of its own: what is asked is not checked. */
  #graphql(body: unknown): FaceAnswer {
    const { query, variables } = isRecord(body) ? body : {};
    if (typeof query !== "string") return githubError(400, "A query attribute must be specified and must be a string.");
    const { permissions, readOnly: reads, login = jobsOwnLogin } = this.options;
    const may = reads === true ? "read" : permissions === undefined ? "write" : (permissions.discussions ?? "none");
    const answer = discussionAnswer(this.discussions, query, isRecord(variables) ? variables : {}, { login, may });
    if (answer !== undefined) return answer;
    const data = this.options.graphql?.(query, isRecord(variables) ? variables : {});
    return { status: 200, body: { data: data ?? { viewer: { login: this.options.login ?? jobsOwnLogin } } } };
  }
}

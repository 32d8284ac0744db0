import { type Face, type FaceAnswer, type FaceRequest, googleError } from "./face.ts";

export interface GitHubOptions {
  /** Prefix of every path, to share one port with other faces. */
  prefix?: string;
  /** Base URL that answers carry in their own links, without the prefix. */
  baseUrl?: string;
  /** Only this token is accepted; undefined: any non-empty one. */
  token?: string;
  /** Every write is refused, as for the token of a pull request from a fork. */
  readOnly?: boolean;
  /** Epoch ms. */
  now?: () => number;
}

export interface GitHubComment {
  id: number;
  repository: string;
  issue: number;
  body: string;
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
  status: string;
  conclusion: string | null;
  output: { title: string | null; summary: string | null };
}

export interface GitHubDeployment {
  id: number;
  repository: string;
  ref: string;
  environment: string;
  statuses: {
    id: number;
    state: string;
    environmentUrl: string;
    logUrl: string;
    description: string;
  }[];
}

export interface GitHubPull {
  number: number;
  title: string;
  headSha: string;
  baseRef: string;
  state: "open" | "closed";
}

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

  constructor(options: GitHubOptions = {}) {
    this.options = options;
  }

  permission(request: FaceRequest): string | undefined {
    return request.path.startsWith(`${this.options.prefix ?? "/github-api"}/`) ? "" : undefined;
  }

  answer(_request: FaceRequest): FaceAnswer {
    return googleError(501, "UNIMPLEMENTED", "Method not implemented");
  }
}

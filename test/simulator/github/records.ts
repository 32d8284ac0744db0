// What the simulated GitHub keeps, in a form that is easy to set up and to compare. Times are kept apart (state.ts).

export type Json = Record<string, unknown>;

export interface GitHubComment {
  id: number;
  repository: string;
  issue: number;
  body: string;
  /** Login of who wrote it; undefined: the job's own token did. */
  author?: string;
}

export interface GitHubIssue {
  number: number;
  repository: string;
  title: string;
  body: string | null;
  state: "open" | "closed";
  labels: string[];
  /** Login of who opened it; undefined: the job's own token did. */
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
  /** Undefined: `ref` is one. */
  sha?: string;
  environment: string;
  /** In the order of their making. */
  statuses: { id: number; state: string; environmentUrl: string; logUrl: string; description: string }[];
  /** Undefined: where the environment is named production, as with GitHub. */
  production?: boolean;
  transient?: boolean;
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

/** A workflow run that a scenario sets up. */
export interface GitHubRun {
  id: number;
  repository: string;
  /** The workflow's. */
  name: string;
  workflowId: number;
  /** As in `.github/workflows/deploy.yml`. */
  workflowPath: string;
  headSha: string;
  headBranch: string;
  event: string;
  status: string;
  conclusion: string | null;
  attempt?: number;
  jobs?: GitHubJob[];
  artifacts?: GitHubArtifact[];
}

export interface GitHubJob {
  id: number;
  name: string;
  status: string;
  conclusion: string | null;
  /** Undefined: the run's. */
  attempt?: number;
  /** Epoch ms; undefined: when it was first seen. */
  endedMs?: number;
}

export interface GitHubArtifact {
  id: number;
  name: string;
  sizeBytes: number;
  expired?: boolean;
}

export function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import type { FaceAnswer } from "../face.ts";
import type {
  GitHubCheckRun,
  GitHubComment,
  GitHubDeployment,
  GitHubIssue,
  GitHubPull,
  GitHubRun,
  GitHubStatus,
  Json,
} from "./records.ts";

/** Who the job's own token acts as. */
export const jobsOwnLogin = "github-actions[bot]";

/** One call to the simulated GitHub: routed, and its request found right. */
export interface Call {
  /** Of the path; "" where it has none. */
  repository: string;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Json;
  /** What links in the answer begin with. */
  base: string;
  /** Behind the base. */
  path: string;
  /** Who calls. */
  login: string;
}

export type Handler = (state: GitHubState, call: Call) => FaceAnswer;

/** Everything that the simulated GitHub keeps. */
export class GitHubState {
  readonly comments: GitHubComment[] = [];
  readonly issues: GitHubIssue[] = [];
  readonly statuses: GitHubStatus[] = [];
  readonly checkRuns: GitHubCheckRun[] = [];
  readonly deployments: GitHubDeployment[] = [];
  readonly runs: GitHubRun[] = [];
  readonly pulls = new Map<string, GitHubPull[]>();
  readonly #now: () => number;
  readonly #times = new WeakMap<object, { created: string; updated: string }>();
  #nextId = 1001;

  constructor(now: () => number) {
    this.#now = now;
  }

  id(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  /** Of a pull request or an issue: they share their numbers. */
  nextNumber(repository: string): number {
    const numbers = [
      ...(this.pulls.get(repository) ?? []),
      ...this.issues.filter((one) => one.repository === repository),
    ];
    return Math.max(0, ...numbers.map((one) => one.number)) + 1;
  }

  /** When a record was made and last changed, in GitHub's form. What a scenario set up was made when it was first seen. */
  times(record: object): { created: string; updated: string } {
    const at = this.#at();
    const known = this.#times.get(record) ?? { created: at, updated: at };
    this.#times.set(record, known);
    return known;
  }

  touch(record: object): void {
    this.times(record).updated = this.#at();
  }

  /** To whole seconds. */
  #at(): string {
    return `${new Date(this.#now()).toISOString().slice(0, 19)}Z`;
  }
}

/** Per page (https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api). */
const pageSize = { usual: 30, most: 100 };

/** One page of a list, with the Link header that clients follow. `wrap`: what is around the list, if it does not stand alone. */
export function page<T>(
  all: readonly T[],
  { query, base, path }: Call,
  json: (item: T) => Json,
  wrap: (items: Json[], total: number) => unknown = (items) => items,
): FaceAnswer {
  const size = Math.min(Math.max(1, Number(query.get("per_page") ?? pageSize.usual)), pageSize.most);
  const current = Math.max(1, Number(query.get("page") ?? 1));
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (rel: string, to: number) => {
    const parameters = new URLSearchParams(query);
    parameters.set("page", String(to));
    return `<${base}${path}?${parameters.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [link("prev", current - 1)] : []),
    ...(current < last ? [link("next", current + 1), link("last", last)] : []),
    ...(current > 1 ? [link("first", 1)] : []),
  ];
  const body = wrap(all.slice((current - 1) * size, current * size).map(json), all.length);
  return { status: 200, body, ...(links.length === 0 ? {} : { headers: { link: links.join(", ") } }) };
}

import type { GitHub as Client } from "@actions/github/lib/utils";
import type { Wait } from "../../clock.ts";
import type { CallMeans } from "../../calls/call-loop.ts";
import { loadUndici } from "../../load-undici.ts";
import { callGitHub } from "./call.ts";

/** Without the methods of each endpoint: in `dist` there are none. */
type Octokit = Pick<InstanceType<typeof Client>, "request" | "graphql">;

/** Below the repository: "GET pulls/{pull_number}". What each takes and answers is told by Octokit's types. */
type Whole<Route extends string> = Route extends `${infer Method} ${infer Path}`
  ? `${Method} /repos/{owner}/{repo}/${Path}`
  : never;
declare const request: Octokit["request"];
type Given<Route extends string> = NonNullable<Parameters<typeof request<Whole<Route>>>[1]>;
type Parts<Route extends string> = {
  [Name in keyof Given<Route> as string extends Name ? never : Exclude<Name, "owner" | "repo">]: Given<Route>[Name];
};
type Answer<Route extends string> = Awaited<ReturnType<typeof request<Whole<Route>>>>["data"];

export interface Repository {
  owner: string;
  repo: string;
}

export interface GitHubOptions {
  token: string;
  /** Base URL of the REST API, as the runner names it. */
  apiUrl: string;
  repository: Repository;
  policy: CallMeans;
  /** In place of the one that reaches the network. */
  fetch?: typeof globalThis.fetch;
}

/** GitHub as one repository's token sees it. */
export interface GitHub {
  repository: Repository;
  policy: CallMeans;
  /**
   * One call about the repository. `what` is for people: "Creating the comment". What a POST makes would be there twice if it was
   * sent again and the first try had arrived after all: it is not, unless `again` says that it may.
   * @throws {GitHubCallError}
   */
  ask: <Route extends string>(
    what: string,
    wait: Wait,
    route: Route,
    parts: Parts<Route>,
    again?: "again",
  ) => Promise<Answer<Route>>;
  /** The same by GraphQL, where what a mutation makes would be there twice. */
  query: <T>(
    what: string,
    wait: Wait,
    query: string,
    variables?: Record<string, unknown>,
    again?: "again",
  ) => Promise<T>;
}

/**
 * Loaded with the first call: a verification does not start later for it. `dist` holds @actions/github without its table of every
 * endpoint, five times as large as the rest (scripts/bundle/octokit-plugins.cjs): what is asked stands in each call.
 */
export function openGitHub({ token, apiUrl, repository, policy, fetch }: GitHubOptions): GitHub {
  let opened: Promise<Octokit> | undefined;
  const open = async (): Promise<Octokit> => {
    const { getOctokitOptions, GitHub: OctokitClient } = await import("@actions/github/lib/utils");
    const means = { baseUrl: apiUrl, userAgent: "ion-verify", log: silent };
    return new OctokitClient(
      getOctokitOptions(token, { ...means, request: { fetch: fetch ?? (await throughProxy()) } }),
    );
  };
  return {
    repository,
    policy,
    ask: async (what, wait, route, parts, again) => {
      const [method = "", path = ""] = route.split(" ");
      const call = async (signal: AbortSignal): Promise<{ data: unknown }> => {
        const given: Record<string, unknown> = { ...repository, ...parts, request: { signal } };
        return await (await (opened ??= open())).request(`${method} /repos/{owner}/{repo}/${path}`, given);
      };
      const repeatable = method !== "POST" || again !== undefined;
      const { data } = await callGitHub(policy, what, wait, call, { repeatable });
      return data;
    },
    query: async <T>(what: string, wait: Wait, query: string, variables = {}, again?: "again") => {
      const call = async (signal: AbortSignal): Promise<T> =>
        await (await (opened ??= open())).graphql<T>(query, { ...variables, request: { signal } });
      const repeatable = !query.startsWith("mutation") || again !== undefined;
      return await callGitHub(policy, what, wait, call, { repeatable });
    },
  };
}

/** Octokit would print warnings with text of GitHub's to a log whose lines can be commands. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Node's own fetch looks at no proxy variables. It takes an agent of its own undici's kind, and a newer one's by this wrapper. */
async function throughProxy(): Promise<typeof globalThis.fetch> {
  const { Dispatcher1Wrapper, EnvHttpProxyAgent } = await loadUndici();
  // Node's types know their own kind alone.
  const dispatcher = new Dispatcher1Wrapper(new EnvHttpProxyAgent()) as never;
  return async (url, options) => await fetch(url, { ...options, dispatcher });
}

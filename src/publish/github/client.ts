import type { GitHub as Client } from "@actions/github/lib/utils";
import type { Wait } from "../../clock.ts";
import type { CallMeans } from "../../calls/call-loop.ts";
import { callGitHub } from "./call.ts";

/** Without the methods of each endpoint: in `dist` there are none. */
type Octokit = Pick<InstanceType<typeof Client>, "request" | "graphql">;

/** What each call is given: Octokit passes it on to fetch. */
export interface RequestOptions {
  signal: AbortSignal;
}

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
   * One call. `what` is for people: "Creating the comment".
   * @throws {GitHubCallError}
   */
  call: <T>(
    what: string,
    wait: Wait,
    call: (octokit: Octokit, request: RequestOptions) => Promise<T>,
    options?: { repeatable?: boolean },
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
    const request = { fetch: fetch ?? (await throughProxy()) };
    return new OctokitClient(
      getOctokitOptions(token, { baseUrl: apiUrl, userAgent: "ion-verify", log: silent, request }),
    );
  };
  return {
    repository,
    policy,
    call: async (what, wait, call, options) =>
      await callGitHub(
        policy,
        what,
        wait,
        async (signal) => {
          opened ??= open();
          return await call(await opened, { signal });
        },
        options,
      ),
  };
}

/** Octokit would print warnings with text of GitHub's to a log whose lines can be commands. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Node's own fetch looks at no proxy variables. It takes an agent of its own undici's kind, and a newer one's by this wrapper. */
async function throughProxy(): Promise<typeof globalThis.fetch> {
  const { Dispatcher1Wrapper, EnvHttpProxyAgent } = await import("undici");
  // Node's types know their own kind alone.
  const dispatcher = new Dispatcher1Wrapper(new EnvHttpProxyAgent()) as never;
  return async (url, options) => await fetch(url, { ...options, dispatcher });
}

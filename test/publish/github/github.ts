import { type Clock, systemClock, type Wait } from "../../../src/clock.ts";
import { openGitHub, type GitHub } from "../../../src/publish/github/client.ts";
import type { GitHubContext } from "../../../src/publish/github/context.ts";
import type { FaceAnswer } from "../../simulator/face.ts";
import { GitHubFace, type GitHubOptions } from "../../simulator/github.ts";
import { never } from "../../fake-clock.ts";

export const sha = "0123456789abcdef0123456789abcdef01234567";
export const runUrl = "https://github.com/org/chat/actions/runs/77/attempts/1";

export const context: GitHubContext = {
  repository: { owner: "org", repo: "chat" },
  sha,
  deploymentShas: [sha],
  pullRequest: 7,
  deployment: null,
  eventName: "push",
  runId: "77",
  runUrl,
  stepId: "77/1/deploy/verify",
  workflowPath: ".github/workflows/deploy.yml",
};

export interface World {
  face: GitHubFace;
  /** As a token of this face's sees it. */
  github: GitHub;
  /** Calls so far, as `METHOD path below the repository`. */
  calls: () => string[];
  /** Moves its clock. */
  pass: (ms: number) => void;
}

/** A simulated GitHub without a network between. `before` is asked first: an answer of its own, or undefined. */
export function openWorld(
  options: GitHubOptions = {},
  before: (method: string, path: string) => FaceAnswer | Error | undefined | Promise<undefined> = () => undefined,
): World {
  const face = new GitHubFace({ prefix: "", ...options });
  let passed = 0;
  const clock: Clock = {
    now: () => systemClock.now() + passed,
    sleep: async (ms, signal) => await systemClock.sleep(ms, signal),
  };
  return {
    face,
    github: open(face, before, clock),
    calls: () => face.requests.map(({ method, path }) => `${method} ${short(path)}`),
    pass: (ms) => void (passed += ms),
  };
}

/** GitHub's answer to what a token may not do, or what is not there. */
export function refusal(status: 403 | 404): FaceAnswer {
  return { status, body: { message: status === 403 ? "Resource not accessible by integration" : "Not Found" } };
}

/** Another process on the same GitHub. */
export function open(
  face: GitHubFace,
  before: (method: string, path: string) => FaceAnswer | Error | undefined | Promise<undefined> = () => undefined,
  clock = systemClock,
): GitHub {
  const fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address);
    const method = init.method ?? "GET";
    const own = await before(method, short(url.pathname));
    if (own instanceof Error) throw new TypeError("fetch failed", { cause: own });
    const { status, body, headers } =
      own ??
      face.answer({
        method,
        path: decodeURIComponent(url.pathname),
        query: url.searchParams,
        headers: Object.fromEntries(new Headers(init.headers)),
        body: typeof init.body === "string" ? JSON.parse(init.body) : undefined,
      });
    return new Response(status === 204 ? null : JSON.stringify(body), {
      status,
      headers: { "content-type": "application/json; charset=utf-8", ...headers },
    });
  };
  return openGitHub({
    token: "t",
    apiUrl: "http://github.test",
    repository: context.repository,
    policy: { clock, random: () => 0, tryTimeoutMs: 5_000 },
    fetch: fetch as never,
  });
}

function short(path: string): string {
  return path.replace(/^\/repos\/org\/chat\//, "");
}

/** Long enough for every call, and no longer than a test. */
export function aWhile(): Wait {
  return { deadline: systemClock.now() + 20_000, signal: never };
}

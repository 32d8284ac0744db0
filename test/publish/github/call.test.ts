import { describe, expect, test } from "vitest";
import { callGitHub, GitHubCallError, toGitHubCallError } from "../../../src/publish/github/call.ts";
import { FakeClock, never } from "../../fake-clock.ts";

function answer(status: number, message: string, headers: Record<string, string> = {}): Error {
  return Object.assign(new Error(message), { status, response: { headers } });
}

/** As Octokit throws what never was an answer. */
const noAnswer = Object.assign(new Error("connect ECONNREFUSED"), { status: 500 });

/** As Octokit throws what GraphQL refused. */
function graphql(type: string): Error {
  return Object.assign(new Error(`Request failed due to following response errors:\n - ${type}`), {
    errors: [{ type, message: type }],
  });
}

describe("what a failure means", () => {
  test.for([
    [answer(401, "Bad credentials"), "no-access", 401],
    [answer(403, "Resource not accessible by integration"), "no-access", 403],
    [answer(403, "You have exceeded a secondary rate limit"), "transient", 403],
    [answer(403, "slow down", { "retry-after": "60" }), "transient", 403],
    [answer(403, "no more", { "x-ratelimit-remaining": "0" }), "transient", 403],
    [answer(404, "Not Found"), "not-found", 404],
    [answer(410, "Gone"), "not-found", 410],
    [answer(422, "Validation Failed"), "invalid", 422],
    [answer(429, "too many"), "transient", 429],
    [answer(502, "Bad Gateway"), "transient", 502],
    [noAnswer, "transient", null],
    [graphql("FORBIDDEN"), "no-access", null],
    [graphql("NOT_FOUND"), "not-found", null],
    [graphql("RATE_LIMITED"), "transient", null],
    [graphql("UNPROCESSABLE"), "invalid", null],
  ] as const)("%s is %s", ([error, failure, status]) => {
    const { message, ...rest } = toGitHubCallError(error, "Reading it");
    expect(rest).toMatchObject({ failure, httpStatus: status });
    expect(message).toBe(`Reading it failed: ${status === null ? "" : `HTTP ${status}: `}${error.message}`);
  });
});

describe("trying again", () => {
  /** Fails with each error in turn, then gives "there". */
  async function outcome(
    errors: readonly (Error | "hang")[],
    options: { repeatable?: boolean } = {},
  ): Promise<{ result: unknown; tries: number; tookMs: number }> {
    const clock = new FakeClock();
    const from = clock.now();
    let tries = 0;
    const policy = { clock, random: () => 1, tryTimeoutMs: 4_000 };
    const work = callGitHub(
      policy,
      "Doing it",
      { deadline: from + 10_000, signal: never },
      async () => {
        const error = errors[tries++];
        if (error === "hang") return await new Promise<string>(() => undefined);
        if (error !== undefined) throw error;
        return "there";
      },
      options,
    ).catch((error: unknown) => error);
    const result = await clock.run(work);
    return { result, tries, tookMs: clock.now() - from };
  }

  test("what was no answer is asked again", async () => {
    const { result, tries } = await outcome([noAnswer, answer(503, "down"), "hang"]);
    expect([result, tries]).toEqual(["there", 4]);
  });

  test("a refusal is not", async () => {
    const { result, tries } = await outcome([answer(403, "no")]);
    expect([(result as GitHubCallError).failure, tries]).toEqual(["no-access", 1]);
  });

  test("it ends at the deadline with the last answer", async () => {
    const { result, tookMs } = await outcome(Array.from({ length: 50 }, () => answer(500, "down")));
    expect((result as Error).message).toBe("Doing it failed: HTTP 500: down");
    expect(tookMs).toBeLessThanOrEqual(10_000);
  });

  test("a wait that GitHub asks for is kept, and not begun when it is too long", async () => {
    const short = await outcome([answer(403, "rate limit", { "retry-after": "3" })]);
    expect(short).toMatchObject({ result: "there", tookMs: 3_000 });
    const long = await outcome([answer(403, "rate limit", { "retry-after": "60" })]);
    expect(long).toMatchObject({ tries: 1, tookMs: 0 });
  });

  test("the end of the hourly limit is waited for, and not begun when it is too late", async () => {
    const at = (afterS: number): Record<string, string> => ({
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(new FakeClock().now() / 1000 + afterS),
    });
    expect(await outcome([answer(403, "no more", at(7))])).toMatchObject({ result: "there", tookMs: 7_000 });
    expect(await outcome([answer(403, "no more", at(1800))])).toMatchObject({ tries: 1, tookMs: 0 });
    // This machine's clock may be ahead.
    expect(await outcome([answer(403, "no more", at(-600))])).toMatchObject({ result: "there", tookMs: 5_000 });
  });

  test("after a limit that names no time nothing is hurried", async () => {
    const limit = answer(403, "You have exceeded a secondary rate limit");
    expect(await outcome([limit])).toMatchObject({ result: "there", tookMs: 5_000 });
    expect((await outcome(Array.from({ length: 50 }, () => limit))).tries).toBeLessThanOrEqual(2);
  });

  test("what could be there twice is created again only after a rate limit", async () => {
    expect(await outcome([noAnswer], { repeatable: false })).toMatchObject({ tries: 1 });
    expect(await outcome([answer(502, "lost")], { repeatable: false })).toMatchObject({ tries: 1 });
    expect(await outcome([answer(429, "too many")], { repeatable: false })).toMatchObject({ result: "there" });
  });

  test("a cancellation ends it at once", async () => {
    const clock = new FakeClock();
    const stop = new AbortController();
    const policy = { clock, random: () => 1, tryTimeoutMs: 4_000 };
    const work = callGitHub(
      policy,
      "Doing it",
      { deadline: clock.now() + 10_000, signal: stop.signal },
      async () => await new Promise(() => undefined),
    ).catch((error: unknown) => error);
    stop.abort(new Error("enough"));
    expect(await work).toMatchObject({ failure: "cancelled" });
  });
});

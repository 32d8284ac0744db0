import { describe, expect, it, test } from "vitest";
import { kindOfStatus } from "../../src/calls/call-error.ts";
import { callInTries } from "../../src/calls/call-loop.ts";
import { toGoogleCallError } from "../../src/cloud/errors.ts";
import { GitHubCallError, toGitHubCallError } from "../../src/publish/github/call.ts";
import { refusedBySlack } from "../../src/publish/slack/call.ts";
import { FakeClock, never } from "../fake-clock.ts";

test.each([401, 403, 404, 408, 409, 412, 429, 500, 503, 400, 422])(
  "HTTP %i means the same of Google, GitHub and Slack",
  (status) => {
    const google = toGoogleCallError(Object.assign(new Error("No."), { code: status }), { what: "It", advice: "" });
    const github = toGitHubCallError(Object.assign(new Error("No."), { status, response: { headers: {} } }), "It");
    const slack = refusedBySlack("It", { error: `HTTP ${status}`, status, retryAfterMs: null });
    expect([google.kind, github.kind, slack.kind]).toEqual(Array(3).fill(kindOfStatus(status)));
  },
);

describe("a fault of the program", () => {
  it("is no answer of anybody's, and not tried again", async () => {
    const clock = new FakeClock(0);
    const fault = new TypeError("x is not a function");
    let tries = 0;
    const work = callInTries(
      {
        clock,
        random: () => 0,
        tryTimeoutMs: 1_000,
        failed: (cause) => new GitHubCallError("It", "network", null, String(cause)),
        again: () => ({}),
      },
      { deadline: 10_000, signal: never },
      async () => {
        tries++;
        throw fault;
      },
    );
    await expect(clock.run(work)).rejects.toBe(fault);
    expect(tries).toBe(1);
  });
});

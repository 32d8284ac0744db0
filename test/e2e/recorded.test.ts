import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { failureKinds } from "../../src/sources/call-failure.ts";
import { runCli } from "../cli/run-cli.ts";
import type { FaceAnswer } from "../simulator/face.ts";
import { type Simulator, startSimulator } from "../simulator/index.ts";
import { googleErrors, tokenErrors } from "../simulator/recorded/google-errors.ts";
import { toldOfGoogle, toldOfTokens, type TokenSource } from "../simulator/recorded/told.ts";

// Every recorded refusal through the shipped bundle: the generated client with its cut descriptors, and the library that signs in.

let sim: Simulator;
beforeAll(async () => {
  sim = await startSimulator({ live: false });
});
afterEach(() => void sim.scripted.splice(0));
afterAll(async () => await sim.stop());

/** The doctor's first calls, in a job that signs in without a key. */
async function told(path: RegExp, answer: FaceAnswer): Promise<string> {
  sim.scripted.push({ path, answer });
  const names = ["--service", sim.service.name, "--region", sim.service.region, "--health-path", "none"];
  const run = await runCli(["doctor", ...names], { env: { ...sim.keylessEnv(), GITHUB_ACTIONS: "true" } });
  expect(run.exitCode).toBeGreaterThan(0);
  const all = run.stdout + run.stderr;
  expect(all).not.toMatch(/^\s+at .*:\d+:\d+/m);
  return all;
}

describe("Cloud Run's refusal is told with its own next step", () => {
  // What is tried again until there is no more time is in access.test.ts and outage.test.ts.
  test.for(Object.entries(toldOfGoogle).filter(([, [kind]]) => failureKinds[kind] !== "transient"))(
    "%s",
    async ([name, [kind, next]]) => {
      const { answer } = googleErrors[name as keyof typeof googleErrors];
      const said = await told(/^\/v2\/projects\/[^/]+\/locations\//, answer);
      if (kind === "not-found") expect(said).toMatch(/\(input\) is "/);
      else expect(said).toMatch(/^✗ Cloud Run {6}Reading service ion-api-prod failed: /m);
      expect(said).toMatch(next);
      const words = (answer.body as { error?: { message: string } }).error?.message ?? "";
      expect(said).toContain(words.split(/[.:]/, 1)[0]);
    },
  );
});

const paths: Record<TokenSource, RegExp> = {
  sts: /^\/sts\/v1\/token$/,
  // The library asks Google itself for a key's token, whatever its file says: the same answer from where it can be played.
  oauth: /^\/sts\/v1\/token$/,
  iam: /:generateAccessToken$/,
  runner: /^\/github-oidc$/,
};

describe("a refused sign-in is told with its own next step", () => {
  test.for(Object.entries(toldOfTokens))("%s", async ([name, [from, , next]]) => {
    const said = await told(paths[from], tokenErrors[name as keyof typeof tokenErrors].answer);
    expect(said).toMatch(/^✗ \S+(?: \S+)? +.*signing in to Google Cloud: /m);
    expect(said).toMatch(next);
  });

  test.for(["redirectedToLogin", "captivePortal", "proxyBlocked"] as const)(
    "also where it is a proxy's: %s",
    async (form) => {
      const said = await told(paths.sts, googleErrors[form].answer);
      expect(said).toMatch(/^✗ .*signing in to Google Cloud: /m);
      expect(said).toMatch(/a proxy or firewall in between .* Allow \*\.googleapis\.com there, or set HTTPS_PROXY/);
    },
  );
});

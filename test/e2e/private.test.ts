import { expect, test } from "vitest";
import type { Simulator } from "../simulator/index.ts";
import { act, expectVerdict, finding, openCloud, verify } from "./verify.ts";

test.concurrent("a private service is probed with an ID token, from GitHub's OIDC token to the app", async () => {
  const run = await verify({
    private: true,
    env: (sim) => sim.keylessEnv(),
    inputs: { "probe-headers": "Authorization: Bearer of-the-app-itself" },
  });
  expectVerdict(run, "pass", "success");
  expect(finding(run, "probe-health")).toMatchObject({ decision: "pass", bad: 0 });
  const paths = run.sim.requests.map(({ path }) => path.split(/[:/]/).at(-1));
  expect(paths).toEqual(expect.arrayContaining(["github-oidc", "token", "generateAccessToken", "generateIdToken"]));
  expect(paths.filter((one) => one === "generateIdToken")).toHaveLength(1);
  expect(run.sim.requests.find(({ path }) => path.endsWith(":generateIdToken"))?.body).toEqual({
    audience: run.sim.uri,
    includeEmail: true,
  });
  // The app's own header is masked before anything else is said.
  expect(run.stdout.split("\n")[0]).toBe("::add-mask::Bearer of-the-app-itself");
});

test.concurrent("an account that may not invoke the service is told which role it needs", async () => {
  const run = await verify({
    private: true,
    env: (sim) => sim.keylessEnv(),
    before: (sim) => void sim.grants.delete("run.routes.invoke"),
  });
  // Cloud Run's own door says nothing of the revision.
  expectVerdict(run, "inconclusive", "warning");
  expect(finding(run, "probe-health").reason).toMatchObject({ code: "probe-not-sent", door: "invoker" });
  expect(run.summary).toContain("roles/run.invoker");
});

test.concurrent("an identity without a service account is told the way out, and a token of the auth step is taken", async () => {
  const own = { private: true, env: (sim: Simulator) => sim.env };
  const sim = await openCloud({ private: true });
  await sim.deploy();
  const inputs = { "probe-headers": `X-Serverless-Authorization: Bearer ${sim.iam.idToken(sim.uri)}` };
  const [without, taken] = await Promise.all([verify(own), act(sim, { inputs })]);
  expectVerdict(without, "inconclusive", "warning");
  expect(without.summary).toContain("X-Serverless-Authorization: Bearer");
  expect(taken.outputs["verdict"]).toBe("pass");
});

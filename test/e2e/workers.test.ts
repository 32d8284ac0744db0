import { expect, test } from "vitest";
import type { Simulator } from "../simulator/index.ts";
import { imageByDigest } from "../simulator/run-v1-resource.ts";
import { expectVerdict, finding, firstLine, verify } from "./verify.ts";

const pool = { pool: true, inputs: { service: "", "worker-pool": "ion-worker-prod", "on-no-data": "fail" } } as const;

const imageOf = (sim: Simulator): string => {
  const plan = [...sim.run.revisions.values()].at(-1);
  return plan === undefined ? "" : (imageByDigest(plan).split("@")[1] ?? "");
};

test.concurrent("a sound worker pool passes by its readiness, memory, CPU, restarts and error lines", async () => {
  const run = await verify({
    ...pool,
    scenario: "healthy",
    env: (sim) => ({ ...sim.env, "INPUT_EXPECT-IMAGE": imageOf(sim) }),
  });
  expectVerdict(run, "pass", "success");
  expect(firstLine(run)).toContain("every check of a worker is kept over 7 s; not judged: Error rate, P95 latency");
  expect(run.report).toMatchObject({ isWorker: true, requests: null, service: { isPool: true, url: null } });
  expect(finding(run, "memory").n).toBeGreaterThan(0);
  expect(finding(run, "error-lines")).toMatchObject({ decision: "pass", reason: { code: "events-none" } });
  // By the digest that its image's tag was resolved to.
  expect(finding(run, "expected-image").reason).toMatchObject({ code: "expected-met", seen: imageOf(run.sim) });
  const paths = run.sim.requests.map(({ path }) => path);
  expect(paths).toContain("/v2/projects/ion-demo/locations/us-central1/workerPools/ion-worker-prod");
  expect(paths.filter((path) => path.includes("/services/"))).toEqual([]);
});

test.concurrent("a worker pool that is killed for memory fails", async () => {
  const run = await verify({ ...pool, scenario: "memory-kill" });
  expectVerdict(run, "fail", "failure");
  expect(run.report.decisive).toBe("memory-kill");
});

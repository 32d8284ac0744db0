import { expect, test } from "vitest";
import { annotations, expectVerdict, finding, firstLine, verify } from "./verify.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";
const type = "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" as const;
/** Slow answers of a busy machine are no matter here. */
const slow = { "p95-budget": "30s" };

test.concurrent("a deploy that is what was meant passes, and the pin that somebody left is released", async () => {
  const run = await verify({
    deploy: { commit: sha },
    moved: true,
    before: async (sim, revision) => {
      await sim.moved();
      sim.run.setTraffic([{ type, revision, percent: 100 }], 0, Date.now());
    },
    env: (sim) => {
      const uid = [...sim.run.revisions.values()].at(-1)?.uid ?? "";
      // The digest that Cloud Run resolved the image's tag to.
      return { ...sim.env, "INPUT_EXPECT-IMAGE": `sha256:${uid.replaceAll("-", "").repeat(2)}` };
    },
    inputs: { ...slow, "expect-commit": sha.slice(0, 12), "release-pin": "true" },
  });
  expectVerdict(run, "pass", "success");
  expect(finding(run, "expected-commit").reason.code).toBe("expected-met");
  expect(finding(run, "expected-image").reason.code).toBe("expected-met");
  expect(run.report.release).toMatchObject({ done: true, changed: true });
  expect(run.outputs["traffic-changed"]).toBe("true");
  expect(run.sim.run.state(Date.now()).traffic).toEqual([
    expect.objectContaining({ type: "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST", percent: 100 }),
  ]);
  expect(run.summary).toContain("Traffic follows the latest revision again");
});

test.concurrent("another image than was meant fails, is named, and moves no traffic", async () => {
  const run = await verify({
    moved: true,
    deploy: { image: `us-docker.pkg.dev/demo/repo/chat@sha256:${"b".repeat(64)}` },
    inputs: { ...slow, "expect-image": `sha256:${"a".repeat(64)}`, rollback: "true" },
  });
  expect([run.exitCode, run.report.decisive]).toEqual([1, "expected-image"]);
  expect(firstLine(run)).toContain("was expected");
  expect(annotations(run, "error").join("\n")).toContain("sha256:");
  expect(run.report.rollback).toMatchObject({ changed: false, outcome: { code: "not-proven" } });
});

test.concurrent("the job's own tests are a check of the verdict, by the JUnit file that a step wrote", async () => {
  const junit = (failure: string): string =>
    `<testsuites><testsuite name="smoke"><testcase name="home"/><testcase name="login">${failure}</testcase></testsuite></testsuites>`;
  const inputs = { ...slow, "test-results": "smoke: out/junit.xml\nlint: success" };
  const [good, bad] = await Promise.all([
    verify({ inputs, files: { "out/junit.xml": junit("") } }),
    verify({
      inputs: { ...inputs, rollback: "true" },
      moved: true,
      files: { "out/junit.xml": junit('<failure message="HTTP 500 &lt;script&gt;"/>') },
    }),
  ]);
  expectVerdict(good, "pass", "success");
  expect(finding(good, "tests")).toMatchObject({ decision: "pass", n: 2, bad: 0 });
  expect([bad.exitCode, bad.report.decisive]).toEqual([1, "tests"]);
  expect(firstLine(bad)).toContain("1 of 2 tests");
  // Nothing shows which revision they met.
  expect(bad.report.rollback).toMatchObject({ changed: false, outcome: { code: "not-proven" } });
});

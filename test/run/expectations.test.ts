import { describe, expect, it } from "vitest";
import type { Settings } from "../../src/inputs/settings.ts";
import type { RevisionState } from "../../src/revision/cloud-run-state.ts";
import { found, type Plan, steady, World } from "./world.ts";

const digest = `sha256:${"a".repeat(64)}`;
const sha = "0123456789abcdef0123456789abcdef01234567";

async function verified(settings: Partial<Settings>, more: Plan = {}, revision: Partial<RevisionState> = {}) {
  const world = new World({ requests: steady(600), ...more, settings, revision });
  return await world.verify();
}

describe("the deploy that was meant", () => {
  it("passes with all that was expected of it", async () => {
    const report = await verified(
      { expectVersion: "1.4.2", expectImage: digest, expectCommit: sha },
      { probe: () => ({ version: "1.4.2" }), cloudRun: { imageDigest: async () => digest } },
      { commit: sha, labels: { "commit-sha": sha } },
    );
    expect(report.verdict).toBe("pass");
    for (const id of ["expected-version", "expected-image", "expected-commit"])
      expect(found(report, id)).toMatchObject({ decision: "pass", code: "expected-met" });
  });

  it.each<[string, Partial<Settings>, Plan, string]>([
    [
      "answers with another version",
      { expectVersion: "1.4.2" },
      { probe: () => ({ version: "1.4.1" }) },
      "expected-version",
    ],
    [
      "is another image",
      { expectImage: digest },
      { cloudRun: { imageDigest: async () => digest.replaceAll("a", "b") } },
      "expected-image",
    ],
  ])("fails where it %s, and moves no traffic by that", async (_what, settings, plan, id) => {
    const report = await verified(settings, plan);
    expect([report.verdict, report.decisive]).toEqual(["fail", id]);
    expect(found(report, id)).toMatchObject({ code: "expected-other" });
  });

  it("is no pass where it cannot be told", async () => {
    const report = await verified({ expectVersion: "1.4.2" }, { probe: () => ({ version: "" }) });
    expect([report.verdict, report.decisive]).toEqual(["inconclusive", "expected-version"]);
    expect(found(report, "expected-version")).toMatchObject({ detail: expect.stringContaining("the member version") });
    const commit = await verified({ expectCommit: sha });
    expect([commit.verdict, commit.decisive]).toEqual(["inconclusive", "expected-commit"]);
  });

  it("is waited for where the latest revision is of another commit", async () => {
    const report = await verified(
      { expectCommit: sha, readyTimeoutMs: 20_000 },
      {},
      { commit: "f".repeat(40), labels: { "commit-sha": "f".repeat(40) } },
    );
    expect([report.verdict, report.decisive]).toEqual(["fail", "readiness"]);
    expect(found(report, "readiness")).toMatchObject({
      code: "ready-timeout",
      waitingFor: expect.stringContaining(`not from ${sha}`),
    });
  });
});

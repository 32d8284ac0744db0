import { describe, expect, it } from "vitest";
import type { Settings } from "../../src/inputs/settings.ts";
import type { RevisionState } from "../../src/revision/cloud-run-state.ts";
import { listedProbe } from "./listed-probe.ts";
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

  it.each<[string, Partial<Settings>, Plan, string, Partial<RevisionState>?]>([
    [
      "answers with another version",
      { expectVersion: "1.4.2" },
      { probe: () => ({ version: "1.4.1" }) },
      "expected-version",
    ],
    [
      "is another image",
      { expectImage: digest },
      {},
      "expected-image",
      { image: `us-docker.pkg.dev/demo/repo/chat@${digest.replaceAll("a", "b")}` },
    ],
  ])("fails where it %s, and moves no traffic by that", async (_what, settings, plan, id, revision) => {
    const report = await verified(settings, plan, revision);
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

  it("is not told apart from its part for one platform, to which Cloud Run resolves a tag", async () => {
    const platform = digest.replaceAll("a", "b");
    const report = await verified({ expectImage: digest }, { cloudRun: { imageDigest: async () => platform } });
    expect([report.verdict, report.decisive]).toEqual(["inconclusive", "expected-image"]);
    expect(found(report, "expected-image")).toMatchObject({ detail: expect.stringContaining(platform) });
  });

  describe("a version in the answers of a probe of the list", () => {
    const header = listedProbe("release", { versionFrom: { kind: "header", name: "x-version" } });
    const member = listedProbe("build", { versionFrom: { kind: "json", path: ["build", "version"] } });
    const by = (versions: Record<string, string>): NonNullable<Plan["probe"]> => {
      return ({ name, versionFrom }) => (versionFrom === undefined ? {} : { version: versions[name] ?? "" });
    };

    it("is asked for there alone, and the finding says where it was found", async () => {
      const report = await verified(
        { expectVersion: "1.4.2", probes: [header, member] },
        { probe: by({ release: "1.4.2", build: "1.4.2", health: "0.0.1" }) },
      );
      expect(report.verdict).toBe("pass");
      expect(found(report, "expected-version")).toEqual({
        decision: "pass",
        code: "expected-met",
        seen: "1.4.2",
        naming: { n: 12, probe: "release", place: "header:x-version" },
      });
    });

    it("needs no health probe", async () => {
      const report = await verified(
        { expectVersion: "1.4.2", probes: [member], healthPath: undefined },
        { probe: by({ build: "1.4.2" }) },
      );
      expect([report.verdict, found(report, "expected-version")?.code]).toEqual(["pass", "expected-met"]);
    });

    it("fails where one of them names another one", async () => {
      const report = await verified(
        { expectVersion: "1.4.2", probes: [header, member] },
        { probe: by({ release: "1.4.2", build: "1.4.1" }) },
      );
      expect([report.verdict, report.decisive]).toEqual(["fail", "expected-version"]);
      expect(found(report, "expected-version")).toMatchObject({
        code: "expected-other",
        seen: "1.4.1",
        naming: { n: 12, probe: "build", place: "json:build.version" },
      });
    });

    it("is no pass where one of them names none", async () => {
      const report = await verified(
        { expectVersion: "1.4.2", probes: [header, member] },
        { probe: by({ release: "1.4.2" }) },
      );
      expect([report.verdict, report.decisive]).toEqual(["inconclusive", "expected-version"]);
      expect(found(report, "expected-version")).toMatchObject({
        code: "expected-unknown",
        detail: "none of 12 answers of /build has the member build.version",
      });
    });

    it("counts in an answer that is good by its own statuses, and in no other", async () => {
      const probes = [{ ...header, status: [{ from: 404, to: 404 }] }];
      const probe = by({ release: "1.4.2" });
      const good = await verified(
        { expectVersion: "1.4.2", probes },
        { probe: (one, at) => ({ ...probe(one, at), ...(one.name === "release" ? { status: 404 } : {}) }) },
      );
      expect(found(good, "expected-version")?.decision).toBe("pass");
      const bad = await verified(
        { expectVersion: "1.4.2", probes },
        {
          probe: (one, at) => ({
            ...probe(one, at),
            ...(one.name === "release" ? { ok: false, status: 503, reason: "HTTP 503" } : {}),
          }),
        },
      );
      expect(found(bad, "expected-version")?.decision).toBe("inconclusive");
    });
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

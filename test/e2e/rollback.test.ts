import { describe, expect, test } from "vitest";
import type { Simulator } from "../simulator/index.ts";
import { act, annotations, firstLine, openCloud, pace, type VerifyOptions } from "./verify.ts";
import type { ActionRun } from "./run-action.ts";

const revisionType = "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION";

/** What users get, by revision, and what the tags lead to. */
function traffic(sim: Simulator): { shares: Record<string, number>; tags: Record<string, string> } {
  const { effective, latestReady } = sim.run.state(Date.now());
  const shares: Record<string, number> = {};
  const tags: Record<string, string> = {};
  for (const { revision = latestReady ?? "", percent, tag } of effective) {
    if (percent > 0) shares[revision] = (shares[revision] ?? 0) + percent;
    if (tag !== undefined) tags[tag] = revision;
  }
  return { shares, tags };
}

function changes(sim: Simulator): number {
  return sim.requests.filter(({ method, status }) => method === "PATCH" && status === 200).length;
}

/** A bad revision with a tag has all the traffic. */
async function badDeploy(overrides = {}): Promise<{ sim: Simulator; bad: string }> {
  const sim = await openCloud({ overrides });
  const { revision: bad } = await sim.deploy({ tag: "candidate" });
  await sim.moved();
  return { sim, bad };
}

async function rollBack(sim: Simulator, options: VerifyOptions = {}): Promise<ActionRun> {
  return await act(sim, { action: "rollback", ...options });
}

describe.concurrent("a rollback", () => {
  test("goes to the revision before, keeps tags, and changes nothing the second time", async () => {
    const { sim, bad } = await badDeploy();
    const first = await rollBack(sim);
    expect(first.exitCode).toBe(0);
    expect(firstLine(first)).toBe(
      `## ⏪ ROLLED BACK — \`${sim.service.name}\`: All traffic goes to \`${sim.stableRevision}\` now.`,
    );
    expect(first.outputs).toEqual({
      changed: "true",
      revision: sim.stableRevision,
      "from-revision": bad,
      outcome: "moved",
      outcomes: '{"ion-api-prod/us-central1":"moved"}',
      traffic: `${sim.stableRevision}=100`,
    });
    expect(traffic(sim)).toEqual({ shares: { [sim.stableRevision]: 100 }, tags: { candidate: bad } });
    expect(first.summary).toContain(`| \`${bad}\` | 100 % | 0 % |`);
    expect(first.summary).toContain(`| \`${sim.stableRevision}\` | 0 % | 100 % |`);
    expect(first.summary).toContain(`candidate → ${bad}`);
    expect(first.summary).toContain("gcloud run services update-traffic ion-api-prod --region us-central1");
    expect(first.summary).toContain("--to-latest");
    expect(first.summary).toContain("/health` answers.");
    const second = await rollBack(sim);
    expect(second.exitCode).toBe(0);
    expect(firstLine(second)).toContain("NOTHING TO DO");
    expect(second.outputs).toMatchObject({ changed: "false", revision: sim.stableRevision });
    expect(changes(sim)).toBe(1);
  });

  test("is not kept from it by a preview that was deployed on top, and does not lead to one", async () => {
    const sim = await openCloud({});
    const { revision: early } = await sim.deploy({ tag: "pr-6", overrides: { pinned: true } });
    await sim.moved();
    const { revision: bad } = await sim.deploy({});
    await sim.moved();
    const { revision: late } = await sim.deploy({ tag: "pr-7", overrides: { pinned: true } });
    await sim.moved();
    const tag = (name: string, revision: string) => ({ type: revisionType, revision, percent: 0, tag: name }) as const;
    const serving = { type: revisionType, revision: bad, percent: 100 } as const;
    sim.run.setTraffic([serving, tag("pr-6", early), tag("pr-7", late)], 0, Date.now());
    const run = await rollBack(sim, { inputs: { revision: bad } });
    expect(run.outputs).toMatchObject({ changed: "true", revision: sim.stableRevision, "from-revision": bad });
    expect(traffic(sim)).toEqual({ shares: { [sim.stableRevision]: 100 }, tags: { "pr-6": early, "pr-7": late } });
  });

  test("does not lead to a preview whose pull request was closed: it never had a user", async () => {
    const sim = await openCloud({});
    const { revision: preview } = await sim.deploy({ tag: "pr-6", overrides: { pinned: true } });
    await sim.moved();
    const tagged = sim.tagUri("pr-6");
    for (let i = 0; i < 3; i += 1) await fetch(`${tagged}/health`, { headers: { "user-agent": "Mozilla/5.0" } });
    const { revision: bad } = await sim.deploy({});
    await sim.moved();
    // Its tag is taken off, so that nothing but its requests tells that it was a preview.
    sim.run.setTraffic([{ type: revisionType, revision: bad, percent: 100 }], 0, Date.now());
    const run = await rollBack(sim, { inputs: { revision: bad } });
    expect(preview).not.toBe(sim.stableRevision);
    expect([run.exitCode, traffic(sim).shares]).toEqual([0, { [sim.stableRevision]: 100 }]);
  });

  test("says that the latest revision has no traffic where nobody named the bad one, and how to name it", async () => {
    const sim = await openCloud({});
    const { revision: bad } = await sim.deploy();
    await sim.moved();
    const { revision: preview } = await sim.deploy({ tag: "pr-7", overrides: { pinned: true } });
    await sim.moved();
    const run = await rollBack(sim);
    const told = `The latest revision, ${preview}, has no traffic, only the tag pr-7. All traffic went to ${bad} already`;
    expect(annotations(run, "warning").join("\n")).toContain(told);
    expect(run.summary).toContain(`If the bad one is the revision that serves now, name it: \`revision: ${bad}\``);
    expect([run.exitCode, changes(sim), traffic(sim).shares]).toEqual([0, 0, { [bad]: 100 }]);
    const named = await rollBack(sim, { inputs: { revision: bad } });
    expect(named.exitCode).toBe(0);
    expect(traffic(sim).shares).toEqual({ [sim.stableRevision]: 100 });
  });

  test("in a dry run says what it would do", async () => {
    const { sim, bad } = await badDeploy();
    const run = await rollBack(sim, { inputs: { "dry-run": "true" } });
    expect(run.exitCode).toBe(0);
    expect(firstLine(run)).toContain("DRY RUN");
    expect(run.summary).toContain("| Revision | Before | Would be |");
    expect(run.summary).toContain(`| \`${sim.stableRevision}\` | 0 % | 100 % |`);
    expect(run.outputs).toMatchObject({ changed: "false", revision: bad, "from-revision": bad, outcome: "planned" });
    expect([changes(sim), traffic(sim).shares]).toEqual([0, { [bad]: 100 }]);
  });

  test("after a rollback and a further deploy goes to the one that was rolled back to", async () => {
    const sim = await openCloud({});
    await sim.deploy();
    await sim.moved();
    await rollBack(sim);
    await sim.deploy();
    await sim.moved();
    const newest = sim.run.state(Date.now()).latestCreated ?? "";
    // Pinned traffic stays where it is; the team lets it follow the latest again.
    sim.run.setTraffic([{ type: "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST", percent: 100 }], 0, Date.now());
    expect(traffic(sim).shares).toEqual({ [newest]: 100 });
    const run = await rollBack(sim);
    expect(run.exitCode).toBe(0);
    expect(traffic(sim).shares).toEqual({ [sim.stableRevision]: 100 });
  });

  test("goes where `to-revision` says, and refuses what cannot serve", async () => {
    const { sim, bad } = await badDeploy();
    const missing = await rollBack(sim, { inputs: { "to-revision": "ion-api-prod-00001-zzz" } });
    expect(missing.exitCode).toBe(1);
    expect(missing.summary).toContain("There is no revision `ion-api-prod-00001-zzz`; these were good:");
    expect(missing.summary).toContain(sim.stableRevision);
    await sim.deploy({ scenario: "crash-at-start" });
    await sim.moved();
    const crashed = sim.run.state(Date.now()).latestCreated ?? "";
    const failed = await rollBack(sim, { inputs: { "to-revision": crashed } });
    expect(failed.exitCode).toBe(1);
    expect(failed.summary).toContain("cannot serve");
    expect(failed.summary).toContain("The user-provided container failed to start");
    expect(changes(sim)).toBe(0);
    const named = await rollBack(sim, { inputs: { "to-revision": bad } });
    // The crashed revision never took the traffic from it.
    expect([named.exitCode, firstLine(named)]).toEqual([0, expect.stringContaining("NOTHING TO DO")]);
    expect(changes(sim)).toBe(0);
  });

  test("reads again when someone changes the service meanwhile", async () => {
    const { sim, bad } = await badDeploy();
    let meddled = false;
    const run = await rollBack(sim, {
      onStart: () => {
        const timer = setInterval(() => {
          // Between the reading and the change: the etag of what was read is stale then.
          if (meddled || !sim.requests.some(({ path }) => path.includes(`/services/${sim.service.name}/revisions`)))
            return;
          meddled = true;
          clearInterval(timer);
          const { traffic: wanted } = sim.run.state(Date.now());
          const tag = { type: revisionType, revision: bad, percent: 0, tag: "meanwhile" } as const;
          sim.run.setTraffic([...wanted, tag], 0, Date.now());
        }, 1);
      },
    });
    expect([run.exitCode, meddled]).toEqual([0, true]);
    // The tag that came meanwhile is kept as well.
    expect(traffic(sim)).toEqual({
      shares: { [sim.stableRevision]: 100 },
      tags: { candidate: bad, meanwhile: bad },
    });
  });

  test("refuses when someone deployed meanwhile", async () => {
    const { sim, bad } = await badDeploy();
    await sim.deploy();
    await sim.moved();
    const newer = sim.run.state(Date.now()).latestCreated ?? "";
    const run = await rollBack(sim, { inputs: { revision: bad } });
    expect(run.exitCode).toBe(1);
    expect(firstLine(run)).toContain(
      `NOT ROLLED BACK — \`${sim.service.name}\`: Users get now: 100 % \`${newer}\`. Someone deployed meanwhile: the latest revision is \`${newer}\``,
    );
    expect([changes(sim), traffic(sim).shares]).toEqual([0, { [newer]: 100 }]);
  });

  test("says what to do when Cloud Run cannot move the traffic", async () => {
    const { sim, bad } = await badDeploy();
    const run = await rollBack(sim, {
      onStart: () => {
        const timer = setInterval(() => {
          if (!sim.requests.some(({ path }) => path.includes("/revisions"))) return;
          clearInterval(timer);
          sim.run.revisions.delete(sim.stableRevision);
        }, 1);
      },
    });
    expect(run.exitCode).toBe(1);
    expect(firstLine(run)).toContain(`Revision '${sim.stableRevision}' does not exist or is deleted.`);
    expect(run.summary).toContain(`Users get now: 100 % \`${bad}\`.`);
    expect(run.summary).toContain("gcloud run revisions list");
  });

  test.for(["run.services.update", "iam.serviceAccounts.actAs"])("without %s names what to grant", async (missing) => {
    const { sim, bad } = await badDeploy({ denied: [missing] });
    const run = await rollBack(sim);
    expect(run.exitCode).toBe(1);
    const told = annotations(run, "error").join("\n");
    for (const permission of ["run.services.update", "iam.serviceAccounts.actAs"]) {
      expect(told).toContain(permission);
      expect(run.summary).toContain(`\`${permission}\``);
    }
    expect(traffic(sim).shares).toEqual({ [bad]: 100 });
  });

  test("without run.operations.get follows the service instead", async () => {
    const { sim } = await badDeploy({ denied: ["run.operations.get"] });
    expect((await rollBack(sim)).exitCode).toBe(0);
    expect(traffic(sim).shares).toEqual({ [sim.stableRevision]: 100 });
  });

  test("through an API that fails now and then", async () => {
    const { sim } = await badDeploy({ faults: { rateLimited: 0.15, unavailable: 0.15, reset: 0.15, hang: 0 } });
    const run = await rollBack(sim, { inputs: { "ready-timeout": "60s" } });
    expect(run.exitCode).toBe(0);
    expect(traffic(sim).shares).toEqual({ [sim.stableRevision]: 100 });
  });

  test("twice at once: both succeed, and it is done once", async () => {
    const { sim } = await badDeploy({ shiftMs: 1000 });
    const runs = await Promise.all([rollBack(sim), rollBack(sim)]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(traffic(sim).shares).toEqual({ [sim.stableRevision]: 100 });
    expect(changes(sim)).toBe(1);
  });

  test("says where the traffic is when it does not move in time, or the job is stopped", async () => {
    const { sim, bad } = await badDeploy({ shiftMs: 600_000 });
    const late = await rollBack(sim, { inputs: { "ready-timeout": "2s" } });
    expect(late.exitCode).toBe(1);
    expect(firstLine(late)).toContain(`The traffic was not at \`${sim.stableRevision}\` within`);
    expect(late.summary).toMatch(new RegExp(`Users get now: 100 % \`${bad}\``));
    const stopped = await rollBack(sim, {
      inputs: { "ready-timeout": "60s" },
      onStart: (kill) => {
        const before = sim.requests.length;
        const timer = setInterval(() => {
          if (sim.requests.length < before + 6) return;
          clearInterval(timer);
          kill("SIGTERM");
        }, 20);
      },
    });
    expect(stopped.exitCode).toBe(1);
    expect(firstLine(stopped)).toContain("The job was stopped before the traffic was where it should be.");
    expect(stopped.summary).toContain(`Users get now: 100 % \`${bad}\`.`);
    expect(stopped.tookMs).toBeLessThan(20_000);
  });

  test("in Korean, with a health path that the service does not have: that says nothing of it", async () => {
    const { sim } = await badDeploy();
    const run = await rollBack(sim, {
      inputs: { language: "ko", "health-path": "/nothing-here", "ready-timeout": "3s" },
    });
    expect(run.exitCode).toBe(0);
    expect(firstLine(run)).toContain("⏪ 롤백 완료");
    expect(traffic(sim).shares).toEqual({ [sim.stableRevision]: 100 });
  });
});

test("the deploy is refused before any call where an input is wrong", async () => {
  const sim = await openCloud({});
  const run = await rollBack(sim, { inputs: { "to-revision": "not a name", ...pace } });
  expect(run.exitCode).toBe(1);
  expect(annotations(run, "error").join("\n")).toContain("to-revision");
  expect(sim.requests).toHaveLength(0);
});

import { describe, expect, it } from "vitest";
import { target } from "../revision/cloud-run-states.ts";
import { listedProbe } from "./listed-probe.ts";
import { platformEntry } from "./scene.ts";
import { found, ofRevision, type Plan, steady, World } from "./world.ts";

/** Each probe is answered by this revision, whose request log shows it. */
async function verified(revision: string, plan: Plan = {}) {
  const world = new World({
    requests: steady(600),
    ...plan,
    probe: (probe, at) => {
      const own = plan.probe?.(probe, at) ?? {};
      const startedAt = world.clock.now();
      const { traceId: trace, userAgent } = probe;
      const entry = platformEntry({ id: trace, startedAt, latencyMs: 50, trace, userAgent, status: own.status ?? 200 });
      world.log.append(ofRevision(revision, entry), startedAt + 350);
      return own;
    },
  });
  return await world.verify();
}

const place = { kind: "header", name: "x-version" } as const;
const url = "https://chat.example.com";

describe("probes at an address that still leads to another revision", () => {
  it.each<[string, Plan["probe"]]>([
    ["good answers are no pass of the candidate", () => ({})],
    ["bad answers are no failure of it", () => ({ ok: false, status: 500, reason: "HTTP 500" })],
  ])("%s", async (_what, probe) => {
    const report = await verified("chat-1", { settings: { url }, ...(probe === undefined ? {} : { probe }) });
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "probe-health")).toMatchObject({ code: "probe-elsewhere", revision: "chat-1", address: url });
  });

  it("a version there is not the candidate's", async () => {
    const settings = { url, expectVersion: "2", probes: [listedProbe("release", { versionFrom: place })] };
    for (const version of ["1", "2"]) {
      const report = await verified("chat-1", { settings, probe: () => ({ version }) });
      expect(found(report, "expected-version")).toMatchObject({
        decision: "inconclusive",
        code: "probe-elsewhere",
        revision: "chat-1",
        address: url,
      });
    }
  });

  it("a tag that does, though Cloud Run says otherwise", async () => {
    const traffic = [target("chat-1", 100), target("chat-2", 0, { tag: "next", uri: "https://next---chat" })];
    const report = await verified("chat-1", {
      settings: { tag: "next" },
      service: { traffic, trafficStatuses: traffic },
    });
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "probe-health")).toMatchObject({ code: "probe-elsewhere" });
  });
});

it("the candidate's own answers are its own", async () => {
  const report = await verified("chat-2", { settings: { url } });
  expect([report.verdict, found(report, "probe-health")?.decision]).toEqual(["pass", "pass"]);
});

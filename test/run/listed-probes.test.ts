import { describe, expect, it } from "vitest";
import { stepsOf } from "../report/said.ts";
import type { ServiceState } from "../../src/revision/cloud-run-state.ts";
import { target } from "../revision/cloud-run-states.ts";
import { listedProbe as plan } from "./listed-probe.ts";
import { found, steady, World, type Plan } from "./world.ts";

const probes = [plan("version"), plan("locked", { status: [{ from: 401, to: 401 }] })];
const verified = async (more: Plan = {}) =>
  await new World({ requests: steady(600), settings: { probes }, ...more }).verify();

describe("probes of the config file", () => {
  it("are sent beside those of the short form, and one check speaks for them", async () => {
    const report = await verified();
    expect(report.verdict).toBe("pass");
    expect(report.probes.map(({ name, sent }) => [name, sent])).toEqual([
      ["health", 12],
      ["chat", 12],
      ["version", 12],
      ["locked", 12],
    ]);
    expect(found(report, "probe")).toEqual({ decision: "pass", code: "probe-ok", sent: 24 });
  });

  it("fail by the worst of them, which is named", async () => {
    const report = await verified({
      probe: ({ name }) => (name === "version" ? { ok: false, reason: "the answer is not as expected" } : {}),
    });
    expect([report.verdict, report.cause, report.decisive]).toEqual(["fail", "probe", "probe"]);
    expect(found(report, "probe")).toMatchObject({
      code: "probe-failing",
      last: "version: the answer is not as expected",
    });
    expect(stepsOf(report).join()).toContain("/version");
  });

  it("are no pass where a question was not the right one", async () => {
    const wrong = { ok: false, status: 404, reason: "HTTP 404", misdirected: "path" as const };
    const report = await verified({ probe: ({ name }) => (name === "version" ? wrong : {}) });
    expect([report.verdict, report.decisive]).toEqual(["inconclusive", "probe"]);
    expect(stepsOf(report)[0]).toContain("probes");
  });

  it("stand for users where none reaches the candidate, and there is no other probe", async () => {
    const service: Partial<ServiceState> = {
      traffic: [target("chat-2", 0, { tag: "next" }), target("chat-1", 100)],
      trafficStatuses: [target("chat-2", 0, { tag: "next", uri: "https://next---chat" }), target("chat-1", 100)],
    };
    const settings = { tag: "next", windowMs: 600_000, intervalMs: 1_000, probes };
    const only = { ...settings, healthPath: undefined, chatPath: undefined };
    const report = await new World({ service, settings: only }).verify();
    expect([report.verdict, report.requests?.source, report.requests?.count]).toEqual(["pass", "probes", 600]);
  });
});

import { describe, expect, it } from "vitest";
import { stepsOf, said } from "../report/said.ts";
import type { ProbeResult } from "../../src/sources/observation.ts";
import { judgeAnswer } from "../../src/sources/probes/probe-answer.ts";
import { wantedAs } from "../../src/sources/probes/probe-request.ts";
import { found, type Plan, steady, World } from "./world.ts";

const url = "https://chat.example.com";

/** As the probe would read it, at an address that is not Cloud Run's own. */
function answered(text: string, reads: "health" | "chat" = "health"): Partial<ProbeResult> {
  const question = { url: `${url}/health`, direct: false, wanted: wantedAs(reads) };
  const judged = judgeAnswer(question, {
    status: 200,
    headers: { "content-type": "application/json" },
    text,
    fault: null,
  });
  return { status: 200, ok: judged.reason === null, ...judged };
}

describe("bad news with status 200 at an address of one's own", () => {
  const verify = async (probeLog: NonNullable<Plan["probeLog"]>, text: string) => {
    const probe: Plan["probe"] = ({ name }) => (name === "health" ? answered(text) : answered('{"error":"x"}', "chat"));
    return await new World({ requests: steady(600), settings: { url }, probe, probeLog }).verify();
  };

  it.each(['{"status":"down"}', '{"database":"disconnected"}', '{"success":false}', '{"errors":["x"]}'])(
    "%s, which the request log never shows, may be a CDN's: no fail, no pass, and the way out",
    async (text) => {
      const report = await verify(() => null, text);
      expect(report.verdict).toBe("inconclusive");
      for (const id of ["probe-health", "probe-chat"]) expect(found(report, id)?.decision).toBe("inconclusive");
      expect(stepsOf(report).join()).toMatch(/Ask the address yourself|leads to/);
    },
  );

  it("is the candidate's where the log shows it", async () => {
    const report = await verify(() => "served", '{"database":"disconnected"}');
    expect([report.verdict, report.decisive, report.window?.endedEarly]).toEqual(["fail", "probe-health", "failed"]);
  });
});

describe("probes that get no answer in time, though they were written", () => {
  const none = {
    ok: false,
    status: null,
    reason: "no answer within 10s",
    durationMs: 10_000,
    unanswered: true,
  } as const;
  const verify = async (plan: Plan) => await new World({ requests: steady(600), probe: () => none, ...plan }).verify();

  it("fail nothing where no entry of them ever appears, and users beside them are answered well", async () => {
    const report = await verify({ probeLog: () => null });
    expect(report.verdict).toBe("inconclusive");
    for (const id of ["probe-health", "probe-chat"])
      expect(found(report, id)).toMatchObject({ code: "probe-not-sent", door: "unheard" });
    const finding = report.findings.find(({ id }) => id === "probe-health");
    expect(finding && said(finding, "en")).toContain("users beside them who were answered well");
    expect(finding && said(finding, "ko")).toContain("사용자 요청은 정상입니다");
  });

  it("fail nothing where the way was lost for a while, for all probes alike", async () => {
    const lost: Plan["probe"] = (_, at) => (at >= 15_000 && at < 35_000 ? none : {});
    const report = await verify({ probeLog: (_, { unanswered }) => (unanswered ? null : "served"), probe: lost });
    expect(report.verdict).toBe("inconclusive");
  });

  it.each<[string, Plan]>([
    ["where the log shows who gave up", { probeLog: () => "served" }],
    ["where no user is answered, either", { probeLog: () => null, requests: [] }],
    [
      "where users fail, too",
      { probeLog: () => null, requests: steady(600, (i) => ({ status: i % 3 === 0 ? 500 : 200 })) },
    ],
    [
      "where users wait, too",
      { probeLog: () => null, requests: steady(600, (i) => ({ latencyMs: i % 3 === 0 ? 5_000 : 90 })) },
    ],
    [
      "where another probe is answered in the meantime",
      {
        probeLog: ({ name }) => (name === "chat" ? null : "served"),
        probe: ({ name }) => (name === "chat" ? none : {}),
      },
    ],
    ["where users came before alone", { probeLog: () => null, requests: steady(600).slice(0, 100) }],
  ])("fail %s", async (_what, plan) => {
    expect((await verify(plan)).verdict).toBe("fail");
  });
});

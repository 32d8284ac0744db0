import { describe, expect, it } from "vitest";
import { renderMarkdown, stepsOf } from "../report/said.ts";
import type { ServiceState } from "../../src/revision/cloud-run-state.ts";
import type { ProbeResult } from "../../src/sources/observation.ts";
import { judgeAnswer } from "../../src/sources/probes/probe-answer.ts";
import { wantedAs } from "../../src/sources/probes/probe-request.ts";
import { frontDoorNames, frontDoors } from "../simulator/front-doors.ts";
import { target } from "../revision/cloud-run-states.ts";
import { found, steady, World, type Plan } from "./world.ts";

const url = "https://chat-abc-uc.a.run.app/health";

/** As the probe would read it. */
function answered(status: number, text: string, headers: Record<string, string> = {}): Partial<ProbeResult> {
  const judged = judgeAnswer({ url, direct: true, wanted: wantedAs("health") }, { status, headers, text, fault: null });
  return { status, ok: judged.reason === null, ...judged };
}

const well = { requests: steady(600) };

/** Each health probe gets this answer. */
const health = (answer: (n: number) => Partial<ProbeResult>, more: Plan = {}): World => {
  let n = 0;
  return new World({ ...well, probe: ({ name }) => (name === "health" ? answer(n++) : {}), ...more });
};

describe("an answer that the container never gave", () => {
  it.each(frontDoorNames)("%s fails nothing, is no pass, and says the way out", async (name) => {
    const { status, headers, body, door } = frontDoors[name];
    const report = await health(() => answered(status, body, headers)).verify();
    expect([report.verdict, report.decisive]).toEqual(["inconclusive", "probe-health"]);
    expect(found(report, "error-rate")?.decision).toBe("pass");
    expect(found(report, "probe-health")).toMatchObject({ code: "probe-not-sent", door, sent: 12 });
    expect(stepsOf(report)[0]?.length).toBeGreaterThan(30);
  });

  it("fails nothing where it comes for both probes of a candidate that no user reaches", async () => {
    const tagged: Partial<ServiceState> = {
      traffic: [target("chat-2", 0, { tag: "next" }), target("chat-1", 100)],
      trafficStatuses: [target("chat-2", 0, { tag: "next", uri: "https://next---chat" }), target("chat-1", 100)],
    };
    const { status, headers, body } = frontDoors["iap-redirect"];
    const report = await new World({
      service: tagged,
      settings: { tag: "next" },
      probe: () => answered(status, body, headers),
    }).verify();
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "error-rate")).toMatchObject({ decision: "inconclusive", code: "no-requests" });
  });

  it.each(["refused", "dns", "tls", "connect", "proxy", "reset"] as const)(
    "nor does the runner's own network: %s",
    async (door) => {
      const none = { ok: false, status: null, reason: "no connection", door };
      const report = await new World({ ...well, probe: () => none }).verify();
      expect(report.verdict).toBe("inconclusive");
      expect(found(report, "probe-health")).toMatchObject({ code: "probe-not-sent", door });
      expect(found(report, "probe-chat")).toMatchObject({ code: "probe-not-sent", door });
    },
  );

  it("is a warning where most come through", async () => {
    const { status, headers, body } = frontDoors["google-502"];
    const report = await health((n) => (n % 4 === 3 ? answered(status, body, headers) : {})).verify();
    expect(report.verdict).toBe("pass");
    expect(found(report, "probe-health")).toMatchObject({ decision: "warn", code: "probe-not-sent", unsent: 3 });
  });
});

describe("what the request log shows under the candidate", () => {
  it.each(["no-instance-503", "no-instance-429", "upstream-503"] as const)(
    "makes it the revision's own where no instance could take it: %s",
    async (name) => {
      const { status, headers, body } = frontDoors[name];
      const report = await health(() => answered(status, body, headers), {
        probeLog: (_probe, { door }) => (door === null ? "served" : "refused"),
      }).verify();
      expect([report.verdict, report.decisive]).toEqual(["fail", "probe-health"]);
      expect(report.window?.endedEarly).toBe("failed");
    },
  );

  it("makes a page that nobody signed the app's own", async () => {
    const page = "<!doctype html><title>500 Internal Server Error</title><h1>Internal Server Error</h1>";
    const own = await health(() => answered(500, page), { probeLog: () => "served" }).verify();
    expect([own.verdict, own.decisive]).toEqual(["fail", "probe-health"]);
    expect(own.probes[0]).toMatchObject({ unsent: 0, shown: own.probes[0]?.sent });
    const nobodys = await health(() => answered(500, page)).verify();
    expect([nobodys.verdict, nobodys.probes[0]?.shown]).toEqual(["inconclusive", 0]);
  });

  it("makes nothing of it that was turned away at the door", async () => {
    const { status, headers, body } = frontDoors["invoker-403"];
    const report = await health(() => answered(status, body, headers), { probeLog: () => "turned-away" }).verify();
    expect([report.verdict, found(report, "probe-health")?.code]).toEqual(["inconclusive", "probe-not-sent"]);
  });

  it("is found by its end where something on the way took the trace off", async () => {
    const untraced: Plan = { probeLog: () => "served" };
    const page = "<html><h1>Internal Server Error</h1></html>";
    const world = health((n) => ({ ...answered(500, page), traceId: `${n}` }), untraced);
    expect((await world.verify()).verdict).toBe("fail");
  });
});

describe("a path that the service does not have", () => {
  it.each([404, 405])("is a question, not a failure: HTTP %d from the first probe on", async (status) => {
    const report = await health(() => answered(status, '{"detail":"Not Found"}')).verify();
    expect([report.verdict, report.job]).toEqual(["inconclusive", "warning"]);
    expect(found(report, "probe-health")).toMatchObject({ code: "probe-wrong-question", kind: "path" });
    expect(stepsOf(report)[0]).toMatch(/health-path.*health-path: none/);
  });

  it("is the revision's fault where it was there before", async () => {
    const report = await health((n) => (n < 3 ? {} : answered(404, '{"detail":"Not Found"}'))).verify();
    expect([report.verdict, report.decisive]).toEqual(["fail", "probe-health"]);
  });

  it.each([
    ["credentials", 401, "probe-headers"],
    ["body", 422, "chat-body"],
    ["path", 404, "with chat-path, or send no such probe with chat-path: none"],
    ["path", 405, "chat-path: none"],
  ])("nor is what the app asks for besides a failure: %s", async (kind, status, input) => {
    const chat = (): Partial<ProbeResult> => {
      const judged = judgeAnswer(
        { url, direct: true, wanted: wantedAs("chat") },
        { status, headers: {}, text: '{"detail":"x"}', fault: null },
      );
      return { status, ok: false, ...judged };
    };
    const report = await new World({ ...well, probe: ({ name }) => (name === "chat" ? chat() : {}) }).verify();
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "probe-chat")).toMatchObject({ code: "probe-wrong-question", kind });
    expect(stepsOf(report)[0]).toContain(input);
  });
});

describe("a start that takes its time", () => {
  const starting = (n: number) => (n < 5 ? answered(503, '{"status":"starting"}') : {});

  it("is not failed for it, and passes", async () => {
    const report = await health(starting, { settings: { warmUpMs: 25_000 } }).verify();
    expect(report.verdict).toBe("pass");
    expect(report.probes[0]).toMatchObject({ warmUp: 5, failed: 0 });
  });

  it("fails where it takes longer than it may", async () => {
    const report = await health(starting, { settings: { warmUpMs: 5_000 } }).verify();
    expect([report.verdict, report.decisive]).toEqual(["fail", "probe-health"]);
  });

  it("that never ends within the window is no pass", async () => {
    const report = await health(() => answered(503, '{"status":"starting"}'), {
      settings: { warmUpMs: 3_600_000 },
    }).verify();
    expect([report.verdict, found(report, "probe-health")?.code]).toEqual(["inconclusive", "probe-warming-up"]);
    expect(stepsOf(report).join()).toContain("warm-up");
  });
});

describe("what a service says of itself at 200", () => {
  it.each([
    ['{"status":"ok","mongodb":"disconnected"}', "fail", "probe-failing"],
    ['{"success":false}', "fail", "probe-failing"],
    ['{"errors":["no database"]}', "fail", "probe-failing"],
    ['{"status":"degraded"}', "pass", "probe-concerned"],
    ['{"status":"UNKNOWN"}', "pass", "probe-unknown-state"],
    ["v1.2.3", "pass", "probe-unknown-state"],
    ["정상", "pass", "probe-ok"],
    ["비정상", "fail", "probe-failing"],
    ["<!doctype html><title>Ion</title><div id=root></div>", "inconclusive", "probe-wrong-question"],
  ])("%s: %s", async (body, verdict, code) => {
    const report = await health(() => answered(200, body)).verify();
    const decision = verdict === "pass" && code !== "probe-ok" ? "warn" : verdict;
    expect(report.verdict).toBe(verdict);
    expect(found(report, "probe-health")).toMatchObject({ code, decision });
  });
});

describe("a page with status 200 that comes in mid-window at a custom domain", () => {
  const page = "<!doctype html><html><head><title>We are back soon</title></head><body>Maintenance</body></html>";
  const custom = "https://chat.example.com";
  const read = (): Partial<ProbeResult> => {
    const question = { url: `${custom}/health`, direct: false, wanted: wantedAs("health") };
    const judged = judgeAnswer(question, { status: 200, headers: {}, text: page, fault: null });
    return { status: 200, ok: judged.reason === null, ...judged };
  };
  const verified = async (probeLog: NonNullable<Plan["probeLog"]>) =>
    await health((n) => (n > 4 ? read() : {}), { settings: { url: custom }, probeLog }).verify();

  it("fails nothing where the request log does not show it: a CDN may have given it", async () => {
    const report = await verified((_probe, { ok }) => (ok ? "served" : null));
    expect([report.verdict, report.decisive]).toEqual(["inconclusive", "probe-health"]);
    expect(found(report, "probe-health")).toMatchObject({ code: "probe-not-sent", door: "unproven" });
  });

  it("fails where it shows that the candidate gave it", async () => {
    const report = await verified(() => "served");
    expect([report.verdict, report.decisive]).toEqual(["fail", "probe-health"]);
  });
});

describe("how many failures in a row fail", () => {
  const down = { ok: false, status: 302, reason: "leads to https://login.example.com" };
  const verified = async (probeFailures: number) => await health(() => down, { settings: { probeFailures } }).verify();

  it.each([1, 5, 12])("is the user's choice: %d", async (probeFailures) => {
    const report = await verified(probeFailures);
    expect([report.verdict, report.decisive]).toEqual(["fail", "probe-health"]);
    expect(found(report, "probe-health")).toMatchObject({ code: "probe-failing", run: probeFailures });
  });

  it("is no pass either where so many were not sent, and no probe speaks for it", async () => {
    const report = await verified(50);
    expect([report.verdict, report.job, report.decisive]).toEqual(["inconclusive", "warning", "probe-health"]);
    expect(found(report, "probe-health")).toMatchObject({ code: "probe-some-failed", failed: 12, sent: 12 });
    expect(renderMarkdown(report)).toContain("login.example.com");
  });
});

describe("a chat whose answers are cached", () => {
  const settings = { chatPath: "/chat", chatBody: '{"message":"{{nonce}}"}' };
  const chat = (fails: (fresh: number) => boolean): World => {
    let fresh = 0;
    return new World({
      ...well,
      settings,
      probe: ({ name, repeated }) =>
        name === "chat" && !repeated && fails(fresh++) ? { ok: false, status: 500, reason: "HTTP 500" } : {},
    });
  };

  it("fails where each new message does, though it is answered well when it is sent again", async () => {
    const report = await chat((fresh) => fresh > 0).verify();
    expect([report.verdict, report.decisive]).toEqual(["fail", "probe-chat"]);
    expect(found(report, "probe-chat")).toMatchObject({ code: "probe-failing", run: 3 });
  });

  it("is timed apart for what is asked for the first time and what comes from the cache", async () => {
    const cached: Plan["probe"] = ({ name, repeated }) => (name === "chat" ? { durationMs: repeated ? 2 : 400 } : {});
    for (const [more, first] of [
      [settings, 6],
      [{ chatPath: "/chat", chatBody: '{"message":"hello"}' }, 1],
    ] as const) {
      const report = await new World({ ...well, settings: more, probe: cached }).verify();
      expect(report.verdict).toBe("pass");
      expect(report.probes.find(({ name }) => name === "chat")).toMatchObject({
        first: { n: first, medianMs: 400 },
        repeated: { n: 12 - first, medianMs: 2 },
      });
    }
  });

  it("is warned of where some do", async () => {
    const report = await chat((fresh) => fresh % 2 === 1).verify();
    expect([report.verdict, found(report, "probe-chat")?.code]).toEqual(["pass", "probe-some-failed"]);
  });
});

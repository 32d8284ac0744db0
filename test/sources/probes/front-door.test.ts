import { describe, expect, it } from "vitest";
import { doorOf, doorOfError } from "../../../src/sources/probes/front-door.ts";
import { judgeAnswer } from "../../../src/sources/probes/probe-answer.ts";
import { wantedAs } from "../../../src/sources/probes/probe-request.ts";
import { frontDoorNames, frontDoors } from "../../simulator/front-doors.ts";

const asChat = { wanted: wantedAs("chat") };
const question = { url: "https://chat-abc-uc.a.run.app/health", direct: true, wanted: wantedAs("health") };

function judged(status: number, text: string, headers: Record<string, string> = {}, more: object = {}) {
  return judgeAnswer({ ...question, ...more }, { status, headers, text, fault: null });
}

describe("an answer that the container never gave", () => {
  it.each(frontDoorNames)("%s is told by what it is", (name) => {
    const { status, headers, body, door } = frontDoors[name];
    const answer = judged(status, body, headers);
    expect(answer.door).toBe(door);
    expect(answer.reason).toContain(status >= 400 ? `HTTP ${status}` : "");
    expect(judged(status, body, headers, { ...asChat, direct: false }).door).toBe(door);
  });

  it("is a reserved path where Google's 404 came for one that ends in z", () => {
    const { status, headers, body } = frontDoors["not-found"];
    for (const path of ["/healthz", "/api/livez", "/healthz/"])
      expect(judged(status, body, headers, { url: `https://chat-abc-uc.a.run.app${path}` }).door).toBe("reserved-path");
  });

  it("is a sign-in, though nobody says so in a header", () => {
    for (const [host, door] of [
      ["accounts.google.com", "iap"],
      ["team.cloudflareaccess.com", "gateway"],
      ["accounts.google.com.example.com", "unproven"],
    ])
      expect(judged(302, "", { location: `https://${host}/o/oauth2/v2/auth?client_id=x` }).door).toBe(door);
  });

  it("is http where https is asked for", () => {
    const url = "http://api.example.com/health";
    expect(judged(301, "", { location: "https://api.example.com/health" }, { url }).door).toBe("https");
    expect(judged(301, "", { location: "https://login.example.com/" }, { url }).door).toBe("unproven");
  });
});

describe("an answer of the app", () => {
  it.each<[string, number, string, Record<string, string>]>([
    ["JSON", 503, '{"status":"down"}', { "content-type": "application/json" }],
    ["JSON for a missing path", 404, '{"detail":"Not Found"}', {}],
    ["plain text", 500, "Internal Server Error", { "content-type": "text/plain; charset=utf-8" }],
    ["a framework's header", 500, "<pre>Error: boom</pre>", { "x-powered-by": "Express" }],
  ])("is told by what only it makes: %s", (_what, status, text, headers) => {
    expect(judged(status, text, headers).door).toBeNull();
    // By another address, a gateway makes the like.
    expect(judged(status, text, headers, { direct: false }).door).toBe("unproven");
  });

  it.each([
    ["a page", "<html><title>500</title><h1>Internal Server Error</h1>"],
    ["nothing", ""],
  ])("is not told by %s", (_what, text) => {
    expect(judged(500, text).door).toBe("unproven");
  });

  it("that is bad news at 200 is its own at Cloud Run's address, and nobody's at another one until a log shows it", () => {
    for (const [direct, door] of [
      [true, null],
      [false, "unproven"],
    ] as const)
      expect(judged(200, '{"database":"down"}', {}, { direct })).toMatchObject({ door, reason: 'database is "down"' });
  });
});

describe("a question that was not the right one", () => {
  it.each([
    [404, "path"],
    [405, "path"],
    [501, "path"],
    [401, "credentials"],
    [403, "credentials"],
    [400, "body"],
    [415, "body"],
    [422, "body"],
    [429, undefined],
    [408, undefined],
    [500, undefined],
    [503, undefined],
  ])("%d: %s", (status, kind) => {
    expect(judged(status, '{"error":"x"}').misdirected).toBe(kind);
  });

  it("is a page where the state of a service was asked for", () => {
    const app = '<!doctype html><html><head><title>Ion</title></head><body><div id="root"></div></body></html>';
    expect(judged(200, app)).toMatchObject({ misdirected: "page", door: null, reason: expect.stringContaining("Ion") });
    expect(judged(200, app, {}, asChat)).toMatchObject({ misdirected: "page" });
  });

  it("is a page that may be of what stands in front, behind another address than Cloud Run's own", () => {
    const page = "<!doctype html><html><head><title>We are back soon</title></head><body>Maintenance</body></html>";
    for (const more of [{}, asChat])
      expect(judged(200, page, {}, { ...more, direct: false })).toMatchObject({
        misdirected: "page",
        door: "unproven",
      });
  });

  it("is a path that is there with another slash", () => {
    expect(judged(307, "", { location: "/health/" })).toMatchObject({ misdirected: "path", door: "unproven" });
    expect(judged(302, "", { location: "https://login.example.com/" }).misdirected).toBeUndefined();
  });
});

describe("no answer", () => {
  const failed = (code: string, message = "x"): Error => Object.assign(new Error(message), { code });
  it.each<[Error, boolean, string]>([
    [failed("ENOTFOUND"), false, "dns"],
    [failed("EAI_AGAIN"), false, "dns"],
    [failed("ECONNREFUSED"), false, "refused"],
    [failed("UND_ERR_CONNECT_TIMEOUT"), false, "connect"],
    [failed("EHOSTUNREACH"), false, "connect"],
    [failed("SELF_SIGNED_CERT_IN_CHAIN"), false, "tls"],
    [failed("CERT_HAS_EXPIRED"), false, "tls"],
    [failed("ERR_TLS_CERT_ALTNAME_INVALID"), false, "tls"],
    [failed("UND_ERR_ABORTED", "Proxy response (407) !== 200 when HTTP Tunneling"), false, "proxy"],
    [failed("ECONNRESET"), false, "connect"],
    [failed("ECONNRESET"), true, "reset"],
    [failed("UND_ERR_SOCKET"), true, "reset"],
    [failed("ERR_HTTP2_STREAM_ERROR"), true, "reset"],
    [failed("HPE_INVALID_CONSTANT"), true, "unproven"],
    [new Error("fetch failed", { cause: failed("ENOTFOUND") }), false, "dns"],
  ])("%s, sent: %s, is %s", (error, sent, door) => {
    expect(doorOfError(error, sent)).toBe(door);
  });

  it("has no door where the app's own answer is whole", () => {
    const url = new URL(question.url);
    expect(doorOf({ status: 200, headers: {}, text: "ok", url })).toBeNull();
  });
});

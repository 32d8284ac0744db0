import { describe, expect, it } from "vitest";
import { GoogleCallError } from "../../../src/cloud/errors.ts";
import type { ProbeResult } from "../../../src/sources/observation.ts";
import { type ProbeRequest, wantedAs } from "../../../src/sources/probes/probe-request.ts";
import { ProbeSignIn, type SignInParts } from "../../../src/sources/probes/probe-sign-in.ts";
import { FakeClock, never } from "../../fake-clock.ts";

const begin = Date.UTC(2026, 10, 23);
const hour = 3_600_000;

const probe: ProbeRequest = {
  name: "health",
  url: "https://chat-abc-uc.a.run.app/health",
  method: "GET",
  body: undefined,
  repeated: false,
  timeoutMs: 10_000,
  userAgent: "ion-verify/1",
  traceId: "a".repeat(32),
  headers: { authorization: "Bearer of-the-app" },
  direct: true,
  wanted: wantedAs("health"),
};

function jwt(endsAt: number): string {
  return `h.${Buffer.from(JSON.stringify({ exp: endsAt / 1000 })).toString("base64url")}.s`;
}

/** A service that asks for a token, and what was asked of it and of Google. */
function scene(more: Partial<SignInParts> & { open?: boolean } = {}) {
  const clock = new FakeClock(begin);
  const sent: ProbeRequest[] = [];
  const minted: string[] = [];
  const signIn = new ProbeSignIn({
    audience: "https://chat-abc-uc.a.run.app",
    idToken: async (audience) => {
      minted.push(audience);
      return jwt(clock.now() + hour);
    },
    sendProbe: async (one): Promise<ProbeResult> => {
      sent.push(one);
      const ok = more.open === true || Object.hasOwn(one.headers, "x-serverless-authorization");
      const plain = {
        name: one.name,
        traceId: one.traceId,
        door: null,
        at: clock.now(),
        durationMs: 5,
        repeated: false,
        dependencies: [],
      };
      return { ...plain, ok, status: ok ? 200 : 403, reason: ok ? null : "HTTP 403: Forbidden" };
    },
    ...more,
  });
  const send = async (other: Partial<ProbeRequest> = {}) => await signIn.send({ ...probe, ...other }, clock, never);
  return { clock, sent, minted, send };
}

describe("signing in", () => {
  it("is not done for a service that lets everybody in", async () => {
    const { send, minted } = scene({ open: true });
    expect(await send()).toMatchObject({ ok: true });
    expect(minted).toEqual([]);
  });

  it("is done when the service asks for it, once, beside the app's own authorization", async () => {
    const { send, sent, minted } = scene();
    expect(await send()).toMatchObject({ ok: true });
    expect(await send()).toMatchObject({ ok: true });
    expect(minted).toEqual(["https://chat-abc-uc.a.run.app"]);
    expect(sent).toHaveLength(3);
    expect(sent.at(-1)?.headers).toMatchObject({ authorization: "Bearer of-the-app" });
  });

  it("by two probes at once takes one token", async () => {
    const { send, minted } = scene();
    await Promise.all([send(), send({ name: "chat" })]);
    expect(minted).toHaveLength(1);
  });

  it("is done again before the token ends", async () => {
    const { send, minted, clock, sent } = scene();
    await send();
    clock.pass(hour - 4 * 60_000);
    expect(await send()).toMatchObject({ ok: true });
    expect(minted).toHaveLength(2);
    expect(sent.at(-1)?.headers["x-serverless-authorization"]).toBe(`Bearer ${jwt(clock.now() + hour)}`);
  });

  it.each([
    ["over plain http", { url: "http://chat.example.com/health" }],
    ["over plain http to a name that looks like the loopback", { url: "http://127.evil.example/health" }],
    ["in place of the user's own", { headers: { "x-serverless-authorization": "Bearer mine" } }],
  ])("never sends a token %s", async (_what, more) => {
    const { send, minted, sent } = scene({ idToken: async () => await Promise.reject(new Error("not to be asked")) });
    await send(more);
    expect(minted).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it("is not tried where the service lets everybody in by its own setting", async () => {
    const { send, sent } = scene({ audience: null });
    expect(await send()).toMatchObject({ status: 403, reason: "HTTP 403: Forbidden" });
    expect(sent).toHaveLength(1);
  });

  it("that cannot be done says what to set up, and is not asked for again at once", async () => {
    let asked = 0;
    const refusal = new GoogleCallError("Minting an ID token", "no-access", 403, "denied.", { advice: "Grant it." });
    const { send, clock } = scene({
      idToken: async () => {
        asked++;
        throw refusal;
      },
    });
    const reason = "HTTP 403: Forbidden — Minting an ID token failed: HTTP 403: denied. Grant it.";
    expect(await send()).toMatchObject({ ok: false, reason });
    expect(await send()).toMatchObject({ ok: false, reason });
    expect(asked).toBe(1);
    clock.pass(2 * 60_000);
    await send();
    expect(asked).toBe(2);
  });

  it("that does not help says which role is missing", async () => {
    const { send } = scene({
      sendProbe: async (one) => ({ ...plainRefusal, name: one.name }),
    });
    expect(await send()).toMatchObject({ ok: false, reason: expect.stringContaining("roles/run.invoker") });
  });
});

const plainRefusal: ProbeResult = {
  name: "health",
  traceId: "",
  door: "invoker",
  at: 0,
  ok: false,
  status: 403,
  durationMs: 5,
  repeated: false,
  reason: "HTTP 403",
  dependencies: [],
};

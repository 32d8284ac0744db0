import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FaceRequest } from "./face.ts";
import { openFaces } from "./open-faces.ts";
import { SlackFace } from "./slack.ts";

const now = () => Date.parse("2026-01-01T00:00:00Z");
const mrkdwn = (text: string) => ({ type: "mrkdwn", text });
const section = (text: string) => ({ type: "section", text: mrkdwn(text) });

function webhook(body: unknown, path = "/slack/services/T1/B1/X1", method = "POST"): FaceRequest {
  return { method, path, query: new URLSearchParams(), headers: {}, body };
}

describe("incoming webhooks", () => {
  it.each<[string, unknown]>([
    ["text", { text: "deployed" }],
    ["blocks", { blocks: [section("*deployed*"), { type: "divider" }] }],
    ["a form with its payload", `payload=${encodeURIComponent(JSON.stringify({ text: "deployed" }))}`],
  ])("accept %s", (_, body) => {
    const face = new SlackFace({ now });
    expect(face.answer(webhook(body))).toMatchObject({ status: 200, body: "ok" });
    expect(face.messages).toHaveLength(1);
  });

  it.each<[unknown, string]>([
    ["{broken", "invalid_payload"],
    [undefined, "invalid_payload"],
    [["text"], "invalid_payload"],
    ["payload=%7Bbroken", "invalid_payload"],
    [{}, "no_text"],
    [{ text: "" }, "no_text"],
    [{ text: "x".repeat(40_001) }, "msg_too_long"],
    [{ blocks: Array.from({ length: 51 }, () => section("x")) }, "invalid_blocks"],
    [{ blocks: [section("x".repeat(3001))] }, "invalid_blocks"],
    [{ blocks: [section("")] }, "invalid_blocks"],
    [{ blocks: [{ type: "header", text: { type: "plain_text", text: "x".repeat(151) } }] }, "invalid_blocks"],
    [{ blocks: [{ type: "header", text: { type: "mrkdwn", text: "*bold*" } }] }, "invalid_blocks"],
    [{ blocks: [{ type: "section", fields: Array.from({ length: 11 }, () => mrkdwn("x")) }] }, "invalid_blocks"],
    [{ blocks: [{ type: "section", fields: [mrkdwn("x".repeat(2001))] }] }, "invalid_blocks"],
    [{ blocks: [{ type: "context", elements: Array.from({ length: 11 }, () => mrkdwn("x")) }] }, "invalid_blocks"],
    [{ blocks: [{ type: "context", elements: [mrkdwn("")] }] }, "invalid_blocks"],
    [{ blocks: [{ text: "no type" }] }, "invalid_blocks"],
  ])("refuse %j as %s", (body, error) => {
    const face = new SlackFace();
    expect(face.answer(webhook(body))).toMatchObject({ status: 400, body: error });
    expect(face.messages).toEqual([]);
  });

  it("do not exist elsewhere", () => {
    const face = new SlackFace({ webhookPath: "/services/T1/B1/X1" });
    expect(face.answer(webhook({ text: "x" })).status).toBe(200);
    expect(face.answer(webhook({ text: "x" }, "/slack/services/T1/B1/X2"))).toMatchObject({
      status: 404,
      body: "no_service",
    });
    expect(face.answer(webhook({ text: "x" }, "/slack/services/T1")).status).toBe(404);
  });
});

describe("the Web API, over HTTP", () => {
  let face: SlackFace;
  let opened: Awaited<ReturnType<typeof openFaces>>;

  beforeEach(async () => {
    face = new SlackFace({ token: "xoxb-right", channels: ["alerts", "logs"], now });
    opened = await openFaces([face], [], now);
  });
  afterEach(() => opened.server.close());

  async function call(
    method: string,
    body: object,
    token = "xoxb-right",
    form = method.startsWith("conversations."),
  ): Promise<Record<string, unknown>> {
    const type = form ? "application/x-www-form-urlencoded" : "application/json";
    const fields = Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]);
    const response = await fetch(`${opened.url}/slack/api/${method}`, {
      method: "POST",
      headers: { "content-type": type, ...(token === "" ? {} : { authorization: `Bearer ${token}` }) },
      body: form ? new URLSearchParams(fields).toString() : JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as Record<string, unknown>;
  }

  it("a message is posted by name, then changed and found by id", async () => {
    const posted = await call("chat.postMessage", { channel: "#alerts", text: "first" });
    expect(posted).toMatchObject({ ok: true, channel: face.channelId("alerts"), ts: "1767225600.000001" });
    await call("chat.postMessage", { channel: "logs", text: "elsewhere" });
    await call("chat.postMessage", { channel: "alerts", text: "later" });
    const { channel, ts } = posted;
    expect(await call("chat.update", { channel, ts, text: "changed" })).toMatchObject({ ok: true, text: "changed" });
    expect(await call("conversations.history", { channel })).toMatchObject({
      ok: true,
      messages: [{ text: "later" }, { text: "changed", edited: {} }],
      has_more: false,
    });
  });

  it("history comes in pages", async () => {
    for (const text of ["1", "2", "3"]) await call("chat.postMessage", { channel: "alerts", text });
    const channel = face.channelId("alerts");
    const first = await call("conversations.history", { channel, limit: 2 });
    expect(first).toMatchObject({ messages: [{ text: "3" }, { text: "2" }], has_more: true });
    const { next_cursor: cursor } = first["response_metadata"] as { next_cursor: string };
    const second = await call("conversations.history", { channel, limit: 2, cursor });
    expect(second).toMatchObject({ messages: [{ text: "1" }], has_more: false });
    expect(second).not.toHaveProperty("response_metadata");
  });

  it("channels come in pages, of fewer than were asked for", async () => {
    face.options.mostOnPage = 1;
    const first = await call("conversations.list", { limit: 999 });
    expect(first).toMatchObject({ channels: [{ name: "alerts" }] });
    const { next_cursor: cursor } = first["response_metadata"] as { next_cursor: string };
    const second = await call("conversations.list", { limit: 999, cursor });
    expect(second).toMatchObject({ channels: [{ name: "logs" }], response_metadata: { next_cursor: "" } });
  });

  it("a reading method takes no JSON", async () => {
    const channel = face.channelId("alerts");
    expect(await call("conversations.history", { channel }, undefined, false)).toEqual({
      ok: false,
      error: "invalid_arguments",
      response_metadata: { messages: ["[ERROR] missing required field: channel"] },
    });
  });

  it("errors are answers with ok: false", async () => {
    await call("chat.postMessage", { channel: "alerts", text: "x" });
    const channel = face.channelId("alerts");
    expect(await call("chat.postMessage", { channel: "alerts", text: "x" }, "")).toEqual({
      ok: false,
      error: "not_authed",
    });
    const errors: [string, object, string][] = [
      ["chat.postMessage", { text: "x" }, "channel_not_found"],
      ["chat.postMessage", { channel: "nowhere", text: "x" }, "channel_not_found"],
      ["chat.postMessage", { channel: "alerts" }, "no_text"],
      ["chat.update", { channel: "alerts", ts: "1767225600.000001", text: "by name" }, "channel_not_found"],
      ["chat.update", { channel, ts: "1.000000", text: "x" }, "message_not_found"],
      ["conversations.history", { channel: "alerts" }, "channel_not_found"],
      ["conversations.history", { channel, limit: 1000 }, "invalid_limit"],
      ["conversations.history", { channel, cursor: "2" }, "invalid_cursor"],
      ["chat.delete", { channel }, "unknown_method"],
    ];
    for (const [method, body, error] of errors) expect(await call(method, body)).toEqual({ ok: false, error });
    expect(await call("chat.postMessage", { channel: "alerts", text: "x" }, "xoxb-wrong")).toMatchObject({
      error: "invalid_auth",
    });
    expect(face.messages).toHaveLength(1);
  });
});

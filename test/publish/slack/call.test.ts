import { createServer } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { type Answer, asked, post } from "../../../src/publish/slack/call.ts";
import { FakeClock, never } from "../../fake-clock.ts";
import { close, listen } from "../../simulator/server.ts";

it.each([
  ["gzip", gzipSync],
  ["br", brotliCompressSync],
] as const)("an answer that a proxy compressed is read: %s", async (encoding, compress) => {
  const server = createServer((_request, response) => {
    response.writeHead(429, { "content-encoding": encoding, "retry-after": "3" });
    response.end(compress("rate_limited"));
  });
  const url = `http://127.0.0.1:${await listen(server, 0)}/`;
  expect(await post(url, {}, { text: "x" }, never)).toEqual({ status: 429, text: "rate_limited", retryAfterMs: 3000 });
  await close(server);
});

it.each<[string, Answer, number, number]>([
  ["the Web API's code", { ok: false, error: "ratelimited", retryAfterMs: 3_000, status: 429 }, 3_000, 2],
  ["a webhook's word", { ok: false, error: "rate_limited", retryAfterMs: 7_000, status: 429 }, 7_000, 2],
  ["no time at all", { ok: false, error: "service_unavailable", retryAfterMs: 0, status: 503 }, 0, 2],
  ["more time than there is", { ok: false, error: "rate_limited", retryAfterMs: 30_000, status: 429 }, 0, 1],
  ["a refusal", { ok: false, error: "channel_not_found", retryAfterMs: 3_000 }, 0, 1],
])("Slack is asked again when it says, and not before: %s", async (_what, first, afterMs, tries) => {
  const clock = new FakeClock(0);
  const sentAt: number[] = [];
  const work = asked(clock, "Posting", { deadline: 10_000, signal: never }, true, async () => {
    sentAt.push(clock.now());
    return sentAt.length === 1 ? first : { ok: true, retryAfterMs: null };
  }).catch((error: unknown) => error);
  const outcome = await clock.run(work);
  expect(outcome instanceof Error).toBe(tries === 1);
  expect(sentAt).toEqual([0, afterMs].slice(0, tries));
});

it("Slack is asked again soon where it names no time", async () => {
  const clock = new FakeClock(0);
  const sentAt: number[] = [];
  const work = asked(clock, "Posting", { deadline: 10_000, signal: never }, true, async () => {
    sentAt.push(clock.now());
    return { ok: false, error: "internal_error", retryAfterMs: null };
  });
  await expect(clock.run(work)).rejects.toMatchObject({ kind: "outage", message: "Posting failed: internal_error" });
  const [, second = 0, third = 0] = sentAt;
  expect([sentAt.length, second >= 500 && second <= 1_000, third - second >= 1_000]).toEqual([3, true, true]);
});

it.each<[string, Answer | Error, number]>([
  ["that Slack says may be done", { ok: false, error: "internal_error", retryAfterMs: null }, 1],
  ["that Slack says may be done, with a time", { ok: false, error: "fatal_error", retryAfterMs: 0 }, 1],
  ["whose answer a gateway lost", { ok: false, error: "HTTP 502", retryAfterMs: 0, status: 502 }, 1],
  ["that nobody answered", new Error("socket hang up"), 1],
  ["that Slack did not take", { ok: false, error: "service_unavailable", retryAfterMs: 0, status: 503 }, 2],
  ["of which there were too many", { ok: false, error: "ratelimited", retryAfterMs: 0 }, 2],
  ["that never left", Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), 2],
])("a post %s is sent so many times, a reading again", async (_what, first, tries) => {
  for (const repeatable of [false, true]) {
    const clock = new FakeClock(0);
    let sent = 0;
    const work = asked(clock, "Posting", { deadline: 10_000, signal: never }, repeatable, async () => {
      sent += 1;
      if (sent > 1) return { ok: true, retryAfterMs: null };
      if (first instanceof Error) throw first;
      return first;
    }).catch((error: unknown) => error);
    const outcome = await clock.run(work);
    const wanted = repeatable ? 2 : tries;
    expect([sent, outcome instanceof Error]).toEqual([wanted, wanted === 1]);
  }
});

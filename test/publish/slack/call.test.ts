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

import { createServer } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { post } from "../../../src/publish/slack/call.ts";
import { never } from "../../fake-clock.ts";
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

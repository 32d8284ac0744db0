import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { createServer as createTcpServer, type AddressInfo, type Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/clock.ts";
import type { ProbeResult } from "../../../src/sources/observation.ts";
import { maxBodyBytes, sendProbe } from "../../../src/sources/probes/probe.ts";
import { type ProbeRequest, wantedAs } from "../../../src/sources/probes/probe-request.ts";
import { FakeClock, never } from "../../fake-clock.ts";

const open: { close: () => unknown; closeAllConnections?: () => void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections?.();
  }
});

async function portOf(server: Server | ReturnType<typeof createTcpServer>, port = 0): Promise<number> {
  open.push(server);
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

async function serve(listener: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await portOf(createServer(listener))}`;
}

async function send(
  url: string,
  more: Partial<ProbeRequest> = {},
  clock = systemClock,
  signal = never,
): Promise<ProbeResult> {
  const plain: ProbeRequest = {
    name: "health",
    url,
    method: "GET",
    body: undefined,
    repeated: false,
    timeoutMs: 20_000,
    userAgent: "ion-verify/1 (run 0123)",
    traceId: "a".repeat(32),
    headers: {},
    direct: true,
    wanted: wantedAs("health"),
  };
  return await sendProbe({ ...plain, ...more }, clock, signal);
}

const chat = { wanted: wantedAs("chat"), name: "chat", method: "POST", body: '{"message":"안녕하세요"}' } as const;

describe("a probe's request", () => {
  it("carries the user's headers, and does not show them where the service repeats them", async () => {
    const url = await serve((request, response) => {
      response
        .writeHead(401)
        .end(`bad token: ${request.headers.authorization ?? ""}, ${String(request.headers["x-short"])}`);
    });
    const result = await send(url, { headers: { authorization: "Bearer s3cret-t0ken", "x-short": "ok" } });
    expect(result).toMatchObject({ ok: false, status: 401, reason: "HTTP 401: bad token: ***, ok" });
  });

  it("names the run, carries its trace, and asks that nothing in between answers", async () => {
    let seen: IncomingMessage | undefined;
    let body = "";
    const url = await serve((request, response) => {
      seen = request;
      request.on("data", (chunk) => (body += String(chunk))).on("end", () => response.end('{"response":"네"}'));
    });
    const result = await send(`${url}/chat?x=1`, { ...chat, repeated: true });
    expect(result).toMatchObject({ name: "chat", ok: true, status: 200, reason: null, repeated: true });
    expect(result.durationMs).toBeGreaterThanOrEqual(0);
    expect([seen?.method, seen?.url, body]).toEqual(["POST", "/chat?x=1", chat.body]);
    expect(seen?.headers).toMatchObject({
      "user-agent": "ion-verify/1 (run 0123)",
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-cache",
      "accept-encoding": "identity",
      connection: "close",
      traceparent: expect.stringMatching(/^00-a{32}-[0-9a-f]{16}-01$/),
    });
  });
});

describe("a server that answers", () => {
  it.each<[string, number, Record<string, string>, string, string | null]>([
    ["well", 200, {}, '{"status":"ok"}', null],
    ["with another success", 204, {}, "", null],
    ["with plain text", 200, {}, "OK", null],
    ["with an error", 503, {}, "no\n  healthy   upstream", "HTTP 503: no healthy upstream"],
    ["with an error and nothing else", 500, {}, "", "HTTP 500"],
    ["with a long error", 404, {}, "x".repeat(500), `HTTP 404: ${"x".repeat(160)}…`],
    [
      "with a way to a login page",
      302,
      { location: "https://accounts.example/login?next=/health" },
      "<a>",
      "it redirects to https://accounts.example/login?next=/health; redirects are not followed",
    ],
    ["with a way to nowhere", 301, {}, "", "it redirects to nowhere; redirects are not followed"],
    ["that it is not well", 200, {}, '{"status":"failing"}', 'it says its status is "failing"'],
    [
      "that parts are down",
      200,
      {},
      '{"status":"ok","checks":{"database":{"status":"down"},"cache":{"status":"up"},"queue":false}}',
      'database is "down", queue is "down"',
    ],
  ])("%s", async (_what, status, headers, body, reason) => {
    const url = await serve((_request, response) => response.writeHead(status, headers).end(body));
    expect(await send(url)).toMatchObject({ ok: reason === null, status, reason });
  });

  it.each<[string, string | null]>([
    ['{"response":"안녕하세요!"}', null],
    ["안녕하세요!", null],
    ["[1]", null],
    ["0", null],
    ["", "the answer is empty"],
    [" \n", "the answer is empty"],
    ["{}", "the answer holds nothing: {}"],
    ["[]", "the answer holds nothing: []"],
    ["null", "the answer holds nothing: null"],
    ['""', 'the answer holds nothing: ""'],
  ])("a chat message with %j", async (body, reason) => {
    const url = await serve((_request, response) => response.end(body));
    expect((await send(url, chat)).reason).toBe(reason);
  });

  it("is asked once, wherever a redirect leads", async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked++;
      response.writeHead(307, { location: "/elsewhere" }).end();
    });
    await send(url);
    expect(asked).toBe(1);
  });
});

describe("a body without an end", () => {
  it.each([
    ["at the limit", maxBodyBytes, true],
    ["above it", maxBodyBytes + 1, false],
  ])("%s", async (_what, size, ok) => {
    const url = await serve((_request, response) => response.end(" ".repeat(size - 1) + "7"));
    expect(await send(url, { name: "health" })).toMatchObject({
      ok,
      reason: ok ? null : "the answer is larger than 1 MiB",
    });
  });

  it("is not read on", async () => {
    let written = 0;
    const url = await serve((_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write("x".repeat(65_536))) written += 65_536;
      };
      response.on("drain", more);
      more();
    });
    expect((await send(url)).reason).toBe("the answer is larger than 1 MiB");
    // What fits into the sockets' buffers was sent ahead.
    expect(written).toBeLessThan(32 * maxBodyBytes);
  });
});

describe("an answer that is packed", () => {
  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
    ["zstd", zstdCompressSync],
  ])("as %s is read", async (encoding, pack) => {
    const body = pack(Buffer.from('{"status":"ok","database":"down"}'));
    const url = await serve((_request, response) =>
      response.writeHead(200, { "content-encoding": encoding }).end(body),
    );
    expect(await send(url)).toMatchObject({ ok: false, reason: 'database is "down"' });
  });

  it("is not unpacked without an end, nor where it is broken or of an unknown kind", async () => {
    const bomb = gzipSync(Buffer.alloc(8 * maxBodyBytes));
    for (const [encoding, body, reason] of [
      ["gzip", bomb, "the answer is larger than 1 MiB"],
      ["gzip", Buffer.from("no gzip"), "the answer is no gzip that can be read"],
      ["snappy", Buffer.from("x"), "the answer is packed as snappy, which is not known"],
    ] as const) {
      const url = await serve((_request, response) =>
        response.writeHead(200, { "content-encoding": encoding }).end(body),
      );
      expect(await send(url)).toMatchObject({ ok: false, reason, door: null });
    }
  });

  it.each([
    ["with a byte order mark", Buffer.from('\ufeff{"status":"down"}'), {}],
    ["as UTF-16", Buffer.from('\ufeff{"status":"down"}', "utf16le"), {}],
  ])("%s is read", async (_what, body, headers) => {
    const url = await serve((_request, response) => response.writeHead(200, headers).end(body));
    expect(await send(url)).toMatchObject({ ok: false, reason: 'it says its status is "down"' });
  });

  it("in the service's own letters is read", async () => {
    const body = Buffer.from([0xba, 0xf1, 0xc1, 0xa4, 0xbb, 0xf3]);
    const headers = { "content-type": "text/plain; charset=euc-kr" };
    const url = await serve((_request, response) => response.writeHead(200, headers).end(body));
    expect(await send(url)).toMatchObject({ ok: false, reason: 'it says "비정상"' });
  });
});

describe("who did not answer", () => {
  it.each<[string, (socket: Socket) => void, string | null]>([
    ["cuts the connection before an answer: nobody knows who", (socket) => socket.resetAndDestroy(), "reset"],
    [
      "stops in the middle of its answer: who had begun it",
      (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf"),
      null,
    ],
  ])("%s", async (_what, act, door) => {
    const server = createTcpServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => act(socket));
    });
    expect(await send(`http://127.0.0.1:${await portOf(server)}`)).toMatchObject({ ok: false, door });
  });

  it("is the service where it has taken the request and says nothing", async () => {
    const url = await serve(() => undefined);
    expect(await send(url, { timeoutMs: 300 })).toMatchObject({ unanswered: true, door: null });
  });

  it("is the runner's network where nothing took the request", async () => {
    const server = createServer();
    const port = await portOf(server);
    server.close();
    expect(await send(`http://127.0.0.1:${port}`)).toMatchObject({ door: "refused" });
    expect((await send("http://service.invalid/health")).door).toBe("dns");
    // Reserved for documentation (RFC 5737): packets to it are lost, or refused at once.
    const lost = await send("http://192.0.2.1:81/health", { timeoutMs: 300 });
    expect(lost).not.toHaveProperty("unanswered");
    expect(["connect", "refused"]).toContain(lost.door);
  });
});

describe("a server that does not answer", () => {
  it.each<[string, (socket: Socket) => void, string]>([
    ["resets the connection", (socket) => socket.resetAndDestroy(), "the connection was reset (ECONNRESET)"],
    ["closes the connection", (socket) => socket.end(), "the connection was closed before an answer (UND_ERR_SOCKET)"],
    ["speaks no HTTP", (socket) => socket.end("220 smtp ready\r\n"), "Response does not match the HTTP/1.1 protocol"],
    [
      "stops in the middle of its answer",
      (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf"),
      "the connection was closed before an answer (UND_ERR_SOCKET)",
    ],
  ])("%s", async (_what, act, reason) => {
    const server = createTcpServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => act(socket));
    });
    const result = await send(`http://127.0.0.1:${await portOf(server)}`);
    expect(result).toMatchObject({ ok: false, status: null, reason: expect.stringContaining(reason) });
  });

  it("is given up after the timeout, whether it says nothing or never ends", async () => {
    for (const listener of [
      () => undefined,
      (_request: IncomingMessage, response: Parameters<RequestListener>[1]) => void response.write("{"),
    ]) {
      const clock = new FakeClock();
      let arrived = (): void => undefined;
      const arrival = new Promise<void>((resolve) => {
        arrived = resolve;
      });
      const url = await serve((request, response) => {
        listener(request, response);
        arrived();
      });
      const sent = send(url, { timeoutMs: 3000 }, clock);
      await arrival;
      await clock.advance(3000);
      expect(await sent).toMatchObject({
        ok: false,
        status: null,
        durationMs: 3000,
        reason: "no answer within 3s",
      });
      expect(clock.sleeping).toBe(0);
    }
  });

  it("is seen although it answered the probe before", async () => {
    let connections = 0;
    const server = createServer({ keepAliveTimeout: 60_000 }, (_request, response) => response.end('{"status":"ok"}'));
    server.on("connection", () => connections++);
    const url = `http://127.0.0.1:${await portOf(server)}`;
    expect([(await send(url)).ok, (await send(url)).ok, connections]).toEqual([true, true, 2]);
    server.close();
    expect(await send(url)).toMatchObject({ ok: false, status: null, reason: "connection refused (ECONNREFUSED)" });
  });

  it("has a name that nobody knows", async () => {
    expect((await send("http://service.invalid/health")).reason).toMatch(/host name is not known|EAI_AGAIN/);
  });

  it("does not outlast a cancelled job", async () => {
    const cancel = new AbortController();
    const url = await serve(() => cancel.abort(new Error("stopped by SIGTERM")));
    await expect(send(url, {}, systemClock, cancel.signal)).rejects.toThrow("stopped by SIGTERM");
  });
});

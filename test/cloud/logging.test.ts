import { createServer } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { openAccess } from "../../src/cloud/client.ts";
import { openLogging } from "../../src/cloud/logging.ts";
import { ReadLimit } from "../../src/sources/read-limit.ts";
import type { LogPages } from "../../src/sources/window-reader.ts";
import { type Face, type FaceAnswer, googleError } from "../simulator/face.ts";
import { loggingFace } from "../simulator/logging/face.ts";
import { LogStore } from "../simulator/logging/store.ts";
import { close, listen } from "../simulator/server.ts";
import { policy, reach, scriptedFace, wait, type Opened } from "./google.ts";

const begin = Date.parse("2026-01-01T00:00:00Z");
const query = { filter: 'severity="ERROR"', orderBy: "timestamp desc", pageSize: 2 } as const;
const open: { pages: LogPages; opened: Opened }[] = [];

afterEach(async () => {
  for (const { pages, opened } of open.splice(0)) {
    await pages.close();
    await opened.server.close();
  }
});

async function connect(face: Face, grants = ["any"]): Promise<{ pages: LogPages; limit: ReadLimit }> {
  const opened = await reach(face, grants);
  const limit = new ReadLimit(systemClock);
  const pages = await openLogging(opened.access, opened.endpoint, "demo", limit, policy);
  open.push({ pages, opened });
  return { pages, limit };
}

function store(): LogStore {
  const entries = new LogStore();
  for (let i = 0; i < 5; i++) {
    const timestamp = `2026-01-01T00:00:0${i}.123456789Z`;
    entries.append(
      {
        logName: "projects/demo/logs/run.googleapis.com%2Fstdout",
        resource: { type: "cloud_run_revision", labels: {} },
        timestamp,
        receiveTimestamp: timestamp,
        insertId: `e${i}`,
        severity: i === 0 ? "INFO" : "ERROR",
        jsonPayload: { process_time_ms: 100.5, persona_used: "친구" },
      },
      begin,
    );
  }
  return entries;
}

describe("entries.list", () => {
  it("is read page by page, newest first, to the nanosecond", async () => {
    const { pages, limit } = await connect(loggingFace(store(), { now: () => begin + 60_000 }), [
      "logging.logEntries.list",
    ]);
    const first = await pages.page(query, wait());
    expect(first.entries?.map(({ insertId, timestamp }) => [insertId, timestamp])).toEqual([
      ["e4", "2026-01-01T00:00:04.123456789Z"],
      ["e3", "2026-01-01T00:00:03.123456789Z"],
    ]);
    expect(first.entries?.[0]?.jsonPayload).toEqual({ process_time_ms: 100.5, persona_used: "친구" });
    const second = await pages.page({ ...query, pageToken: first.nextPageToken ?? "" }, wait());
    expect(second.entries?.map(({ insertId }) => insertId)).toEqual(["e2", "e1"]);
    expect([second.nextPageToken, limit.reads().total]).toEqual([undefined, 2]);
  });

  it("asks of one project what it is given, and nothing else", async () => {
    const face = scriptedFace({ status: 200, body: {} });
    const { pages } = await connect(face);
    expect(await pages.page(query, wait())).toEqual({ bytes: 2 });
    expect(face.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
      ["POST", "/v2/entries:list", { resourceNames: ["projects/demo"], ...query }],
    ]);
  });

  it("counts every try against the quota", async () => {
    const face = scriptedFace(
      googleError(503, "UNAVAILABLE", "The service is currently unavailable."),
      { status: 200, body: '{"entries": [{"insertId":' },
      { status: 200, body: { entries: [{ insertId: "a" }] } },
    );
    const { pages, limit } = await connect(face);
    expect((await pages.page(query, wait())).entries).toEqual([{ insertId: "a" }]);
    expect([face.requests.length, limit.reads().total]).toEqual([3, 3]);
  });

  it.each<[string, FaceAnswer, string, string]>([
    [
      "access is missing",
      googleError(403, "PERMISSION_DENIED", "Permission 'logging.logEntries.list' denied.\nMore."),
      "no-access",
      "Reading log entries failed: HTTP 403: Permission 'logging.logEntries.list' denied. Grant the workflow's identity roles/logging.viewer (logging.logEntries.list) on the project.",
    ],
    [
      "the filter is wrong",
      googleError(400, "INVALID_ARGUMENT", "Unparseable filter: syntax error at line 1"),
      "invalid",
      "Reading log entries failed: HTTP 400: Unparseable filter: syntax error at line 1",
    ],
    [
      "something in between answers",
      { status: 407, body: "<html>\n  Proxy login\n</html>" },
      "no-access",
      "Reading log entries failed: HTTP 407: <html> Proxy login </html> The proxy asks for a login: HTTPS_PROXY takes user and password before the host, a colon between them and an @ behind.",
    ],
    [
      "it is redirected",
      { status: 302, body: "", headers: { location: "https://login.example/" } },
      "no-access",
      "Reading log entries failed: HTTP 302: an answer without words. This is no answer of Google's: a proxy or firewall in between gave it. Allow *.googleapis.com there, or set HTTPS_PROXY or NO_PROXY.",
    ],
    [
      "a proxy's login answers with the status of success",
      { status: 200, body: "<html>Sign in</html>" },
      "no-access",
      "Reading log entries failed: HTTP 200: <html>Sign in</html> This is no answer of Google's: a proxy or firewall in between gave it. Allow *.googleapis.com there, or set HTTPS_PROXY or NO_PROXY.",
    ],
  ])("is asked once where %s", async (_what, answer, failure, message) => {
    const face = scriptedFace(answer);
    const { pages } = await connect(face);
    await expect(pages.page(query, wait())).rejects.toMatchObject({ failure, message });
    expect(face.requests.length).toBe(1);
  });

  it.each<[string, (text: string) => Buffer]>([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
    ["zstd", zstdCompressSync],
  ])("is read where a proxy compressed it (%s), and so is a refusal", async (encoding, compress) => {
    const answers: [number, string][] = [
      [200, JSON.stringify({ entries: [{ insertId: "a" }] })],
      [403, JSON.stringify({ error: { code: 403, message: "Permission denied.", status: "PERMISSION_DENIED" } })],
    ];
    const server = createServer((_request, response) => {
      const [status, text] = answers.shift() ?? [500, ""];
      response.writeHead(status, { "content-type": "application/json", "content-encoding": encoding });
      response.end(compress(text));
    });
    const endpoint = { protocol: "http", host: "127.0.0.1", port: await listen(server, 0) } as const;
    const access = await openAccess({ kind: "none" }, "demo");
    const pages = await openLogging(access, endpoint, "demo", new ReadLimit(systemClock), policy);
    expect((await pages.page(query, wait())).entries).toEqual([{ insertId: "a" }]);
    await expect(pages.page(query, wait())).rejects.toMatchObject({ kind: "role", message: /Permission denied\./ });
    await pages.close();
    await close(server);
  });

  it("says at the deadline what came last", async () => {
    const { pages } = await connect(scriptedFace(googleError(429, "RESOURCE_EXHAUSTED", "Quota exceeded.")));
    const asked = pages.page(query, { ...wait(), deadline: Date.now() + 200 });
    await expect(asked).rejects.toMatchObject({
      failure: "transient",
      message: "Reading log entries failed: HTTP 429: Quota exceeded.",
    });
  });

  it.each<[string, number, boolean, string]>([
    ["ends by the deadline", 200, false, "transient"],
    ["ends at once when the wait is cancelled", 30_000, true, "cancelled"],
  ])("of a server that hangs %s", async (_what, withinMs, isCancelled, failure) => {
    const cancel = new AbortController();
    const closed = Promise.withResolvers<void>();
    const server = createServer((request) => {
      request.socket.once("close", () => closed.resolve());
      if (isCancelled) cancel.abort(new Error("stopped"));
    });
    const endpoint = { protocol: "http", host: "127.0.0.1", port: await listen(server, 0) } as const;
    const access = await openAccess({ kind: "none" }, "demo");
    const pages = await openLogging(access, endpoint, "demo", new ReadLimit(systemClock), policy);
    const asked = pages.page(query, { deadline: Date.now() + withinMs, signal: cancel.signal });
    await expect(asked).rejects.toMatchObject({ failure });
    // Nothing goes on behind it.
    await closed.promise;
    await pages.close();
    await close(server);
  });
});

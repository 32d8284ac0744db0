import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { systemClock } from "../../../src/clock.ts";
import { type GitHub, openGitHub } from "../../../src/publish/github/client.ts";
import { never } from "../../fake-clock.ts";
import { close, listen } from "../../simulator/server.ts";

let api: Server;
let proxy: Server;
let apiUrl = "";
const asked: string[] = [];
const forwarded: string[] = [];

beforeEach(async () => {
  asked.length = 0;
  forwarded.length = 0;
  api = createServer((request, response) => {
    asked.push(`${request.method ?? ""} ${request.url ?? ""}`);
    void answer(request, response);
  });
  // What is not encrypted a proxy is asked for by its whole address.
  proxy = createServer((request, response) => {
    forwarded.push(request.url ?? "");
    void answer(request, response);
  });
  apiUrl = `http://127.0.0.1:${await listen(api, 0)}`;
  vi.stubEnv("NO_PROXY", "");
  vi.stubEnv("no_proxy", "");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all([close(api), ...(proxy.listening ? [close(proxy)] : [])]);
});

/** A repository that was renamed, one whose answers never come, and others that echo. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = "" } = request;
  if (url.startsWith("/repos/slow/")) return;
  if (url.startsWith("/repos/old/")) {
    response.writeHead(307, { location: url.replace("old", "new") }).end();
    return;
  }
  let body = "";
  for await (const chunk of request) body += String(chunk);
  response.writeHead(201, { "content-type": "application/json" });
  response.end(JSON.stringify({ body, token: request.headers.authorization, 한글: "예" }));
}

function open(owner: string): GitHub {
  const policy = { clock: systemClock, random: Math.random, tryTimeoutMs: 20_000 };
  return openGitHub({ token: "x", apiUrl, repository: { owner, repo: "r" }, policy });
}

async function post(owner: string, signal = never): Promise<unknown> {
  const wait = { deadline: Date.now() + 20_000, signal };
  return await open(owner).ask("Doing it", wait, "POST issues", { title: "제목" });
}

const echoed = { body: '{"title":"제목"}', token: "token x", 한글: "예" };

test("GitHub is asked, and what it answers is read", async () => {
  expect(await post("o")).toEqual(echoed);
});

test("through a proxy, where the environment names one", async () => {
  const address = `http://127.0.0.1:${await listen(proxy, 0)}`;
  vi.stubEnv("HTTP_PROXY", address);
  vi.stubEnv("http_proxy", address);
  expect(await post("o")).toEqual(echoed);
  expect(forwarded).toEqual([`${apiUrl}/repos/o/r/issues`]);
  expect(asked).toEqual([]);
});

test("a repository that has another name now is found", async () => {
  expect(await post("old")).toEqual(echoed);
  expect(asked).toEqual(["POST /repos/old/r/issues", "POST /repos/new/r/issues"]);
});

test("a call that is cancelled ends at once", async () => {
  const cancel = new AbortController();
  const work = post("slow", cancel.signal);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  cancel.abort(new Error("cancelled"));
  await expect(work).rejects.toThrow("cancelled");
});

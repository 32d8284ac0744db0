import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/clock.ts";
import { sendRound } from "../../../src/sources/probes/probe-round.ts";
import { ProbeSeries, type ProbeTarget } from "../../../src/sources/probes/probe-series.ts";
import { sendProbe } from "../../../src/sources/probes/probe.ts";
import { type Wanted, wantedAs } from "../../../src/sources/probes/probe-request.ts";
import type { ProbeResult } from "../../../src/sources/observation.ts";
import { never } from "../../fake-clock.ts";

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  open.push(server);
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function series(url: string, more: Partial<ProbeTarget> = {}, wanted: Partial<Wanted> = {}): ProbeSeries {
  const plain = { name: "listed", method: "GET", body: undefined, after: null, timeoutMs: 5_000, headers: {} };
  const target = { ...plain, url, userAgent: "ion-verify/1 (run 0123)", direct: true, warmUntil: -1, ...more };
  return new ProbeSeries({ ...target, wanted: { ...wantedAs("status"), ...wanted } }, new Map(), () => "n0nce");
}

async function ask(url: string, wanted: Partial<Wanted> = {}, more: Partial<ProbeTarget> = {}): Promise<ProbeResult> {
  return await sendProbe(series(url, more, wanted).next(), systemClock, never);
}

const json = { json: { type: "object", required: ["version"], properties: { version: { const: "1.2.3" } } } };
const expected = (some: object): NonNullable<Wanted["expect"]> => ({ json: null, headers: null, text: null, ...some });

describe("what a probe of the list expects", () => {
  it.each<[string, Partial<Wanted>, number, string, string | null]>([
    ["nothing but a success", {}, 204, "", null],
    ["a refusal", { status: [{ from: 401, to: 401 }] }, 401, "<h1>Error: Unauthorized</h1>", null],
    ["a refusal that does not come", { status: [{ from: 401, to: 401 }] }, 200, "secret", "HTTP 200: secret"],
    ["JSON", { expect: expected(json) }, 200, '{"version":"1.2.3","more":1}', null],
    [
      "JSON of another value",
      { expect: expected(json) },
      200,
      '{"version":"1.2.2"}',
      'the answer is not as expected at /version: it must be equal to constant ("1.2.3"), and is "1.2.2"',
    ],
    [
      "a member that is missing",
      { expect: expected(json) },
      200,
      "{}",
      "the answer is not as expected: it must have required property 'version', and is {}",
    ],
    ["JSON where a page comes", { expect: expected(json) }, 200, "<html>", "the answer is no JSON: <html>"],
    ["a text", { expect: expected({ text: "^hello" }) }, 200, "hello there", null],
    ["another text", { expect: expected({ text: "^hello" }) }, 200, "bye", "the answer does not hold ^hello: bye"],
    [
      "a header",
      { expect: expected({ headers: { properties: { "x-version": { const: "7" } } } }) },
      200,
      "",
      'the answer\'s headers are not as expected at /x-version: it must be equal to constant ("7"), and is "6"',
    ],
    [
      "parts that may be down",
      { reads: "health", ignoreDependencies: ["mail"] },
      200,
      '{"status":"DOWN","mail":"down"}',
      null,
    ],
    ["parts that may not", { reads: "health" }, 200, '{"mail":"down","db":"ok"}', 'mail is "down"'],
  ])("%s", async (_what, wanted, status, body, reason) => {
    const url = await serve((_request, response) => response.writeHead(status, { "x-version": "6" }).end(body));
    expect(await ask(url, wanted)).toMatchObject({ ok: reason === null, status, reason, door: null });
  });

  it("has all values of a header that comes several times", async () => {
    const url = await serve((_request, response) => {
      response.setHeader("vary", ["accept-encoding", "origin"]).setHeader("set-cookie", ["a=1", "b=2"]).end("ok");
    });
    const asked = (properties: object): Promise<ProbeResult> =>
      ask(url, { expect: expected({ headers: { properties } }) });
    expect(await asked({ vary: { pattern: "origin" }, "set-cookie": { pattern: "b=2" } })).toMatchObject({ ok: true });
    expect((await asked({ vary: { const: "accept-encoding" } })).reason).toContain('is "accept-encoding, origin"');
  });

  it("is quick enough", async () => {
    const url = await serve((_request, response) => setTimeout(() => response.end("ok"), 60));
    expect((await ask(url, { latencyMs: 20 })).reason).toMatch(/^it took [\d.]+m?s, where 20ms is allowed$/);
    expect(await ask(url, { latencyMs: 5_000 })).toMatchObject({ ok: true });
  });

  it("is asked as the plan says, and a secret is not shown", async () => {
    let seen = "";
    const url = await serve((request, response) => {
      seen = `${request.method} ${request.url} ${request.headers["content-type"]} ${String(request.headers["x-key"])}`;
      response.writeHead(500).end(`no such key: ${String(request.headers["x-key"])}`);
    });
    const more = { method: "PUT", url: `${url}/a?n={{nonce}}`, body: "plain", headers: { "x-key": "s3cret-k3y" } };
    const result = await ask(url, { secrets: ["s3cret-k3y"] }, more);
    expect(seen).toBe("PUT /a?n=n0nce text/plain; charset=utf-8 s3cret-k3y");
    expect(result.reason).toBe("HTTP 500: no such key: ***");
  });

  it.each([
    ["a PIN, where it stands by itself", ["4711"], "no 4711 in x4711 of 47110", "no *** in x4711 of 47110"],
    ["nothing that is shorter", ["47"], "no 47 here", "no 47 here"],
    ["signs as they are", ["a.b*"], "a.b* and axbb", "*** and axbb"],
    ["a secret that holds another one", ["t0ken-abc", "t0ken-abc-and-more"], "t0ken-abc-and-more", "***"],
    ["a beginning where the text is cut", ["k".repeat(200)], `key ${"k".repeat(200)}`, "key ***…"],
  ])("hides %s", async (_what, secrets, body, shown) => {
    const url = await serve((_request, response) => response.writeHead(500).end(body));
    expect((await ask(url, { secrets })).reason).toBe(`HTTP 500: ${shown}`);
  });

  it("hides what the following ones would have, where the answer is a bad one", async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { "x-session": "s3ssion-1" }).end('{"token":"t0ken-abc","by":"s3ssion-1"}');
    });
    const wanted = { take: { token: "/token", session: "header:X-Session" }, expect: expected({ text: "welcome" }) };
    expect((await ask(url, wanted)).reason).toBe('the answer does not hold welcome: {"token":"***","by":"***"}');
  });

  it("hides them also as JSON or an address writes them, and a cookie's value by itself", async () => {
    const token = 'k"1&2345';
    const url = await serve((request, response) => {
      const cookies = ["sid=s3ssion-1; Path=/; HttpOnly", "csrf=t0ken-abc"];
      if (request.url === "/login") response.writeHead(200, { "set-cookie": cookies }).end(JSON.stringify({ token }));
      else response.writeHead(500).end(`${request.url} ${JSON.stringify({ token })} s3ssion-1`);
    });
    const values = { token, jar: "sid=s3ssion-1; csrf=t0ken-abc" };
    const wanted = { take: { token: "/token", jar: "header:Set-Cookie" } };
    expect((await ask(`${url}/login`, wanted)).taken).toEqual(values);
    const following = series(url, { url: `${url}/a?k={{token}}` }).next(values);
    const { reason } = await sendProbe(following, systemClock, never);
    expect(reason).toBe('HTTP 500: /a?k=*** {"token":"***"} ***');
  });

  it("is told by its address without the secrets in it", () => {
    const one = series("https://chat.example/a?key=s3cret-k3y&pin=4711", {}, { secrets: ["s3cret-k3y", "4711"] });
    expect(one.facts().url).toBe("https://chat.example/a?key=***&pin=***");
    expect(one.next().url).toContain("s3cret-k3y");
  });
});

describe("a probe that follows another", () => {
  const service: RequestListener = (request, response) => {
    if (request.url === "/login") response.writeHead(200, { "x-session": "s9" }).end('{"data":{"token":"t0ken-abc"}}');
    else response.writeHead(request.headers.authorization === "Bearer t0ken-abc" ? 200 : 401).end(request.url);
  };
  const take = { token: "/data/token", session: "header:X-Session" };

  async function round(all: ProbeSeries[]): Promise<ProbeResult[]> {
    const results: ProbeResult[] = [];
    await sendRound(
      all,
      async (probe) => await sendProbe(probe, systemClock, never),
      (result) => {
        results.push(result);
      },
    );
    return results;
  }

  it("asks with what was taken from its answer", async () => {
    const url = await serve(service);
    const login = series(`${url}/login`, { name: "login" }, { take });
    const headers = { authorization: "Bearer {{token}}" };
    const me = series(
      `${url}/me?s={{session}}`,
      { name: "me", after: "login", headers },
      { expect: expected({ text: "s=s9" }) },
    );
    const again = series(`${url}/again`, { name: "again", after: "me", headers });
    expect((await round([login, me, again])).map(({ name, ok }) => [name, ok])).toEqual([
      ["login", true],
      ["me", true],
      ["again", true],
    ]);
  });

  it("asks with all cookies that the sign-in set", async () => {
    const url = await serve((request, response) => {
      const cookies = ["sid=s9; Path=/; HttpOnly; Secure", "csrf=t7; SameSite=Lax"];
      if (request.url === "/login") response.writeHead(200, { "set-cookie": cookies }).end();
      else response.writeHead(request.headers.cookie === "sid=s9; csrf=t7" ? 200 : 401).end();
    });
    const login = series(`${url}/login`, { name: "login" }, { take: { jar: "header:Set-Cookie" } });
    const me = series(`${url}/me`, { name: "me", after: "login", headers: { cookie: "{{jar}}" } });
    expect((await round([login, me])).map(({ ok }) => ok)).toEqual([true, true]);
  });

  it("is not sent where there is nothing to ask with, and that is the first one's failure", async () => {
    const url = await serve((_request, response) => response.end("{}"));
    const login = series(`${url}/login`, { name: "login" }, { take });
    const results = await round([login, series(url, { name: "me", after: "login" })]);
    expect(results.map(({ name, reason }) => [name, reason])).toEqual([
      ["login", "the answer holds no token at /data/token"],
    ]);
  });
});

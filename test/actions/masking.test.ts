import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, vi } from "vitest";
import { masking } from "../../src/actions/judge.ts";
import { systemClock } from "../../src/clock.ts";
import { maskSecrets } from "../../src/publish/console.ts";
import { type ProbeRequest, wantedAs } from "../../src/sources/probes/probe-request.ts";
import { never } from "../fake-clock.ts";

const wait = { deadline: Infinity, signal: never };

it("what an answer gave, and a token for the probes, are told before they can be printed, and once", async () => {
  const server = createServer((_request, response) => response.end('{"token":"t0ken-abc"}')).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/login`;
  const probe: ProbeRequest = {
    name: "sign-in",
    url,
    method: "GET",
    body: undefined,
    wanted: { ...wantedAs("status"), take: { token: "/token" } },
    repeated: false,
    timeoutMs: 5_000,
    userAgent: "ion-verify/1",
    traceId: "0".repeat(32),
    headers: {},
    direct: true,
  };
  const told: (readonly string[])[] = [];
  const { sendProbe, idToken } = masking({ idToken: async () => "an.id.token" }, async (some) => void told.push(some));
  for (let i = 0; i < 2; i += 1) {
    expect((await sendProbe(probe, systemClock, never)).taken).toEqual({ token: "t0ken-abc" });
    expect(await idToken("https://chat", wait)).toBe("an.id.token");
  }
  server.close();
  expect(told).toEqual([["t0ken-abc"], ["an.id.token"]]);
});

it("the runner hides them", async () => {
  let printed = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed += chunk.toString();
    return true;
  });
  await maskSecrets(["t0ken-abc", "4711"]);
  write.mockRestore();
  expect(printed.trim().split("\n")).toEqual(["::add-mask::t0ken-abc"]);
});

import { once } from "node:events";
import { createServer } from "node:https";
import { createServer as createPlainServer } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/clock.ts";
import type { ProbeResult } from "../../../src/sources/observation.ts";
import { sendProbe } from "../../../src/sources/probes/probe.ts";
import { wantedAs } from "../../../src/sources/probes/probe-request.ts";
import { never } from "../../fake-clock.ts";
import { certificate, type CertificateOptions } from "../../simulator/certificate.ts";

const authorities = getCACertificates("default");
const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
  setDefaultCACertificates(authorities);
});

async function portOf(server: Server): Promise<number> {
  open.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

async function send(url: string): Promise<ProbeResult> {
  const probe = { name: "health", url, method: "GET", body: undefined, repeated: false, timeoutMs: 20_000 } as const;
  const more = { userAgent: "ion-verify/1", traceId: "a".repeat(32), headers: {}, direct: true };
  return await sendProbe({ ...probe, ...more, wanted: wantedAs("health") }, systemClock, never);
}

/** A probe to a server with this certificate, which this machine may trust. */
async function probed(options: CertificateOptions, trusted: boolean): Promise<ProbeResult> {
  const own = certificate(options);
  if (trusted) setDefaultCACertificates([...authorities, own.cert]);
  const port = await portOf(createServer(own, (_request, response) => response.end('{"status":"ok"}')));
  return await send(`https://127.0.0.1:${port}/health`);
}

const day = 86_400_000;
const now = Date.now();

describe("a probe to an address with TLS", () => {
  it("that is trusted is answered", async () => {
    expect(await probed({}, true)).toMatchObject({ ok: true, status: 200, door: null });
  });

  it.each<[string, CertificateOptions, boolean, string]>([
    ["signs itself", {}, false, "self-signed certificate"],
    ["has ended", { from: now - 9 * day, to: now - day }, true, "certificate has expired"],
    ["has not begun", { from: now + day, to: now + 9 * day }, true, "certificate is not yet valid"],
    ["is another host's", { host: "other.example" }, true, "does not match certificate's altnames"],
  ])("whose certificate %s says nothing of the service", async (_what, options, trusted, reason) => {
    const result = await probed(options, trusted);
    expect(result).toMatchObject({ ok: false, status: null, door: "tls", reason: expect.stringContaining(reason) });
    expect(result.reason).not.toMatch(/\n| at /);
  });

  it("that speaks none says nothing of it either", async () => {
    const port = await portOf(createPlainServer((_request, response) => response.end("ok")));
    const result = await send(`https://127.0.0.1:${port}/health`);
    expect(result).toMatchObject({ ok: false, status: null, door: "tls" });
    expect(result.reason).not.toMatch(/\n| at /);
  });

  it("of a name that nobody knows says nothing of it either", async () => {
    const result = await send("https://service.invalid/health");
    expect(result).toMatchObject({ ok: false, status: null, door: "dns" });
    expect(result.reason).toMatch(/host name is not known|EAI_AGAIN/);
  });
});

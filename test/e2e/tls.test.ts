import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { certificate, type CertificateOptions } from "../simulator/certificate.ts";
import { type Simulator, startSimulator } from "../simulator/index.ts";

// What stands between here and Google, through the shipped clients: the generated one for Cloud Run, undici for the logs.

let sim: Simulator;
const folder = mkdtempSync(join(tmpdir(), "ion-verify-tls-"));
beforeAll(async () => {
  sim = await startSimulator({ live: false });
});
afterAll(async () => {
  await sim.stop();
  rmSync(folder, { recursive: true });
});

const day = 86_400_000;

/** What the doctor says of an API that is at this address. */
async function told(api: "RUN" | "LOGGING", url: string, env: Record<string, string> = {}): Promise<string> {
  const names = ["--service", sim.service.name, "--region", sim.service.region, "--health-path", "none"];
  const given = { ...sim.env, [`CLOUDSDK_API_ENDPOINT_OVERRIDES_${api}`]: url, ...env };
  const run = await runCli(["doctor", ...names], { env: given });
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toBe("");
  expect(run.stdout).not.toMatch(/^\s+at .*:\d+:\d+/m);
  return run.stdout.split("\n").find((line) => line.startsWith("✗")) ?? "";
}

const ways: [string, CertificateOptions, boolean, RegExp][] = [
  [
    "signs itself",
    {},
    false,
    /A proxy in between shows its own certificate: let NODE_EXTRA_CA_CERTS name the file of the authority/,
  ],
  [
    "has ended",
    { from: Date.now() - 9 * day, to: Date.now() - day },
    true,
    /expired\. Is this machine's clock right\? Else the certificate of a proxy in between has expired\./,
  ],
  ["begins tomorrow", { from: Date.now() + day, to: Date.now() + 9 * day }, true, /Is this machine's clock right\?/],
  ["is another host's", { host: "other.example" }, true, /Another host answers in the place of this one: check DNS/],
];

test.for((["RUN", "LOGGING"] as const).flatMap((api) => ways.map((way) => [api, ...way] as const)))(
  "%s: a certificate that %s is told with its own next step",
  async ([api, , options, trusted, advice]) => {
    const own = certificate(options);
    const server = createServer(own, (_request, response) => response.end("{}"));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const file = join(folder, "authority.pem");
    writeFileSync(file, own.cert);
    const { port } = server.address() as AddressInfo;
    const said = await told(api, `https://127.0.0.1:${port}`, trusted ? { NODE_EXTRA_CA_CERTS: file } : {});
    expect(said).toMatch(advice);
    server.close();
    server.closeAllConnections();
  },
);

test.for(["RUN", "LOGGING"] as const)("%s: what speaks no TLS is told at once", async (api) => {
  expect(await told(api, sim.url.replace("http:", "https:"))).toMatch(
    /speaks no TLS that this machine knows: is a proxy/,
  );
});

test("a name that nobody knows is told when there is no more time", async () => {
  expect(await told("RUN", "https://run.invalid")).toMatch(
    /The name could not be looked up: check DNS here, and whether HTTPS_PROXY is needed\./,
  );
});

import { expect, test } from "vitest";
import type { Fault } from "../../src/inputs/configuration-error.ts";
import { type Endpoints, readEndpoints } from "../../src/inputs/endpoints.ts";

function read(env: Record<string, string>): Endpoints & { faults: Fault[] } {
  const faults: Fault[] = [];
  return { ...readEndpoints(env, faults), faults };
}

test("without any variable: Google's own hosts and the default credentials", () => {
  expect(read({})).toEqual({
    run: { protocol: "https", host: "run.googleapis.com", port: 443 },
    logging: { protocol: "https", host: "logging.googleapis.com", port: 443 },
    monitoring: { protocol: "https", host: "monitoring.googleapis.com", port: 443 },
    bigquery: { protocol: "https", host: "bigquery.googleapis.com", port: 443 },
    credentials: { kind: "default" },
    inActions: false,
    universe: "googleapis.com",
    faults: [],
  });
});

test.each([
  ["http://127.0.0.1:4010/", "http", "127.0.0.1", 4010],
  ["http://localhost", "http", "localhost", 80],
  ["http://[::1]:4010", "http", "[::1]", 4010],
  // The URL standard reads these as 127.0.0.1 too.
  ["http://0x7f.1:4010", "http", "127.0.0.1", 4010],
  ["https://us-central1-run.googleapis.com/", "https", "us-central1-run.googleapis.com", 443],
  ["https://private.example.com:8443", "https", "private.example.com", 8443],
])("%s is an endpoint", (url, protocol, host, port) => {
  expect(read({ CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN: url })).toMatchObject({
    run: { protocol, host, port },
    faults: [],
  });
});

test.each([
  ["plain http to another host", "http://run.example.com/"],
  ["a host that only begins like loopback", "http://127.0.0.1.example.com/"],
  ["a host that only begins like localhost", "http://localhost.example.com/"],
  ["the address of all interfaces", "http://0.0.0.0:4010/"],
  ["a path", "https://run.example.com/v2"],
  ["a query", "https://run.example.com/?key=1"],
  ["another scheme", "ftp://127.0.0.1/"],
  ["no URL", "run.example.com"],
])("%s is a fault", (_, url) => {
  const { faults } = read({ CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING: url });
  expect(faults.map(({ name, where }) => [name, where])).toEqual([
    ["CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING", "environment"],
  ]);
});

test("a password in an endpoint is refused and not repeated", () => {
  const { faults } = read({ CLOUDSDK_API_ENDPOINT_OVERRIDES_MONITORING: "https://me:hunter2@monitoring.example.com/" });
  expect(faults).toHaveLength(1);
  expect(JSON.stringify(faults)).not.toContain("hunter2");
});

test.each([
  [{ CLOUDSDK_AUTH_DISABLE_CREDENTIALS: "True" }, { kind: "none" }],
  [{ CLOUDSDK_AUTH_DISABLE_CREDENTIALS: "1", CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: "/t" }, { kind: "none" }],
  [{ CLOUDSDK_AUTH_DISABLE_CREDENTIALS: "no" }, { kind: "default" }],
  [
    { CLOUDSDK_AUTH_DISABLE_CREDENTIALS: "", CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: "/t" },
    { kind: "token-file", path: "/t" },
  ],
])("%o gives the credentials %o", (env, credentials) => {
  expect(read(env)).toMatchObject({ credentials, faults: [] });
});

const key = JSON.stringify({
  type: "service_account",
  private_key: "-----BEGIN PRIVATE KEY-----\nMII".padEnd(200, "x"),
});

test.each([
  ["JSON", ` ${key}`],
  ["JSON as base64", Buffer.from(key).toString("base64")],
  ["JSON as base64 in lines", Buffer.from(`\n ${key}`).toString("base64").replace(/.{76}/g, "$&\n")],
  ["a PEM key", "-----BEGIN PRIVATE KEY-----\nMII"],
])("a key in the place of its file's name is a fault, and not repeated: %s", (_, given) => {
  const { faults } = read({ GOOGLE_APPLICATION_CREDENTIALS: given });
  expect(faults).toMatchObject([{ name: "GOOGLE_APPLICATION_CREDENTIALS", value: expect.stringMatching(/not shown/) }]);
  expect(JSON.stringify(faults)).not.toContain(given.trim().slice(0, 20));
  // It is not looked at where other credentials are named.
  expect(read({ GOOGLE_APPLICATION_CREDENTIALS: given, CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: "/t" }).faults).toEqual([]);
});

test.each(["/github/workspace/gha-creds-0123456789abcdef.json", "eyJ.json", `/${"eyJ0".repeat(60)}`, "~/key.json"])(
  "%s is the name of a file",
  (given) => {
    expect(read({ GOOGLE_APPLICATION_CREDENTIALS: given }).faults).toEqual([]);
  },
);

test("a word that gcloud would not take is a fault, so that no credentials are used by mistake", () => {
  expect(read({ CLOUDSDK_AUTH_DISABLE_CREDENTIALS: "maybe" }).faults).toMatchObject([
    { name: "CLOUDSDK_AUTH_DISABLE_CREDENTIALS", value: '"maybe"' },
  ]);
});

import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/inputs/configuration-error.ts";
import { readSettings, secretsOf } from "../../src/inputs/read.ts";

const usual = { INPUT_SERVICE: "chat", INPUT_REGION: "us-central1", GITHUB_WORKSPACE: "/w" };

async function settingsOf(yaml: string, env: Record<string, string> = {}, files: Record<string, string> = {}) {
  const all: Record<string, string> = { "/w/.github/ion-verify.yml": yaml, ...files };
  const { settings } = await readSettings({ env: { ...usual, ...env }, readFile: (path) => all[path] });
  return settings;
}

async function faultsOf(yaml: string): Promise<string[]> {
  try {
    await settingsOf(yaml);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.faults.map(({ name, value }) => `${name}: ${value}`);
  }
}

const list = `
probes:
  - name: sign-in
    path: /api/login
    headers: { X-Key: "Bearer {{env.API_KEY}}" }
    body: { user: probe, at: "{{nonce}}" }
    status: 200
    take: { token: /data/token, session: "header:X-Session" }
  - name: me
    path: /api/me?full=1
    after: sign-in
    headers: { Authorization: "Bearer {{token}}" }
    latency: 800ms
    expect:
      json: { type: object, required: [version], properties: { version: { const: 1.2.3 } } }
      text: "version"
  - name: locked
    path: /admin
    status: 401,403
  - name: from-file
    method: PUT
    path: /upload
    body-file: probe.txt
  - name: parts
    path: /ready
    version-from: header:X-Version
    health: true
    ignore-dependencies: [mail]
`;

describe("a list of probes", () => {
  it("becomes plans, with what the environment holds", async () => {
    const settings = await settingsOf(list, { API_KEY: "s3cret-k3y" }, { "/w/probe.txt": "hello" });
    expect(
      settings.probes.map(({ name, method, body, status, after }) => ({ name, method, body, status, after })),
    ).toEqual([
      {
        name: "sign-in",
        method: "POST",
        body: '{"user":"probe","at":"{{nonce}}"}',
        status: [{ from: 200, to: 200 }],
        after: null,
      },
      { name: "me", method: "GET", body: undefined, status: null, after: "sign-in" },
      {
        name: "locked",
        method: "GET",
        body: undefined,
        status: [
          { from: 401, to: 401 },
          { from: 403, to: 403 },
        ],
        after: null,
      },
      { name: "from-file", method: "PUT", body: "hello", status: null, after: null },
      { name: "parts", method: "GET", body: undefined, status: null, after: null },
    ]);
    expect(settings.probes[0]?.headers).toEqual({ "x-key": "Bearer s3cret-k3y" });
    expect(settings.probes[1]).toMatchObject({ latencyMs: 800, expect: { text: "version", headers: null } });
    expect(settings.probes[4]).toMatchObject({
      health: true,
      ignoreDependencies: ["mail"],
      versionFrom: { kind: "header", name: "x-version" },
    });
    // A short one is hidden in texts alone.
    const pin = await settingsOf('probes: [{ name: a, path: /a, headers: { x-pin: "4711", accept: "text/html" } }]');
    expect(pin.probes[0]?.secrets).toEqual(["4711"]);
    // The runner hides it.
    expect(secretsOf(settings)).toContain("s3cret-k3y");
  });

  it("are sent what a variable holds, whatever it holds", async () => {
    const password = 'a"b\\c: {d}';
    const bodies = [
      "body: { password: '{{env.PASSWORD}}' }",
      `body: '{"password":"{{env.PASSWORD}}"}'`,
      "body: 'password={{env.PASSWORD}}'",
    ];
    const sent = await Promise.all(
      bodies.map(async (body) => {
        const { probes } = await settingsOf(`probes: [{ name: a, path: /a, ${body} }]`, { PASSWORD: password });
        return probes[0]?.body ?? "";
      }),
    );
    expect(sent.slice(0, 2).map((body): unknown => JSON.parse(body))).toEqual([{ password }, { password }]);
    expect(sent[2]).toBe(`password=${password}`);
  });

  it("take values through all that they follow, and send what only looks like a mark in a body", async () => {
    const yaml = `probes:
  - { name: a, path: "/a?n={{nonce}}", take: { id: /id } }
  - { name: b, path: "/b/{{id}}", after: a }
  - { name: c, path: "/c", after: b, headers: { X-Id: "{{id}}" }, body: "Hello {{name}}, {{id}} {{nonce}}" }
`;
    expect((await settingsOf(yaml)).probes[2]?.body).toBe("Hello {{name}}, {{id}} {{nonce}}");
  });

  it.each([
    ["an unknown member", "probes: [{ name: a, path: /a, methd: GET }]", /^probes\.0/],
    ["a name of the short form", "probes: [{ name: health, path: /a }]", /^probes\.0\.name/],
    ["a name twice", "probes: [{ name: a, path: /a }, { name: a, path: /b }]", /^probes, a: there twice/],
    ["an unknown one before it", "probes: [{ name: a, path: /a, after: b }]", /^probes, a: after "b"/],
    ["a variable that is not there", 'probes: [{ name: a, path: "/a?k={{env.NO}}" }]', /without the variable NO/],
    ["a value that nobody takes", 'probes: [{ name: a, path: "/a/{{id}}" }]', /^probes, a: with {{id}}/],
    [
      "a value of one that it does not follow",
      'probes: [{ name: a, path: /a, take: { id: /id } }, { name: b, path: /b, headers: { X-Id: "{{id}}" } }]',
      /^probes, b: with {{id}}/,
    ],
    [
      "the same in a body",
      'probes: [{ name: a, path: /a, take: { id: /id } }, { name: b, path: /b, body: { of: "{{id}}" } }]',
      /^probes, b: with {{id}}/,
    ],
    [
      "a mark with spaces",
      'probes: [{ name: a, path: /a, headers: { X-Key: "{{ env.KEY }}" } }]',
      /with {{ env.KEY }}/,
    ],
    ["fresh text in a header", 'probes: [{ name: a, path: /a, headers: { X-Id: "{{nonce}}" } }]', /with {{nonce}}/],
    ["a file that is not there", "probes: [{ name: a, path: /a, body-file: no.txt }]", /without its body-file/],
    [
      "no JSON Schema",
      "probes: [{ name: a, path: /a, expect: { json: { typ: object } } }]",
      /schema that cannot be used/,
    ],
    ["no regular expression", 'probes: [{ name: a, path: /a, expect: { text: "(" } }]', /no regular expression/],
    ["no place of a version", "probes: [{ name: a, path: /a, version-from: X-Version }]", /^probes\.0\.version-from/],
    ["a status that does not exist", "probes: [{ name: a, path: /a, status: 700 }]", /^probes\.0\.status/],
  ])("is refused with its place: %s", async (_what, yaml, told) => {
    expect((await faultsOf(yaml)).join("\n")).toMatch(told);
  });
});

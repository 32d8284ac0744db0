import { describe, expect, it } from "vitest";
import { meantBy } from "../../src/inputs/meant.ts";
import { readSettings } from "../../src/inputs/read.ts";

const path = ".github/ion-verify.yml";
const place = "service: chat\nregion: us-central1\n";

/** What is told of a config file, line by line. */
async function told(yaml: string): Promise<string[]> {
  const readFile = (name: string): string | undefined => (name.endsWith(path) ? yaml : undefined);
  const message = await readSettings({ env: {}, readFile }).then(
    () => "",
    (error: unknown) => String(error),
  );
  return message
    .split("\n")
    .slice(1)
    .map((line) => line.slice(2).replace(`${path}:`, ""));
}

describe("a wrong probe says which value, and what may stand there", () => {
  it.each([
    ["path: health", "probes.0.path (5:5) is a text of another form; allowed: a path that starts with one `/`"],
    ["latency: 5", "probes.0.latency (5:5) is 5; allowed: a duration with its unit, for example `2s`"],
    [
      "status: 2xx",
      'probes.0.status (5:5) is "2xx"; allowed: a status from 100 to 599, or several in quotes, for example `401` or `"200-299,404"`',
    ],
    [
      "expect: { json: nope }",
      "probes.0.expect.json (5:15) is a text of another form; allowed: a JSON Schema: a mapping, `true` or `false`",
    ],
    ["expect: { jsno: {} }", "probes.0.expect.jsno (5:15) is not a setting of a probe; did you mean `json`?"],
    ["latancy: 2s", "probes.0.latancy (5:5) is not a setting of a probe; did you mean `latency`?"],
  ])("%s", async (line, fault) => {
    const rest = line.startsWith("path") ? "" : "\n    path: /x";
    expect(await told(`${place}probes:\n  - name: a\n    ${line}${rest}\n`)).toContain(fault);
  });

  it("also where it has no path, and where the list is none", async () => {
    expect(await told(`${place}probes:\n  - name: a\n`)).toEqual([
      "probes.0.path (4:5) is missing; allowed: a path that starts with one `/`",
    ]);
    expect(await told(`${place}probes:\n  name: a\n`)).toEqual([
      "probes (3:1) is a mapping; allowed: a list of at most 20 probes, as docs/probes.md describes",
    ]);
  });
});

it("one slip in YAML is one fault", async () => {
  expect(await told(`${place}  p95-budget: 2s\n`)).toHaveLength(1);
  expect(await told(`${place}p95-budget: 2s\np95-budget: 3s\n`)).toEqual([
    "config (4:1) is YAML with the same name twice; allowed: a YAML file with one `name: value` a line",
  ]);
});

it("what was never meant as settings is not quoted: it may be a secret", async () => {
  expect((await told("hunter2\n")).join()).toBe(
    "config (.github/ion-verify.yml) is plain text; allowed: a YAML file with one `name: value` a line",
  );
});

it("a folder in the place of the config file is called one", async () => {
  const readFile = (): string => {
    throw Object.assign(new Error("EISDIR: illegal operation on a directory, read"), { code: "EISDIR" });
  };
  await expect(readSettings({ env: { INPUT_CONFIG: "." }, readFile })).rejects.toThrow(
    'config (input) is ".", a folder',
  );
});

it("a name of a check that is none is a fault outside of a job as well", async () => {
  const [fault] = await told(`${place}status-context: ""\n`);
  expect(fault).toMatch(/^status-context \(3:1\) is empty|^status-context \(3:1\) is ""/);
});

describe("what is pasted in the place of a name", () => {
  it.each([
    ["service", "projects/p/locations/us-central1/services/chat", "chat"],
    ["service", "https://chat-123456789012.us-central1.run.app", "chat"],
    ["service", "https://canary---my-chat-abcdefghij-uc.a.run.app/health", "my-chat"],
    ["service", "https://console.cloud.google.com/run/detail/us-central1/chat/metrics?project=p", "chat"],
    ["service", "Chat_API", "chat-api"],
    ["region", "us-central1-a", "us-central1"],
    ["region", "US-Central1", "us-central1"],
    ["region", "us-central-1", "us-central1"],
    ["region", '"us-central1"', "us-central1"],
    ["service", "'chat'", "chat"],
    ["project", "projects/my-project", "my-project"],
    ["service", "", undefined],
    ["service", "/", undefined],
    ["window", "ten", undefined],
  ] as const)("%s: %s", (name, text, meant) => {
    expect(meantBy(name, text)).toBe(meant);
  });
});

it.each(["${{ env.SERVICE }}", "$SERVICE", "${SERVICE}", "%SERVICE%"])(
  "of a variable that nothing fills is said that: %s",
  async (text) => {
    const [fault = ""] = await told(`service: "${text}"\nregion: us-central1\n`);
    expect(fault).toContain("nothing puts a variable's value in its place here");
    await expect(readSettings({ env: { INPUT_SERVICE: text }, readFile: () => undefined })).rejects.toThrow(
      /service \(input\).*nothing puts a variable's value/,
    );
  },
);

it("a config file in UTF-16 is told as that, however its bytes were read", async () => {
  const bytes = Buffer.from(`\uFEFF${place}`, "utf16le");
  for (const text of [bytes.toString("utf8"), bytes.subarray(2).toString("utf8")])
    expect(await told(text)).toEqual([expect.stringMatching(/^config .* is no text in UTF-8 \(Windows PowerShell/)]);
  expect(await told(`\uFEFF${place.replaceAll("\n", "\r\n")}`)).toEqual([]);
});

describe("a path that Git Bash took for one of its own", () => {
  it.each([
    ["HEALTH-PATH", "C:/Program Files/Git/health"],
    ["CHAT-PATH", String.raw`D:\Program Files (x86)\Git\v1\chat`],
    ["HEALTH-PATH", "C:/msys64/health"],
  ])("%s: %s", async (name, text) => {
    const env = { [`INPUT_${name}`]: text };
    await expect(readSettings({ env, readFile: () => undefined })).rejects.toThrow(
      /-path \(input\).* Git Bash put its own folder before it: begin it with `\/\/`, or set `MSYS_NO_PATHCONV=1`/,
    );
  });
});

it("of `with` from a workflow's step it is said that it does not belong in the file, and nothing below it is called missing", async () => {
  expect(await told("with:\n  service: chat\n  region: us-central1\n")).toEqual([
    "with (1:1) is a step's word; allowed: what stands below it, at the top of the file",
  ]);
});

it("a config file whose path has backslashes is not called missing without a word on them", async () => {
  const env = { INPUT_CONFIG: String.raw`.github\ion-verify.yml` };
  await expect(readSettings({ env, readFile: () => undefined })).rejects.toThrow(
    /a file that does not exist \(are `\/` meant for its `\\`\?\)/,
  );
});

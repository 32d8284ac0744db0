import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ConfigurationError, type Fault, notShown } from "../../src/inputs/configuration-error.ts";
import { type Inputs, readSettings } from "../../src/inputs/read.ts";
import { leftOutLine } from "../../src/report/progress.ts";

const several = { without: ["rollback"] } as const;

async function read(yaml: string, env: Record<string, string> = {}): Promise<Inputs> {
  return await readSettings({ env, readFile: () => yaml, several });
}

async function faults(yaml: string, env: Record<string, string> = {}, taken = true): Promise<readonly Fault[]> {
  try {
    await readSettings({ env, readFile: () => yaml, several: taken ? several : null });
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

const places = ({ targets }: Inputs): string[] => targets.map(({ service, region }) => `${service}/${region}`);

const two = `
region: us-central1
window: 5m
services:
  - service: chat
    p95-budget: 2s
  - service: api
    region: europe-west1
    window: 3m
    revision: api-00007-abc
    health-path: /ready
    probes:
      - { name: orders, path: /orders }
`;

test("each entry is a target with its own settings, and the rest is the file's", async () => {
  const inputs = await read(two);
  expect(places(inputs)).toEqual(["chat/us-central1", "api/europe-west1"]);
  const [chat, api] = inputs.targets;
  expect(chat).toMatchObject({ windowMs: 300_000, p95BudgetMs: 2000, healthPath: "/health", probes: [] });
  expect(chat?.revision).toBeUndefined();
  expect(api).toMatchObject({ windowMs: 180_000, revision: "api-00007-abc", healthPath: "/ready" });
  expect(api?.probes.map(({ name }) => name)).toEqual(["orders"]);
  // What is for all of them has no service of its own.
  expect(inputs.settings).toMatchObject({ service: "", windowMs: 300_000 });
});

test.each([
  [
    "the file's regions",
    "service: chat\nregions: [us-central1, europe-west1]",
    ["chat/us-central1", "chat/europe-west1"],
  ],
  [
    "an entry's regions before the file's",
    "regions: [us-central1, us-east1]\nservices:\n  - service: chat\n  - {service: api, regions: [europe-west1]}",
    ["chat/us-central1", "chat/us-east1", "api/europe-west1"],
  ],
  ["one alone, like any service", "services: [{service: chat, region: us-central1}]", ["chat/us-central1"]],
])("%s", async (_, yaml, expected) => {
  const inputs = await read(yaml);
  expect(places(inputs)).toEqual(expected);
  // One alone is like any service.
  expect(inputs.settings === inputs.targets[0]).toBe(expected.length === 1);
});

test("what is for all is no fault where each entry makes it whole", async () => {
  const inputs = await read(
    "region: us-east1\nmin-duration: 15m\nservices: [{service: chat, window: 20m}, {service: api, window: 30m}]",
  );
  expect(inputs.targets.map(({ minDurationMs }) => minDurationMs)).toEqual([900_000, 900_000]);
});

test("an input wins over an entry, and chooses among them", async () => {
  const all = await read(two, { INPUT_WINDOW: "1m" });
  expect(all.targets.map(({ windowMs }) => windowMs)).toEqual([60_000, 60_000]);
  const one = await read(two, { INPUT_SERVICE: "api" });
  expect([places(one), one.settings.healthPath]).toEqual([["api/europe-west1"], "/ready"]);
  // Also for an action that takes one at a time.
  expect(await faults(two, { INPUT_SERVICE: "api" }, false)).toEqual([]);
});

test("a worker pool that an input names is none of those that the file lists", async () => {
  const env = { "INPUT_WORKER-POOL": "jobs" };
  const inputs = await readSettings({ env, readFile: () => two, several, orPool: true });
  expect([places(inputs), inputs.settings.workerPool]).toEqual([["jobs/us-central1"], "jobs"]);
});

test("an action that takes one at a time says so", async () => {
  expect(await faults(two, {}, false)).toMatchObject([
    {
      name: "services",
      value: "2 services and regions",
      allowed: "one at a time with this action: its inputs `service` and `region` choose among them",
      where: ".github/ion-verify.yml:4:1",
    },
  ]);
});

test.each<[string, string, Record<string, string>, Partial<Fault>]>([
  ["a list that is none", "services: chat", {}, { name: "services", value: '"chat"' }],
  ["an empty list", "services: []", {}, { name: "services", value: "a list of 0" }],
  [
    "an entry that is no mapping",
    "services: [chat]",
    {},
    { value: 'with "chat"', where: ".github/ion-verify.yml:1:12" },
  ],
  [
    "an entry without a service",
    "services: [{region: us-central1}]",
    {},
    { value: "with an entry that has no `service`" },
  ],
  ["an entry without a region", "services: [{service: chat}]", {}, { name: "region", value: "missing" }],
  ["regions without a service", "regions: [us-central1]", {}, { name: "service", value: "missing" }],
  ["a region that is none", "service: chat\nregions: [mars]", {}, { name: "regions", value: 'with "mars"' }],
  [
    "a slip in an entry",
    "services: [{service: chat, region: us-central1, p95-bugdet: 2s}]",
    {},
    { name: '"p95-bugdet"', allowed: "did you mean `p95-budget`?" },
  ],
  [
    "a value that is not allowed",
    "services:\n  - service: chat\n    region: us-central1\n    window: 30",
    {},
    { name: "window", value: "30", where: ".github/ion-verify.yml:4:5" },
  ],
  [
    "what is for all",
    "services: [{service: chat, region: us-central1, language: ko}]",
    {},
    { name: "language", value: "in an entry of `services`" },
  ],
  [
    "a worker pool that is a service too",
    "services: [{service: chat, region: us-central1, worker-pool: jobs}]",
    {},
    { value: "with an entry that has `service` and `worker-pool`" },
  ],
  [
    "a secret",
    "services: [{service: chat, region: us-central1, github-token: hunter2}]",
    {},
    { name: "github-token", value: notShown },
  ],
  ["both lists and names", `service: chat\n${two}`, {}, { name: "services", value: "beside `service`" }],
  ["a region beside regions", "service: chat\nregion: us-east1\nregions: [us-west1]", {}, { name: "regions" }],
  [
    "one twice",
    "services: [{service: chat, region: us-east1}, {service: chat, region: us-east1}]",
    {},
    { value: 'with "chat/us-east1" twice' },
  ],
  ["one that is not listed", two, { INPUT_SERVICE: "shop" }, { name: "service and region" }],
  ["a revision for all", two, { INPUT_REVISION: "chat-1" }, { name: "revision" }],
  ["a URL for all of several services", `url: https://example.com\n${two}`, {}, { name: "url" }],
  [
    "a later look at all of them",
    `since: deploy\n${two}`,
    {},
    { name: "since", value: "`deploy`, with 2 services and regions" },
  ],
  ["a rollback of each by itself", `rollback: true\n${two}`, {}, { name: "rollback", value: "`true`" }],
  [
    "what one target's settings say together",
    "region: us-east1\nservices: [{service: chat, window: 1m, min-duration: 2m}, {service: api}]",
    {},
    { name: "min-duration", where: "chat/us-east1: with window" },
  ],
])("%s is one fault, with its place", async (_, yaml, env, fault) => {
  const found = await faults(yaml, env);
  expect(found).toMatchObject([fault]);
  expect(JSON.stringify(found)).not.toContain("hunter2");
});

const withPool = `
region: us-central1
health-path: /ready
requests: users
probes: [{ name: orders, path: /orders }]
services:
  - service: chat
  - worker-pool: jobs
    memory-budget: 1GiB
`;

test("a worker pool stands among services, and what is for services alone does not reach it", async () => {
  const env = { "INPUT_CHAT-PATH": "/ask" };
  const inputs = await readSettings({ env, readFile: () => withPool, several, orPool: true });
  expect(places(inputs)).toEqual(["chat/us-central1", "jobs/us-central1"]);
  const [chat, jobs] = inputs.targets;
  expect(chat).toMatchObject({ workerPool: undefined, requests: "users", healthPath: "/ready", chatPath: "/ask" });
  expect(jobs).toMatchObject({ workerPool: "jobs", requests: "none", healthPath: undefined, probes: [] });
  const chosen = { ...env, INPUT_SERVICE: "chat" };
  expect(places(await read(withPool, chosen))).toEqual(["chat/us-central1"]);
});

test("what a pool has no use for is refused in its own entry, and a pool by an action that moves services", async () => {
  const yaml = `${withPool}    tag: candidate\n`;
  await expect(readSettings({ env: {}, readFile: () => yaml, several, orPool: true })).rejects.toThrow(
    /- tag \(jobs\/us-central1: with worker-pool\) is given, and a worker pool has no address/,
  );
  const pool = { name: "worker-pool", value: '"jobs/us-central1"' };
  expect(await faults(withPool, { INPUT_SERVICE: "jobs" })).toMatchObject([pool]);
  expect(await faults(withPool, {}, false)).toContainEqual(expect.objectContaining(pool));
});

test("an action that moves services leaves a pool beside them out, and names it", async () => {
  const inputs = await read(withPool);
  expect([places(inputs), inputs.leftOut]).toEqual([["chat/us-central1"], ["jobs/us-central1"]]);
  expect(inputs.settings).toMatchObject({ service: "chat" });
  const verified = await readSettings({ env: {}, readFile: () => withPool, several, orPool: true });
  expect(verified.leftOut).toEqual([]);
  const text = leftOutLine(inputs.leftOut, "en");
  expect(text).toContain("Left out, because this moves services alone: jobs/us-central1.");
  expect(leftOutLine(inputs.leftOut, "ko")).toContain("jobs/us-central1");
});

test("one URL may stand before all regions of a service", async () => {
  const { targets } = await read("service: chat\nregions: [us-east1, us-west1]\nurl: https://chat.example.com");
  expect(targets.map(({ region, url }) => [region, url])).toEqual([
    ["us-east1", "https://chat.example.com"],
    ["us-west1", "https://chat.example.com"],
  ]);
});

test("the documents' example is one", async () => {
  const page = readFileSync("docs/services.md", "utf8");
  const yaml = /```yaml\n(region:.*?)```/s.exec(page)?.[1] ?? "";
  expect(places(await read(yaml))).toEqual(["chat/us-central1", "api/us-central1", "api/europe-west1"]);
});

test("more than ten are too many", async () => {
  const entries = ["a", "b", "c", "d"].map((service) => `  - service: ${service}`);
  const yaml = `regions: [us-east1, us-west1, us-central1]\nservices:\n${entries.join("\n")}`;
  expect(await faults(yaml)).toMatchObject([{ value: "12 services and regions" }]);
});

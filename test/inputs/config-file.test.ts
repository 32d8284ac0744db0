import { expect, test } from "vitest";
import { readConfigFile } from "../../src/inputs/config-file.ts";
import type { Fault } from "../../src/inputs/configuration-error.ts";

const none = { env: {}, readFile: () => undefined };

function read(yaml: string): { texts: Record<string, string | null>; readable: boolean; faults: Fault[] } {
  const faults: Fault[] = [];
  const { texts, readable } = readConfigFile(yaml, "c.yml", faults, none);
  return { texts: Object.fromEntries(texts), readable, faults };
}

test("values come as the user would write them in an input", () => {
  expect(
    read('service: chat\nfail-fast: false\nprobe-failures: 5\nerror-status: 500\nchat-body: |\n  {"a": 1}\n'),
  ).toEqual({
    texts: {
      service: "chat",
      "fail-fast": "false",
      "probe-failures": "5",
      "error-status": "500",
      "chat-body": '{"a": 1}\n',
    },
    readable: true,
    faults: [],
  });
});

test.each(["", "# nothing yet\n", "---\n", "{}"])("%j gives nothing and is no fault", (yaml) => {
  expect(read(yaml)).toEqual({ texts: {}, readable: true, faults: [] });
});

test("an anchor may be used a few times", () => {
  expect(read("window: &time 5m\nready-timeout: *time\n")).toMatchObject({
    texts: { window: "5m", "ready-timeout": "5m" },
    faults: [],
  });
});

test.each([
  ["a bare number", "settle: 1m\nwindow: 30", "window", "30", "c.yml:2:1"],
  ["a bare number in quotes", 'window: "30"', "window", '"30"', "c.yml:1:1"],
  ["an empty value", "tag:", "tag", "empty", "c.yml:1:1"],
  ["a list", "region: [us-central1]", "region", "a list", "c.yml:1:1"],
  ["a mapping", "region: {a: b}", "region", "a mapping", "c.yml:1:1"],
  ["yes for a boolean", "fail-fast: yes", "fail-fast", '"yes"', "c.yml:1:1"],
  ["an unknown name", "  regoin: us-central1", '"regoin"', "not a setting", "c.yml:1:3"],
  ["the file's own name", "config: other.yml", '"config"', "not a setting", "c.yml:1:1"],
  ["a number as a name", "1: a", '"1"', "not a setting", "c.yml:1:1"],
  ["a prototype as a name", "constructor: a", '"constructor"', "not a setting", "c.yml:1:1"],
])("%s is told with its place", (_, yaml, name, value, where) => {
  expect(read(yaml).faults).toMatchObject([{ name, value, where }]);
});

test("a name that is nearly right is told", () => {
  expect(read("p95_budget: 2s").faults[0]?.allowed).toBe("did you mean `p95-budget`?");
  expect(read("mattermost: 2s").faults[0]?.allowed).toBe(
    "a setting of docs/inputs.md, docs/reports.md or docs/setup.md",
  );
});

test("rules for Slack become plain values", () => {
  const faults: Fault[] = [];
  const yaml = `slack:
  deploy: "#deploys"
  rules:
    - severity: warning
      when: [p95 > 3s, error-rate > 5%]
      channel: "#alerts"
      at-most-every: 1h
`;
  expect(readConfigFile(yaml, "c.yml", faults, none).slack).toEqual({
    deploy: "#deploys",
    success: undefined,
    rules: [
      {
        severity: "warning",
        when: [
          { kind: "above", indicator: "p95", limit: 3000 },
          { kind: "above", indicator: "error-rate", limit: 0.05 },
        ],
        channel: "#alerts",
        atMostEveryMs: 3_600_000,
      },
    ],
  });
  expect(faults).toEqual([]);
});

const channelWords = "a channel's name with its `#`, or its ID";

test.each([
  ["slack: 2s", "slack", '"2s"', /^a mapping with `deploy`/],
  ["slack: {channel: x}", "slack.channel", "not a setting", /^a mapping with `deploy`/],
  ['slack: {deploy: "alerts"}', "slack.deploy", '"alerts"', channelWords],
  ["slack: {rules: [{severity: high, when: [p95 > 3s]}]}", "slack.rules.0.severity", '"high"', /^`critical`, `warn/],
  ["slack: {rules: [{severity: info, when: [p95 > 3]}]}", "slack.rules.0.when.0", '"p95 > 3"', /^a list of conditions/],
  ["slack: {rules: [{severity: info, when: []}]}", "slack.rules.0.when", "a list", /^a list of conditions/],
  ["slack: {rules: [{severity: info}]}", "slack.rules.0.when", "empty", /^a list of conditions/],
  [
    "slack: {rules: [{severity: info, every: 1h, when: [verdict = any]}]}",
    "slack.rules.0.every",
    "not a setting",
    /a list of at/,
  ],
])("%s is told with what is allowed there", (yaml, name, value, allowed) => {
  const { faults } = read(yaml);
  expect(faults).toMatchObject([{ name, value }]);
  expect(faults[0]?.allowed).toMatch(allowed);
});

test("a fault within a section is told with its own line", () => {
  const yaml =
    "slack:\n  rules:\n    - severity: info\n      when: [verdict = any]\n    - severity: high\n      when: [p95 > 3s]\n";
  expect(read(yaml).faults.map(({ name, where }) => [name, where])).toEqual([["slack.rules.1.severity", "c.yml:5:7"]]);
});

test("a plain factor may be a number or a text", () => {
  expect(read("pass-margin: 1.5\nburst: 3").faults).toEqual([]);
  expect(read(`pass-margin: "1.5"`).faults).toEqual([]);
  expect(read("burst: 0.5").faults).toMatchObject([{ name: "burst", value: "0.5" }]);
});

test("a project number has to be quoted, and the message says so", () => {
  expect(read("project: 123456789012").faults[0]?.allowed).toBe("a project ID or number, in quotes");
  expect(read('project: "123456789012"').faults).toEqual([]);
});

test.each([
  ["not YAML", 'service: "chat', "c.yml:1:"],
  ["a tab for indentation", "service:\n\tchat: 1", "c.yml:2:"],
  ["a name twice", "tag: a\ntag: b", "c.yml:2:1"],
  ["two documents", "tag: a\n---\ntag: b", "c.yml:"],
  ["a list of settings", "- tag: a", "c.yml"],
  ["a text", "tag", "c.yml"],
  ["an alias without an anchor", "tag: *missing", "c.yml"],
])("%s makes the file unreadable", (_, yaml, where) => {
  const { readable, faults } = read(yaml);
  expect(readable).toBe(false);
  expect(faults[0]?.name).toBe("config");
  expect(faults[0]?.where.startsWith(where)).toBe(true);
});

test("a file made to fill the memory is refused at once", () => {
  const levels = Array.from({ length: 12 }, (_, level) =>
    level === 0 ? "l0: &l0 [x,x,x,x,x,x,x,x,x]" : `l${level}: &l${level} [${`*l${level - 1},`.repeat(9)}]`,
  );
  expect(read(levels.join("\n")).faults).toMatchObject([{ name: "config" }]);
  expect(read(`chat-body: ${"x".repeat(100_000)}`).faults).toMatchObject([{ name: "config" }]);
  expect(read(`tag: ${"[".repeat(90_000)}`).faults[0]).toMatchObject({ name: "config" });
});

test("what may be a secret is not repeated", () => {
  const { faults } = read(
    "url: https://me:hunter2@chat.example.com\nchat-body: [hunter2]\ntoken: hunter2\nhealth-path: health?key=hunter2",
  );
  expect(faults).toHaveLength(4);
  expect(JSON.stringify(faults)).not.toContain("hunter2");
  expect(JSON.stringify(read("token: *hunter2").faults)).not.toContain("hunter2");
});

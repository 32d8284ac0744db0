import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Simulator } from "../simulator/index.ts";
import { googleErrors } from "../simulator/recorded/google-errors.ts";
import type { Json } from "../simulator/setup/messages.ts";
import type { ActionRun } from "./run-action.ts";
import { act, annotations, firstLine, openCloud } from "./verify.ts";
import { runWorkflow, type WorkflowRun } from "../workflow-runner/runner.ts";

const shipped = readFileSync("setup/definitions.yml", "utf8");
const channel = "projects/ion-demo/notificationChannels/4711";

interface Options {
  inputs?: Record<string, string>;
  /** The team's own definitions. */
  definitions?: string;
  onLine?: (line: string) => void;
}

async function setup(
  sim: Simulator,
  { inputs = {}, definitions, onLine = () => {} }: Options = {},
): Promise<ActionRun> {
  const own = definitions === undefined ? {} : { definitions: ".github/setup.yml" };
  return await act(sim, {
    action: "setup",
    inputs: { ...users, ...own, ...inputs },
    files: definitions === undefined ? {} : { ".github/setup.yml": definitions },
    onLine,
  });
}

/** The team's entries name the user. */
const users = { "user-field": "jsonPayload.user_id" };

const apply = { mode: "apply" };

async function cloud(): Promise<Simulator> {
  const sim = await openCloud({ scenario: "healthy" });
  sim.setup.channels.push({ name: channel, type: "slack", displayName: "#production-alerts", enabled: true });
  return sim;
}

function writes(sim: Simulator): string[] {
  return sim.requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);
}

function find(map: Map<string, Json>, title: string): Json {
  const found = [...map.values()].find((one) => one["displayName"] === title || one["name"] === title);
  if (found === undefined) throw new Error(`no ${title}`);
  return found;
}

/** The titles of a dashboard's widgets, from left to right and from top to bottom. */
function widgets(dashboard: Json): string[] {
  const { tiles } = dashboard["mosaicLayout"] as { tiles: { widget: { title: string } }[] };
  return tiles.map(({ widget }) => widget.title);
}

test("nothing about users is set up unless a field names them", async () => {
  const sim = await cloud();
  const run = await setup(sim, { inputs: { "user-field": "" } });
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ planned: "9" });
  expect(run.summary).toContain(
    "Nothing about users was set up (`users`), because the input `user-field` names no field.",
  );
});

test("a plan says what would be created, and changes nothing", async () => {
  const sim = await cloud();
  const run = await setup(sim);
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toEqual({ changed: "false", planned: "10", held: "0" });
  expect(firstLine(run)).toBe("## 🔎 PLAN — `ion-api-prod`: 10 to create. Nothing was changed.");
  expect(run.summary).toContain("| Dashboard | `ion-api-prod – errors` | create |");
  expect(writes(sim)).toEqual([]);
});

describe("Dashboards, Slack alert rules (the runbook)", () => {
  test("apply creates all of them once, and a second apply nothing", async () => {
    const sim = await cloud();
    const inputs = { ...apply, "notification-channel": channel };
    const run = await setup(sim, { inputs });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toEqual({ changed: "true", planned: "10", held: "0" });
    expect(widgets(find(sim.setup.dashboards, "ion-api-prod – performance"))).toEqual([
      "Response time",
      "Requests per minute",
      "Error rate",
      "Memory",
      "CPU",
      "Instances",
      "Instances billed",
    ]);
    expect(widgets(find(sim.setup.dashboards, "ion-api-prod – errors"))).toEqual([
      "Error rate",
      "Errors by type",
      "Error rate by persona",
      "Top error messages",
      "Errors per minute",
      "Latest errors",
    ]);
    expect(widgets(find(sim.setup.dashboards, "ion-api-prod – business"))).toEqual([
      "Daily active users",
      "Requests by persona",
      "Mean session length",
      "Requests by user",
      "Traffic by hour of day",
    ]);
    expect(rules(sim)).toEqual([
      [
        "CRITICAL",
        [channel],
        [
          ["p95 > 5s", 5_000],
          ["error-rate > 10%", 0.1],
          ["memory > 95%", 0.95],
        ],
      ],
      [
        "WARNING",
        [channel],
        [
          ["p95 > 3s", 3_000],
          ["error-rate > 5%", 0.05],
          ["memory > 90%", 0.9],
        ],
      ],
    ]);
    expect([...sim.setup.logMetrics.keys()].toSorted()).toEqual(
      ["errors", "latency", "requests", "sessions", "users"].map((name) => `ion_verify_ion_api_prod_${name}`),
    );

    const before = writes(sim).length;
    const again = await setup(sim, { inputs });
    expect(again.outputs).toEqual({ changed: "false", planned: "0", held: "0" });
    expect(firstLine(again)).toContain("NOTHING TO DO");
    expect(writes(sim)).toHaveLength(before);
  });

  test("what Monitoring adds by itself is no edit by hand, and no change", async () => {
    const sim = await cloud();
    sim.setup.dashboardDefaults = { dashboardFilters: [{ labelKey: "location", stringValue: "any" }] };
    expect((await setup(sim, { inputs: apply })).exitCode).toBe(0);
    expect((await setup(sim, { inputs: apply })).outputs).toEqual({ changed: "false", planned: "0", held: "0" });
  });

  test("a metric that Monitoring does not know yet is waited for", async () => {
    const sim = await cloud();
    sim.setup.metricDelayMs = 3_000;
    const lines: string[] = [];
    const run = await setup(sim, { inputs: apply, onLine: (line) => lines.push(line) });
    expect(run.exitCode).toBe(0);
    expect(sim.setup.alertPolicies.size).toBe(2);
    expect(lines.filter((line) => line.includes("does not know all metrics"))).not.toEqual([]);
    expect(sim.requests.filter(({ status, method }) => status === 404 && method === "POST")).not.toEqual([]);
  });
});

test("others' edits of the project are waited for, and told as that", async () => {
  const sim = await cloud();
  let busy = 1;
  const of = ({ method, path }: { method: string; path: string }): boolean =>
    method === "POST" && path.endsWith("/dashboards") && busy-- > 0;
  sim.outages.push({ of, from: 0, answer: googleErrors.concurrentEdits.answer });
  const run = await setup(sim, { inputs: apply });
  expect(run.exitCode).toBe(0);
  expect(sim.setup.dashboards.size).toBe(3);
  expect(run.stdout).toMatch(/is busy with other edits of this project, and takes .* later; asking again in 10 s/);
});

describe("edits by hand", () => {
  function editThreshold(sim: Simulator): Json {
    const policy = structuredClone(find(sim.setup.alertPolicies, "ion-api-prod – critical"));
    const [first] = policy["conditions"] as { conditionThreshold: Json }[];
    if (first !== undefined) first.conditionThreshold["thresholdValue"] = 9_000;
    sim.setup.alertPolicies.set(String(policy["name"]), policy);
    return policy;
  }

  test("are noticed, told, left alone, and overwritten only when asked to", async () => {
    const sim = await cloud();
    await setup(sim, { inputs: apply });
    const edited = editThreshold(sim);
    const held = await setup(sim, { inputs: apply });
    expect(held.exitCode).toBe(0);
    expect(held.outputs).toEqual({ changed: "false", planned: "0", held: "1" });
    expect(firstLine(held)).toContain("SOME LEFT ALONE");
    expect(held.summary).toContain("edited by hand since it was set up; left alone");
    expect(held.summary).toContain("| `conditions[0].conditionThreshold.thresholdValue` | `9000` | `5000` |");
    expect(annotations(held, "warning")).toHaveLength(1);
    expect(find(sim.setup.alertPolicies, "ion-api-prod – critical")).toEqual(edited);

    const run = await setup(sim, { inputs: { ...apply, overwrite: "true" } });
    expect(run.outputs).toEqual({ changed: "true", planned: "1", held: "0" });
    expect(rules(sim)[0]?.[2][0]).toEqual(["p95 > 5s", 5_000]);
    // The same condition: its open incidents stay open.
    const conditions = (policy: Json): unknown[] => (policy["conditions"] as Json[]).map(({ name }) => name);
    expect(conditions(find(sim.setup.alertPolicies, "ion-api-prod – critical"))).toEqual(conditions(edited));
  });

  test("labels that others put on a resource stay, and are no edit", async () => {
    const sim = await cloud();
    await setup(sim, { inputs: apply });
    const dashboard = find(sim.setup.dashboards, "ion-api-prod – errors");
    dashboard["labels"] = { ...(dashboard["labels"] as Json), team: "chat" };
    const definitions = shipped.replace("Latest errors", "Last errors");
    expect((await setup(sim, { inputs: apply, definitions })).outputs).toMatchObject({ planned: "1", held: "0" });
    expect(find(sim.setup.dashboards, "ion-api-prod – errors")["labels"]).toMatchObject({ team: "chat" });
  });

  test("of someone who edits between the plan and the change are not lost", async () => {
    const sim = await cloud();
    await setup(sim, { inputs: apply });
    const definitions = shipped.replace("Latest errors", "Last errors");
    const title = "ion-api-prod – errors";
    let isEdited = false;
    const original = sim.setup.dashboards.get.bind(sim.setup.dashboards);
    // The setup reads a dashboard just before it writes it.
    sim.setup.dashboards.get = (name) => {
      const found = original(name);
      if (isEdited || found?.["displayName"] !== title) return found;
      isEdited = true;
      const layout = structuredClone(found["mosaicLayout"]) as { tiles: unknown[] };
      layout.tiles.pop();
      sim.setup.dashboards.set(name, { ...found, mosaicLayout: layout, etag: "other" });
      return original(name);
    };
    const run = await setup(sim, { inputs: apply, definitions });
    expect(run.outputs).toEqual({ changed: "false", planned: "0", held: "1" });
    expect(widgets(find(sim.setup.dashboards, title))).not.toContain("Last errors");
  });
});

describe("the team's own definitions", () => {
  const small = `metrics:
  latency: { values-of: latency, unit: ms, labels: { group: group } }
dashboards:
  one:
    title: "{service}"
    widgets:
      - { title: P95, show: quantiles, metric: latency, at: [p95] }
`;

  test("what is no longer in them is removed", async () => {
    const sim = await cloud();
    await setup(sim, { inputs: apply, definitions: shipped });
    const run = await setup(sim, { inputs: apply, definitions: small });
    expect(run.exitCode).toBe(0);
    expect([...sim.setup.dashboards.values()].map((one) => one["displayName"])).toEqual(["ion-api-prod"]);
    expect([sim.setup.alertPolicies.size, sim.setup.logMetrics.size]).toEqual([0, 1]);
  });

  test("a metric whose type changes is replaced only when asked to", async () => {
    const sim = await cloud();
    await setup(sim, { inputs: apply, definitions: small });
    const definitions = "metrics:\n  latency: { count: requests, labels: { group: group } }\n";
    const plan = await setup(sim, { definitions });
    expect(plan.outputs).toMatchObject({ held: "1" });
    expect(plan.summary).toContain("cannot be changed in place");
    const run = await setup(sim, { inputs: { ...apply, overwrite: "true" }, definitions });
    expect(run.exitCode).toBe(0);
    expect(find(sim.setup.logMetrics, "ion_verify_ion_api_prod_latency")["metricDescriptor"]).toMatchObject({
      valueType: "INT64",
    });
  });

  test("a new label is added in place", async () => {
    const sim = await cloud();
    await setup(sim, { inputs: apply, definitions: small });
    const definitions = small.replace("{ group: group }", "{ group: group, status: status }");
    expect((await setup(sim, { inputs: apply, definitions })).outputs).toMatchObject({ planned: "1", held: "0" });
    expect(find(sim.setup.logMetrics, "ion_verify_ion_api_prod_latency")["labelExtractors"]).toEqual({
      group: "EXTRACT(jsonPayload.persona_used)",
      status: "EXTRACT(jsonPayload.status_code)",
    });
  });

  test("everything that is wrong in them is told at once, with its line, and nothing is asked of Google", async () => {
    const sim = await cloud();
    const definitions = `metrics:
  latency: { values-of: latncy }
alerts:
  critical: { severity: critical, when: [p95 > 5s, memory > 800] }
dashboard: {}
`;
    const run = await setup(sim, { inputs: apply, definitions });
    expect(run.exitCode).toBe(1);
    const [message = ""] = annotations(run, "error");
    expect(message).toContain('metrics.latency.values-of (.github/setup.yml:2:14) is "latncy"');
    expect(message).toContain("alerts.critical.when.1 (.github/setup.yml:4:52)");
    expect(message).toContain("dashboard (.github/setup.yml:5:1) is not a setting; did you mean `dashboards`?");
    expect(sim.requests).toEqual([]);
  });

  test("an alert on log entries is told no more often than it may be", async () => {
    const sim = await cloud();
    const definitions = `alerts:
  backup: { severity: info, logs: 'jsonPayload.event="backup-done"', at-most-every: 2h }
`;
    const run = await setup(sim, { inputs: { ...apply, "notification-channel": channel }, definitions });
    expect(run.exitCode).toBe(0);
    expect(find(sim.setup.alertPolicies, "ion-api-prod – backup")).toMatchObject({
      alertStrategy: { notificationRateLimit: { period: "7200s" } },
    });
  });
});

describe("removal", () => {
  test("takes away what was set up, and nothing else", async () => {
    const sim = await cloud();
    const other = { name: "projects/ion-demo/dashboards/by-hand", displayName: "By hand", etag: "1" };
    sim.setup.dashboards.set(other.name, other);
    await setup(sim, { inputs: apply });
    const run = await setup(sim, { inputs: { mode: "remove" } });
    expect(run.exitCode).toBe(0);
    expect(firstLine(run)).toBe("## 🗑️ REMOVED — `ion-api-prod`: 10 removed.");
    expect([...sim.setup.dashboards.values()]).toEqual([other]);
    expect([sim.setup.alertPolicies.size, sim.setup.logMetrics.size]).toEqual([0, 0]);
  });

  test("leaves a metric that another dashboard shows", async () => {
    const sim = await cloud();
    await setup(sim, { inputs: apply });
    const { labels: _ours, ...mine } = find(sim.setup.dashboards, "ion-api-prod – performance");
    sim.setup.dashboards.set("projects/ion-demo/dashboards/copy", {
      ...mine,
      name: "projects/ion-demo/dashboards/copy",
    });
    const run = await setup(sim, { inputs: { mode: "remove" } });
    expect(run.outputs).toMatchObject({ changed: "true", held: "2" });
    expect([...sim.setup.logMetrics.keys()].toSorted()).toEqual([
      "ion_verify_ion_api_prod_latency",
      "ion_verify_ion_api_prod_requests",
    ]);
  });
});

describe("what is missing is named", () => {
  test.each([
    ["monitoring.dashboards.create", "roles/monitoring.dashboardEditor", 7],
    ["monitoring.alertPolicies.create", "roles/monitoring.alertPolicyEditor", 8],
    ["logging.logMetrics.create", "roles/logging.configWriter", 3],
  ])("%s", async (permission, role, done) => {
    const sim = await cloud();
    sim.grants.delete(permission);
    const run = await setup(sim, { inputs: apply });
    expect(run.exitCode).toBe(1);
    expect(firstLine(run)).toContain("❌ NOT ALL CHANGED");
    expect(run.summary).toContain(role);
    expect(run.summary).toContain(permission);
    // The rest is there: another run, with the grant, goes on from here.
    const { dashboards, alertPolicies, logMetrics } = sim.setup;
    expect(dashboards.size + alertPolicies.size + logMetrics.size).toBe(done);
  });

  test("the right to look", async () => {
    const sim = await cloud();
    sim.grants.delete("monitoring.dashboards.list");
    const run = await setup(sim);
    expect(run.exitCode).toBe(1);
    expect(annotations(run, "error")[0]).toContain("roles/monitoring.dashboardViewer (monitoring.dashboards.list)");
  });

  test("the notification channel", async () => {
    const sim = await cloud();
    const run = await setup(sim, { inputs: { ...apply, "notification-channel": `${channel}0` } });
    expect(run.exitCode).toBe(1);
    expect(annotations(run, "error")[0]).toContain("which does not exist");
    expect(writes(sim)).toEqual([]);
  });
});

test("a channel that is not Slack's is used, and told", async () => {
  const sim = await cloud();
  const name = "projects/ion-demo/notificationChannels/12";
  sim.setup.channels.push({ name, type: "email", displayName: "On call", enabled: false });
  const run = await setup(sim, { inputs: { ...apply, "notification-channel": name, language: "ko" } });
  expect(run.exitCode).toBe(0);
  expect(firstLine(run)).toMatch(/^## ✅ 설정 완료 — `ion-api-prod`: 생성 10개/);
  expect(run.summary).toContain("알림 채널이 Slack이 아닙니다. 채널 종류: `email`");
  expect(run.summary).toContain("알림 채널이 꺼져 있어");
});

type Rule = [severity: unknown, channels: unknown, conditions: [name: unknown, limit: unknown][]];

function rules(sim: Simulator): Rule[] {
  return [...sim.setup.alertPolicies.values()].map((policy) => [
    policy["severity"],
    policy["notificationChannels"],
    (policy["conditions"] as { displayName: string; conditionThreshold: Json }[]).map(
      ({ displayName, conditionThreshold }) => [displayName, conditionThreshold["thresholdValue"]],
    ),
  ]);
}

describe("the workflow to copy", () => {
  async function play(sim: Simulator, event: { name: string; payload: Record<string, unknown> }): Promise<WorkflowRun> {
    return await runWorkflow({
      workflow: readFileSync("examples/setup.yml", "utf8").replaceAll(
        /^( +service): chat$/gm,
        `$1: ${sim.service.name}`,
      ),
      event,
      env: sim.env,
      vars: { NOTIFICATION_CHANNEL: channel },
      files: { ".github/ion-verify.setup.yml": shipped },
      actions: {
        "actions/checkout": async () => {},
        "google-github-actions/auth": async () => ({ env: sim.keylessEnv() }),
      },
    });
  }

  test("plans for a pull request, and applies on main", async () => {
    const sim = await cloud();
    const repo = { full_name: "org/chat" };
    const pull = { number: 7, pull_request: { number: 7, head: { sha: "0", repo }, base: { repo } } };
    const planned = await play(sim, { name: "pull_request", payload: pull });
    expect([planned.result, sim.setup.dashboards.size]).toEqual(["success", 0]);
    const applied = await play(sim, { name: "push", payload: {} });
    expect([applied.result, sim.setup.dashboards.size]).toEqual(["success", 3]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Fault } from "../../src/inputs/configuration-error.ts";
import { withoutLeftOut } from "../../src/setup/left-out.ts";
import { readDefinitions } from "../../src/setup/read-definitions.ts";
import { inputFields } from "./setup.ts";

const shipped = readFileSync("setup/definitions.yml", "utf8");

/** What is set up, by what the inputs say. */
function setUp(yaml: string, user: string | undefined, latencyUnit: string) {
  const { user: _, ...fields } = inputFields;
  const faults: Fault[] = [];
  const read = readDefinitions(yaml, "d.yml", user === undefined ? fields : { ...fields, user }, faults);
  expect(faults).toEqual([]);
  const { definitions, leftOut } = withoutLeftOut(read, latencyUnit);
  const widgets = Object.values(definitions.dashboards).flatMap((one) => one.widgets);
  return { metrics: Object.keys(definitions.metrics), widgets, leftOut };
}

describe("what comes with the action", () => {
  test("tells users apart only where a field of users is named", () => {
    const without = setUp(shipped, undefined, "ms");
    expect(without.metrics).not.toContain("users");
    expect(without.leftOut).toEqual([{ metric: "users", why: "no-user-field" }]);
    expect(without.widgets.map(({ title }) => title)).not.toContain("Daily active users");
    const named = setUp(shipped, "jsonPayload.user_id", "ms");
    expect(named.metrics).toContain("users");
    expect(named.widgets.map(({ title }) => title)).toContain("Daily active users");
    expect(named.leftOut).toEqual([]);
  });

  test("shows Cloud Run's own latencies where the app's are not in milliseconds", () => {
    const { metrics, widgets, leftOut } = setUp(shipped, undefined, "s");
    expect(metrics).not.toContain("latency");
    expect(leftOut).toContainEqual({ metric: "latency", why: "latency-unit" });
    expect(widgets.find(({ show }) => show === "quantiles")).toMatchObject({ metric: "cloud-run" });
  });
});

test("a file that names the user itself asks for it", () => {
  const yaml =
    "fields: {user: jsonPayload.uid}\nmetrics: {users: {count: requests, with: [user], labels: {user: user}}}";
  expect(setUp(yaml, undefined, "ms").metrics).toEqual(["users"]);
});

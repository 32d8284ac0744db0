import { afterEach, describe, expect, it } from "vitest";
import { openSetupApi } from "../../src/cloud/setup-api.ts";
import type { SetupApi } from "../../src/setup/api.ts";
import { unmarked } from "../../src/setup/marks.ts";
import { type Face, type FaceAnswer, googleError } from "../simulator/face.ts";
import { type Opened, policy, reach, scriptedFace, wait } from "./google.ts";

const open: { api: SetupApi; opened: Opened }[] = [];

afterEach(async () => {
  for (const { api, opened } of open.splice(0)) {
    await api.close();
    await opened.server.close();
  }
});

async function connect(face: Face): Promise<SetupApi> {
  const opened = await reach(face);
  const { access, endpoint } = opened;
  const api = await openSetupApi(access, { logging: endpoint, monitoring: endpoint }, "demo", policy);
  open.push({ api, opened });
  return api;
}

const unavailable = googleError(503, "UNAVAILABLE", "The service is currently unavailable.");
const ok = (body: unknown): FaceAnswer => ({ status: 200, body });
const dashboard = unmarked("dashboard", { name: "projects/1/dashboards/a b", displayName: "D", etag: "7" });

describe("listing", () => {
  it("goes on from page to page", async () => {
    const face = scriptedFace(
      ok({ alertPolicies: [{ name: "a", displayName: "A" }], nextPageToken: "x/y=" }),
      ok({ alertPolicies: [{ name: "b", displayName: "B" }] }),
    );
    const api = await connect(face);
    expect((await api.list("alert", wait())).map(({ title }) => title)).toEqual(["A", "B"]);
    expect(face.requests.map(({ path, query }) => [path, query.get("pageToken")])).toEqual([
      ["/v3/projects/demo/alertPolicies", null],
      ["/v3/projects/demo/alertPolicies", "x/y="],
    ]);
  });

  it("of nothing gives nothing, and is tried again", async () => {
    const api = await connect(scriptedFace(unavailable, ok({})));
    expect(await api.list("metric", wait())).toEqual([]);
  });

  it.each([
    ["metric", "Listing log-based metrics", "roles/logging.viewer (logging.logMetrics.list)"],
    ["dashboard", "Listing dashboards", "roles/monitoring.dashboardViewer (monitoring.dashboards.list)"],
    ["alert", "Listing alert policies", "roles/monitoring.alertPolicyViewer (monitoring.alertPolicies.list)"],
  ] as const)("of a %s says what to grant", async (kind, what, role) => {
    const api = await connect(scriptedFace(googleError(403, "PERMISSION_DENIED", "Denied.")));
    await expect(api.list(kind, wait())).rejects.toMatchObject({
      failure: "no-access",
      message: `${what} failed: HTTP 403: Denied. Grant the workflow's identity ${role} on the project.`,
    });
  });
});

describe("writing", () => {
  it("creates what gets its name from the server once only: a lost answer may have been a success", async () => {
    const face = scriptedFace(unavailable, ok({}));
    const api = await connect(face);
    await expect(api.create("dashboard", { displayName: "D" }, wait())).rejects.toMatchObject({ failure: "transient" });
    expect(face.requests).toHaveLength(1);
  });

  it("replaces a dashboard by its name and its etag", async () => {
    const face = scriptedFace(ok({ name: dashboard.name, displayName: "E", etag: "8" }));
    const api = await connect(face);
    expect(await api.update(dashboard, { displayName: "E" }, wait())).toMatchObject({ title: "E" });
    expect(face.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
      ["PATCH", "/v1/projects/1/dashboards/a b", { displayName: "E", name: dashboard.name, etag: "7" }],
    ]);
  });

  it("of a metric goes to Logging's own path", async () => {
    const face = scriptedFace(ok({ name: "m" }));
    const api = await connect(face);
    await api.update(unmarked("metric", { name: "m" }), { name: "m", filter: "x" }, wait());
    expect(face.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
      ["PUT", "/v2/projects/demo/metrics/m", { name: "m", filter: "x" }],
    ]);
  });

  it("removes what is gone already without a word", async () => {
    const gone = googleError(404, "NOT_FOUND", "Not found.");
    const api = await connect(scriptedFace(unavailable, gone));
    await api.remove(dashboard, wait());
    expect(await api.read(dashboard, wait())).toBeNull();
    expect(await api.channel("projects/demo/notificationChannels/1", wait())).toBeNull();
  });
});

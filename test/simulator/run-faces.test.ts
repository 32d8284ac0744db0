import { beforeEach, describe, expect, test } from "vitest";
import type { FaceAnswer } from "./face.ts";
import { planRevision } from "./run-conditions.ts";
import { RunService } from "./run-service.ts";
import { RunV1Face } from "./run-v1-face.ts";
import { RunV2Face } from "./run-v2-face.ts";
import { type Overrides, scenario } from "./scenarios.ts";

const identity = { project: "p", projectNumber: "1", region: "us-central1", name: "s" };
const begin = Date.UTC(2026, 0, 1);
const v2Service = "/v2/projects/p/locations/us-central1/services/s";
const v1Service = "/apis/serving.knative.dev/v1/namespaces/p/services/s";

let now = begin;
let granted = true;
let v1: RunV1Face;
let v2: RunV2Face;

function cloud(overrides: Overrides = {}): void {
  const chosen = scenario("healthy", overrides);
  const service = new RunService(
    identity,
    planRevision(identity, "s-1", scenario("healthy"), begin - 1e8, begin - 1e8),
  );
  service.deploy(planRevision(identity, "s-2", chosen, begin, begin), begin, chosen.trafficMs, begin);
  const urls = { uri: () => "http://s.example", tagUri: (tag: string) => `http://${tag}.example` };
  const options = { service, urls, now: () => now, trafficMs: () => 1000, can: () => granted };
  v1 = new RunV1Face(options);
  v2 = new RunV2Face(options);
}

beforeEach(() => {
  now = begin + 10_000;
  granted = true;
  cloud();
});

function call(face: RunV1Face | RunV2Face, method: string, path: string, query = "", body?: unknown): FaceAnswer {
  return face.answer({ method, path, query: new URLSearchParams(query), headers: {}, body });
}

function get(path: string, query = ""): Record<string, unknown> {
  const { status, body } = call(v2, "GET", path, query);
  expect(status).toBe(200);
  return body as Record<string, unknown>;
}

describe("v2", () => {
  test("a service as the REST API writes it", () => {
    expect(get(v2Service)).toMatchObject({
      name: "projects/p/locations/us-central1/services/s",
      generation: "2",
      observedGeneration: "2",
      terminalCondition: {
        type: "Ready",
        state: "CONDITION_SUCCEEDED",
        lastTransitionTime: "2026-01-01T00:00:00.600417Z",
      },
      latestReadyRevision: "projects/p/locations/us-central1/services/s/revisions/s-2",
      latestCreatedRevision: "projects/p/locations/us-central1/services/s/revisions/s-2",
      trafficStatuses: [{ type: "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST", percent: 100 }],
    });
    expect(get(v2Service)).not.toHaveProperty("reconciling");
  });

  test("enums are integers for a client that asks so, and condition types stay words", () => {
    const service = get(v2Service, "$alt=json;enum-encoding=int");
    expect(service).toMatchObject({
      ingress: 1,
      traffic: [{ type: 1 }],
      terminalCondition: { type: "Ready", state: 4 },
    });
  });

  test("the etag holds the update time and the name", () => {
    const etag = String(get(v2Service)["etag"]);
    const [time, name] = etag.slice(1, -1).split("/");
    expect(Buffer.from(name ?? "", "base64").toString()).toBe("projects/p/locations/us-central1/services/s");
    expect(Buffer.from(time ?? "", "base64")[0]).toBe(0x08);
  });

  test("revisions come newest first, a page at a time", () => {
    const first = get(`${v2Service}/revisions`, "pageSize=1");
    const second = get(`${v2Service}/revisions`, `pageSize=1&pageToken=${String(first["nextPageToken"])}`);
    expect(first).toMatchObject({ revisions: [{ name: expect.stringMatching(/s-2$/) }] });
    expect(second).toMatchObject({ revisions: [{ name: expect.stringMatching(/s-1$/) }] });
    expect(second).not.toHaveProperty("nextPageToken");
  });

  test("a failed revision has its reason and its words, and no terminalCondition", () => {
    cloud({ outcome: "crash" });
    const revision = get(`${v2Service}/revisions/s-2`);
    expect(revision).not.toHaveProperty("terminalCondition");
    expect(revision["conditions"]).toContainEqual(
      expect.objectContaining({
        type: "ContainerHealthy",
        state: "CONDITION_FAILED",
        revisionReason: "HEALTH_CHECK_CONTAINER_ERROR",
      }),
    );
  });

  test.each([
    [`${v2Service}x`, "SERVICE"],
    [`${v2Service}/revisions/s-9`, "REVISION"],
  ])("%s is not found", (path, kind) => {
    expect(call(v2, "GET", path)).toMatchObject({
      status: 404,
      body: { error: { status: "NOT_FOUND", message: expect.stringContaining(`of kind '${kind}'`) } },
    });
  });

  const rollback = [{ type: 2, revision: "s-1", percent: 100 }];

  test("traffic moves by an operation that ends later", () => {
    const { body } = call(v2, "PATCH", v2Service, "updateMask=traffic", {
      etag: get(v2Service)["etag"],
      traffic: rollback,
    });
    const { name } = body as { name: string };
    expect(body).not.toHaveProperty("done");
    now += 999;
    expect(get(`/v2/${name}`)).not.toHaveProperty("done");
    expect(get(v2Service)).toMatchObject({ reconciling: true, generation: "3", observedGeneration: "2" });
    now += 1;
    expect(get(`/v2/${name}`)).toMatchObject({
      done: true,
      response: {
        "@type": "type.googleapis.com/google.cloud.run.v2.Service",
        trafficStatuses: [{ revision: "s-1", percent: 100 }],
      },
    });
  });

  test.each<[string, string, unknown, number, string]>([
    ["a stale etag", "updateMask=traffic", { etag: '"b2xk/b2xk"', traffic: rollback }, 409, "ABORTED"],
    [
      "percents that do not total 100",
      "updateMask=traffic",
      { traffic: [{ ...rollback[0], percent: 60 }] },
      400,
      "INVALID_ARGUMENT",
    ],
    [
      "a whole service, sent back without a mask",
      "",
      { template: { revision: "s-2" }, traffic: rollback },
      409,
      "ALREADY_EXISTS",
    ],
  ])("%s is refused", (_, query, body, status, word) => {
    expect(call(v2, "PATCH", v2Service, query, body)).toMatchObject({ status, body: { error: { status: word } } });
  });

  test("an etag is stale after another's change", () => {
    const { etag } = get(v2Service);
    call(v2, "PATCH", v2Service, "updateMask=traffic", { etag, traffic: rollback });
    expect(call(v2, "PATCH", v2Service, "updateMask=traffic", { etag, traffic: rollback }).status).toBe(409);
  });

  test("a change of traffic needs actAs on the runtime's account as well", () => {
    granted = false;
    expect(call(v2, "PATCH", v2Service, "updateMask=traffic", { traffic: rollback })).toMatchObject({
      status: 403,
      body: { error: { message: expect.stringContaining("iam.serviceaccounts.actAs") } },
    });
  });
});

describe("v1", () => {
  test("the same service as Knative writes it", () => {
    expect(call(v1, "GET", v1Service).body).toMatchObject({
      kind: "Service",
      metadata: { name: "s", generation: 2 },
      status: {
        observedGeneration: 2,
        latestReadyRevisionName: "s-2",
        latestCreatedRevisionName: "s-2",
        traffic: [{ latestRevision: true, revisionName: "s-2", percent: 100 }],
        conditions: [{ type: "Ready", status: "True" }, { type: "ConfigurationsReady" }, { type: "RoutesReady" }],
      },
    });
  });

  test("reasons are CamelCase and info-level conditions say so", () => {
    cloud({ outcome: "crash" });
    const { body } = call(v1, "GET", "/apis/serving.knative.dev/v1/namespaces/p/revisions/s-2");
    expect(body).toMatchObject({
      status: {
        conditions: expect.arrayContaining([
          expect.objectContaining({ type: "Ready", status: "False", reason: "HealthCheckContainerError" }),
          expect.objectContaining({ type: "Retry", reason: "ImmediateRetry", severity: "Info" }),
        ]),
      },
    });
  });

  test("replaceService moves traffic, and refuses an old resourceVersion", () => {
    const service = call(v1, "GET", v1Service).body as Record<string, Record<string, unknown>>;
    const wanted = { ...service, spec: { ...service["spec"], traffic: [{ revisionName: "s-1", percent: 100 }] } };
    expect(call(v1, "PUT", v1Service, "", wanted).status).toBe(200);
    now += 1000;
    expect(call(v1, "GET", v1Service).body).toMatchObject({
      status: { traffic: [{ revisionName: "s-1", percent: 100 }] },
    });
    expect(call(v1, "PUT", v1Service, "", wanted)).toMatchObject({
      status: 409,
      body: { error: { message: expect.stringMatching(/^Conflict for resource 's': version '\d+' was specified/) } },
    });
  });
});

test.each<[string, string, string | undefined]>([
  ["GET", v2Service, "run.services.get"],
  ["GET", `${v2Service}/revisions`, "run.revisions.list"],
  ["GET", `${v2Service}/revisions/s-1`, "run.revisions.get"],
  ["PATCH", v2Service, "run.services.update"],
  ["GET", "/v2/projects/p/locations/us-central1/operations/1", "run.operations.get"],
  ["GET", v1Service, "run.services.get"],
  ["PUT", v1Service, "run.services.update"],
  ["GET", "/v1/projects/p/locations/-/services", "run.services.list"],
  ["POST", "/v2/entries:list", undefined],
  ["DELETE", v2Service, undefined],
])("%s %s needs %s", (method, path, permission) => {
  const request = { method, path, query: new URLSearchParams(), headers: {}, body: undefined };
  expect(v2.permission(request) ?? v1.permission(request)).toBe(permission);
});

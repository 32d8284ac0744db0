import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { openAccess } from "../../src/cloud/client.ts";
import { openCloudRun } from "../../src/cloud/cloud-run.ts";
import { revisionState, serviceState } from "../../src/cloud/cloud-run-messages.ts";
import { sumOfQuantities } from "../../src/cloud/quantity.ts";
import type { CloudRun } from "../../src/revision/cloud-run-state.ts";
import { assessReadiness } from "../../src/revision/readiness-rule.ts";
import { googleError } from "../simulator/face.ts";
import { planRevision } from "../simulator/run-conditions.ts";
import { operationError, type RunIdentity, RunService } from "../simulator/run-service.ts";
import { RunV2Face } from "../simulator/run-v2-face.ts";
import { close, listen } from "../simulator/server.ts";
import { scenario, type Overrides } from "../simulator/scenarios.ts";
import { policy, reach, scriptedFace, wait, type Opened } from "./google.ts";

const begin = Date.UTC(2026, 0, 1);
const identity = { project: "demo", projectNumber: "1", region: "us-central1", name: "chat" };
const reads = ["run.services.get", "run.revisions.get", "run.revisions.list"];
const open: { cloudRun: CloudRun; opened: Opened }[] = [];

afterEach(async () => {
  for (const { cloudRun, opened } of open.splice(0)) {
    await cloudRun.close();
    await opened.server.close();
  }
});

async function connect(opened: Opened): Promise<CloudRun> {
  const cloudRun = await openCloudRun(
    opened.access,
    opened.endpoint,
    { project: "demo", region: identity.region },
    policy,
  );
  open.push({ cloudRun, opened });
  return cloudRun;
}

/** chat-1 serves, chat-2 is deployed; so long after that. */
async function deployed(
  afterMs: number,
  overrides: Overrides = {},
  grants = reads,
  more: Partial<RunIdentity> = {},
): Promise<CloudRun> {
  const chosen = scenario("healthy", overrides);
  const service = new RunService(
    { ...identity, ...more },
    planRevision(identity, "chat-1", scenario("healthy"), begin - 1e8, begin - 1e8),
  );
  service.deploy(planRevision(identity, "chat-2", chosen, begin, begin), begin, chosen.trafficMs, begin);
  const now = (): number => begin + afterMs;
  const urls = { uri: () => "http://chat.example", tagUri: (tag: string) => `http://${tag}.example` };
  const face = new RunV2Face({ service, urls, now, trafficMs: () => 1000, can: () => true });
  return connect(await reach(face, grants, now));
}

describe("Cloud Run over REST", () => {
  it("the regions of a multi-region service, as Google's own client has them (service.proto)", async () => {
    const regions = ["us-central1", "europe-west1"];
    const several = await deployed(600_000, {}, reads, { regions });
    expect((await several.service("chat", wait())).regions).toEqual(regions);
    expect((await (await deployed(600_000)).service("chat", wait())).regions).toEqual([]);
  });

  it("a service and its revisions, as they are after a deploy", async () => {
    const cloudRun = await deployed(600_000);
    const service = await cloudRun.service("chat", wait());
    expect(service).toMatchObject({
      uri: "http://chat.example",
      generation: "2",
      observedGeneration: "2",
      reconciling: false,
      terminalCondition: { type: "Ready", state: "succeeded", informational: false },
      latestCreatedRevision: "chat-2",
      latestReadyRevision: "chat-2",
      traffic: [{ revision: null, percent: 100, tag: null, latest: true }],
      trafficStatuses: [{ revision: null, percent: 100, tag: null, latest: true }],
      internalOnly: false,
      defaultUriDisabled: false,
      invokerIamDisabled: false,
    });
    const revision = await cloudRun.revision("chat", "chat-2", wait());
    expect(revision).toMatchObject({
      name: "chat-2",
      createdAt: begin,
      reconciling: false,
      memoryLimit: "1Gi",
      cpuLimit: "1",
      concurrency: 80,
      timeoutMs: 300_000,
      healthCheck: "liveness HTTP /health, timeout 10 s",
      logUri: expect.stringContaining("https://console.cloud.google.com/"),
    });
    expect(assessReadiness(service, revision, { revision: undefined, tag: undefined }).state).toBe("ready");
    expect((await cloudRun.revisions("chat", wait())).map(({ name }) => name)).toEqual(["chat-2", "chat-1"]);
  });

  it("a deploy that fails, with Cloud Run's own words", async () => {
    const cloudRun = await deployed(600_000, { outcome: "crash" });
    const [service, revision] = [
      await cloudRun.service("chat", wait()),
      await cloudRun.revision("chat", "chat-2", wait()),
    ];
    expect(assessReadiness(service, revision, { revision: undefined, tag: undefined })).toMatchObject({
      state: "failed",
      reason: {
        code: "revision-failed",
        conditionReason: "HEALTH_CHECK_CONTAINER_ERROR",
        message: expect.stringContaining("failed to start and listen on the port"),
      },
    });
    expect([service.terminalCondition?.reason, service.latestReadyRevision]).toEqual(["REVISION_FAILED", "chat-1"]);
  });

  it("what is not there, and what may not be read", async () => {
    const cloudRun = await deployed(600_000);
    await expect(cloudRun.service("chit", wait())).rejects.toMatchObject({
      failure: "not-found",
      httpStatus: 404,
      message: expect.stringMatching(/^Reading service chit failed: HTTP 404: .*Resource 'chit' of kind 'SERVICE'/),
    });
    await expect(cloudRun.revision("chat", "chat-9", wait())).rejects.toMatchObject({ failure: "not-found" });
    const denied = await deployed(600_000, {}, ["run.services.get"]);
    await expect(denied.revisions("chat", wait())).rejects.toMatchObject({
      failure: "no-access",
      message: expect.stringMatching(/'run.revisions.list' denied.* Grant .*roles\/run\.viewer/),
    });
  });

  it("an outage is waited for", async () => {
    const face = scriptedFace(
      googleError(503, "UNAVAILABLE", "The service is currently unavailable."),
      googleError(429, "RESOURCE_EXHAUSTED", "Quota exceeded."),
      { status: 200, body: { name: "projects/demo/locations/us-central1/services/chat", generation: "3" } },
    );
    const cloudRun = await connect(await reach(face));
    expect((await cloudRun.service("chat", wait())).generation).toBe("3");
    expect(face.requests.map(({ path }) => path)).toEqual(
      Array.from({ length: 3 }, () => "/v2/projects/demo/locations/us-central1/services/chat"),
    );
  });

  it("an answer that is not Google's is told as it is", async () => {
    const face = scriptedFace({ status: 403, body: "<html>blocked by the proxy</html>" });
    const cloudRun = await connect(await reach(face));
    await expect(cloudRun.service("chat", wait())).rejects.toMatchObject({
      failure: "no-access",
      httpStatus: 403,
      message: expect.stringContaining("blocked by the proxy"),
    });
  });

  it("a cancelled wait ends a call that hangs", async () => {
    const cancel = new AbortController();
    const server = createServer(() => cancel.abort(new Error("stopped")));
    const port = await listen(server, 0);
    const access = await openAccess({ kind: "none" }, "demo");
    const endpoint = { protocol: "http", host: "127.0.0.1", port } as const;
    const cloudRun = await openCloudRun(access, endpoint, { project: "demo", region: identity.region }, policy);
    const asked = cloudRun.service("chat", { deadline: Date.now() + 30_000, signal: cancel.signal });
    await expect(asked).rejects.toMatchObject({ failure: "cancelled" });
    await cloudRun.close();
    await close(server);
  });
});

describe("who changed a service last", () => {
  const labels = { "goog-terraform-provisioned": "true" };
  it.each<[string, Parameters<typeof serviceState>[0], boolean]>([
    ["Terraform, which made it", { labels, client: "" }, true],
    ["Terraform, by its name", { labels, client: "terraform" }, true],
    ["gcloud, after Terraform had made it", { labels, client: "gcloud" }, false],
    ["the console, after Terraform had made it", { labels, client: "cloud-console" }, false],
    ["somebody, of one that Terraform did not make", { client: "" }, false],
  ])("%s", (_what, service, terraform) => {
    expect(serviceState(service).terraform).toBe(terraform);
  });
});

it("the digest that an image was resolved to comes from the older API", async () => {
  const digest = `sha256:${"0a".repeat(32)}`;
  const face = scriptedFace(
    { status: 200, body: { status: { imageDigest: `us-docker.pkg.dev/demo/repo/chat@${digest}` } } },
    { status: 200, body: { status: {} } },
  );
  const cloudRun = await connect(await reach(face));
  expect(await cloudRun.imageDigest("chat-2", wait())).toBe(digest);
  expect(await cloudRun.imageDigest("chat-2", wait())).toBeNull();
  expect(face.requests[0]?.path).toBe("/v1/projects/demo/locations/us-central1/revisions/chat-2");
});

describe("what is left out of an answer", () => {
  it("leaves a service without facts, not with wrong ones", () => {
    expect(serviceState({})).toEqual({
      uri: null,
      regions: [],
      etag: null,
      generation: "",
      observedGeneration: "",
      reconciling: false,
      terminalCondition: null,
      conditions: [],
      latestCreatedRevision: null,
      latestReadyRevision: null,
      traffic: [],
      trafficStatuses: [],
      manualInstances: null,
      internalOnly: false,
      defaultUriDisabled: false,
      invokerIamDisabled: false,
      terraform: false,
    });
    expect(revisionState({})).toEqual({
      name: "",
      createdAt: null,
      reconciling: false,
      conditions: [],
      commit: null,
      image: null,
      labels: {},
      memoryLimit: null,
      cpuLimit: null,
      minInstances: null,
      maxInstances: null,
      concurrency: null,
      timeoutMs: null,
      healthCheck: null,
      healthProbe: null,
      logUri: null,
    });
  });

  it("takes the commit from the label that the deploy left", () => {
    expect(revisionState({ labels: { "managed-by": "github-actions", "commit-sha": "abc" } }).commit).toBe("abc");
  });

  it("takes the terminal condition from the others where it stands there", () => {
    const state = serviceState({
      conditions: [{ type: "RoutesReady" }, { type: "Ready", state: "CONDITION_SUCCEEDED" }],
    });
    expect(state.terminalCondition).toMatchObject({ type: "Ready", state: "succeeded" });
  });
});

describe("enums, as names or as numbers", () => {
  it.each([
    ["CONDITION_SUCCEEDED", 4, "succeeded"],
    ["CONDITION_FAILED", 3, "failed"],
    ["CONDITION_RECONCILING", 2, "pending"],
    ["CONDITION_PENDING", 1, "pending"],
    ["STATE_UNSPECIFIED", 0, "pending"],
  ] as const)("%s", (name, number, state) => {
    for (const value of [name, number])
      expect(revisionState({ conditions: [{ state: value }] }).conditions[0]?.state).toBe(state);
  });

  it.each([
    ["INFO", 3, true],
    ["WARNING", 2, true],
    ["ERROR", 1, false],
    ["SEVERITY_UNSPECIFIED", 0, false],
    [undefined, undefined, false],
  ] as const)("severity %s", (name, number, informational) => {
    for (const severity of [name, number])
      expect(revisionState({ conditions: [{ severity: severity ?? null }] }).conditions[0]?.informational).toBe(
        informational,
      );
  });

  it.each([
    ["INGRESS_TRAFFIC_ALL", 1, false],
    ["INGRESS_TRAFFIC_INTERNAL_ONLY", 2, true],
    ["INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER", 3, true],
    ["INGRESS_TRAFFIC_NONE", 4, true],
    ["INGRESS_TRAFFIC_UNSPECIFIED", 0, false],
  ] as const)("ingress %s", (name, number, internal) => {
    for (const ingress of [name, number]) expect(serviceState({ ingress }).internalOnly).toBe(internal);
  });

  it("reasons that are set, whichever kind they are", () => {
    const reasonOf = (one: object): string | undefined => revisionState({ conditions: [one] }).conditions[0]?.reason;
    expect(reasonOf({ revisionReason: "RETIRED", reason: "COMMON_REASON_UNDEFINED" })).toBe("RETIRED");
    expect(reasonOf({ reason: "REVISION_FAILED", revisionReason: 0 })).toBe("REVISION_FAILED");
    expect(reasonOf({ executionReason: "CANCELLED" })).toBe("CANCELLED");
    expect(reasonOf({ reason: "COMMON_REASON_UNDEFINED" })).toBe("");
    expect(reasonOf({})).toBe("");
  });
});

describe("a revision of several containers", () => {
  const proxy = { name: "proxy", resources: { limits: { cpu: "500m", memory: "256Mi" } } };
  const app = {
    name: "app",
    ports: [{ containerPort: 8080 }],
    resources: { limits: { cpu: "1", memory: "1Gi" } },
    livenessProbe: { httpGet: { path: "/alive" }, timeoutSeconds: 2 },
  };
  const proxyProbe = { ...proxy, startupProbe: { tcpSocket: { port: 5432 } } };

  it.each([
    ["first", [app, proxyProbe]],
    ["last", [proxyProbe, app]],
  ])("serves by the one with ports, be it %s, and has the limits of all", (_where, containers) => {
    expect(revisionState({ containers })).toMatchObject({
      memoryLimit: "1280Mi",
      cpuLimit: "1.5",
      healthCheck: "liveness HTTP /alive, timeout 2 s",
      healthProbe: { path: "/alive", timeoutMs: 2000 },
    });
  });

  it("has no limit that is known where one of them tells none", () => {
    expect(revisionState({ containers: [app, { name: "x" }] })).toMatchObject({ memoryLimit: null, cpuLimit: null });
  });

  it.each<[string[], string | null]>([
    [["512Mi", "512Mi"], "1Gi"],
    [["1G", "500M"], "1.5G"],
    [["2Gi", "1G"], "3147483648"],
    [["1", "2"], "3"],
    [["1", "80m"], "1.08"],
    [["lots", "1Gi"], null],
  ])("%j are %s", (quantities, sum) => {
    expect(sumOfQuantities(quantities)).toBe(sum);
  });
});

describe("a change of traffic that fails inside", () => {
  it("is told in Google's words, whatever details stand beside them", async () => {
    const name = "projects/demo/locations/us-central1/operations/1";
    const error = operationError(9, "The revision's minimum instances could not be started.");
    const face = scriptedFace({ status: 200, body: { name } }, { status: 200, body: { name, done: true, error } });
    const opened = await reach(face);
    const api = await openCloudRun(opened.access, opened.endpoint, { project: "demo", region: "us-central1" }, policy);
    open.push({ cloudRun: api, opened });
    const asked = [{ revision: "chat-1", percent: 100, tag: null }];
    expect(await api.updateTraffic("chat", asked, "e1", wait())).toEqual({ name, done: false, error: null });
    expect(await api.operation(name, wait())).toEqual({ name, done: true, error: { code: 9, message: error.message } });
    expect(face.requests[0]).toMatchObject({
      method: "PATCH",
      path: "/v2/projects/demo/locations/us-central1/services/chat",
      body: {
        etag: "e1",
        traffic: [{ type: "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION", revision: "chat-1", percent: 100 }],
      },
    });
    expect(face.requests[0]?.query.get("updateMask")).toBe("traffic");
  });
});

describe("names and checks", () => {
  it("are short, and empty ones are none", () => {
    const state = serviceState({
      latestCreatedRevision: "projects/demo/locations/us-central1/services/chat/revisions/chat-2",
      latestReadyRevision: "",
      trafficStatuses: [{ type: "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST", revision: "", percent: 100 }],
    });
    expect([state.latestCreatedRevision, state.latestReadyRevision]).toEqual(["chat-2", null]);
    expect(state.trafficStatuses[0]).toEqual({ revision: null, percent: 100, tag: null, uri: null, latest: true });
  });

  it.each([
    [{ startupProbe: { tcpSocket: { port: 8080 }, timeoutSeconds: 240 } }, "startup TCP 8080, timeout 240 s"],
    [{ startupProbe: { tcpSocket: {} } }, "startup TCP, timeout 1 s"],
    [{ startupProbe: { httpGet: {} } }, "startup HTTP /, timeout 1 s"],
    [{ livenessProbe: { grpc: {} }, startupProbe: { httpGet: {} } }, "liveness gRPC, timeout 1 s"],
    [{}, null],
  ])("%j", (container, text) => {
    expect(revisionState({ containers: [container] }).healthCheck).toBe(text);
  });
});

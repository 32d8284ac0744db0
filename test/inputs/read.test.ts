import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigurationError, type Fault, notShown } from "../../src/inputs/configuration-error.ts";
import { sharedFields } from "../../src/inputs/fields.ts";
import { type Inputs, readFileIfPresent, readSettings, secretsOf } from "../../src/inputs/read.ts";
import { reportFields } from "../../src/inputs/fields/report.ts";
import { settingName } from "../../src/inputs/setting-name.ts";
import { setupFields } from "../../src/inputs/fields/setup.ts";

const usual = { INPUT_SERVICE: "chat", INPUT_REGION: "us-central1" };

async function read(env: Record<string, string>, files: Record<string, string> = {}): Promise<Inputs> {
  return await readSettings({ env: { GITHUB_WORKSPACE: "/w", ...env }, readFile: (path) => files[path] });
}

async function faults(env: Record<string, string>, files: Record<string, string> = {}): Promise<readonly Fault[]> {
  try {
    await read(env, files);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

test("service and region are enough; everything else has a default", async () => {
  // The runner hands over inputs that are not given as empty strings.
  expect(await read({ ...usual, INPUT_WINDOW: "", INPUT_CONFIG: "" })).toMatchObject({
    settings: {
      service: "chat",
      region: "us-central1",
      project: undefined,
      revision: undefined,
      tag: undefined,
      url: undefined,
      windowMs: 600_000,
      intervalMs: 15_000,
      settleMs: 30_000,
      readyTimeoutMs: 300_000,
      p95BudgetMs: 2000,
      quantileBudgets: [],
      errorRateBudget: 0.01,
      memoryBudget: { share: 0.9 },
      cpuBudget: 0.9,
      errorStatus: [{ from: 500, to: 599 }],
      passMargin: 1,
      burst: 1,
      minDurationMs: 0,
      alphaFail: 0.01,
      alphaPass: 0.05,
      healthPath: "/health",
      chatPath: "/chat",
      chatBody: '{"message":"안녕하세요"}',
      warmUpMs: 30_000,
      probeTimeoutMs: 10_000,
      probeFailures: 3,
      latencyField: "jsonPayload.process_time_ms",
      latencyUnit: "ms",
      statusField: "jsonPayload.status_code",
      groupField: "jsonPayload.persona_used",
      baseline: { kind: "previous" },
      onRegression: "warn",
      regressionTolerance: 0.1,
      onInconclusive: "warn",
      onNoData: "fail",
      failFast: true,
      earlyPass: false,
      language: "en",
      comment: true,
      status: true,
      statusContext: "ion-verify",
      githubToken: undefined,
      slackWebhookUrl: undefined,
      slackBotToken: undefined,
      slackChannel: undefined,
      slack: { deploy: undefined, success: undefined, rules: [] },
      watcher: undefined,
      rollback: false,
      probeHeaders: {},
      toRevision: undefined,
      dryRun: false,
      steps: [5, 25, 50, 100],
      report: {
        period: { kind: "day", ms: 86_400_000 },
        offsetMs: undefined,
        timeZone: "UTC",
        slowThresholdMs: 1_500,
        meanRangeMs: undefined,
        availabilityBudget: 0.999,
        source: "auto",
        bigqueryDataset: undefined,
        bigqueryMaxBytes: 100e9,
        issue: undefined,
        discussion: undefined,
        onBreach: "fail",
      },
      setup: { mode: "plan", definitions: undefined, overwrite: false, notificationChannel: undefined },
    },
    endpoints: {
      run: { protocol: "https", host: "run.googleapis.com", port: 443 },
      logging: { protocol: "https", host: "logging.googleapis.com", port: 443 },
      monitoring: { protocol: "https", host: "monitoring.googleapis.com", port: 443 },
      bigquery: { protocol: "https", host: "bigquery.googleapis.com", port: 443 },
      credentials: { kind: "default" },
    },
    configFile: null,
  });
});

test("every setting can stand in the file, and an input wins over it", async () => {
  const files = { "/w/.github/ion-verify.yml": "service: chat\nregion: us-east1\nwindow: 5m\nfail-fast: false\n" };
  const { settings, configFile } = await read({ INPUT_REGION: " us-central1\n", "INPUT_FAIL-FAST": "" }, files);
  expect(settings).toMatchObject({ service: "chat", region: "us-central1", windowMs: 300_000, failFast: false });
  expect(configFile).toBe(".github/ion-verify.yml");
});

test("none switches a probe off, and a revision may be the baseline", async () => {
  const { settings } = await read({
    ...usual,
    "INPUT_HEALTH-PATH": "none",
    "INPUT_CHAT-PATH": "/v2/chat",
    INPUT_BASELINE: "chat-00041-abc",
  });
  expect(settings).toMatchObject({
    healthPath: undefined,
    chatPath: "/v2/chat",
    baseline: { kind: "revision", name: "chat-00041-abc" },
  });
});

test("the revision that is verified is no baseline", async () => {
  const own = { ...usual, INPUT_REVISION: "chat-00041-abc", INPUT_BASELINE: "chat-00041-abc" };
  await expect(read(own)).rejects.toThrow(
    /baseline \(with the revision\) is "chat-00041-abc", the very revision that is verified; allowed: the revision that served before it, `previous`/,
  );
});

test("all faults of inputs, file and environment come in one error, before anything else happens", async () => {
  const files = {
    "/w/verify.yml": "settle: 30\nregoin: us-central1\nmemory-budget: 500M\n",
  };
  const env = {
    INPUT_CONFIG: "verify.yml",
    INPUT_SERVICE: "Chat",
    INPUT_WINDOW: "10",
    "INPUT_ERROR-RATE-BUDGET": "0%",
    INPUT_URL: "https://me:hunter2@chat.example.com",
    CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN: "http://run.example.com",
    GOOGLE_CLOUD_PROJECT: "Not A Project",
  };
  const found = await faults(env, files);
  expect(found.map(({ name, value, where }) => [name, value, where])).toEqual([
    ["settle", "30", "verify.yml:1:1"],
    ['"regoin"', "not a setting", "verify.yml:2:1"],
    ["memory-budget", '"500M"', "verify.yml:3:1"],
    ["service", '"Chat"', "input"],
    ["url", notShown, "input"],
    ["window", '"10"', "input"],
    ["error-rate-budget", '"0%"', "input"],
    ["region", "missing", "input or config file"],
    ["GOOGLE_CLOUD_PROJECT", '"Not A Project"', "environment"],
    ["CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN", '"http://run.example.com"', "environment"],
  ]);
  expect(found.every(({ allowed }) => allowed !== "")).toBe(true);
  await expect(read(env, files)).rejects.toThrow(/^10 settings are not usable, so nothing was done\.\n- settle/);
});

test.each([
  ["INPUT_WINDOW", "999ms"],
  ["INPUT_WINDOW", "25h"],
  ["INPUT_INTERVAL", "100ms"],
  ["INPUT_P95-BUDGET", "0s"],
  ["INPUT_CPU-BUDGET", "0%"],
  ["INPUT_ERROR-RATE-BUDGET", "100%"],
  ["INPUT_MEMORY-BUDGET", "0MB"],
  ["INPUT_PROBE-FAILURES", "0"],
  ["INPUT_PROBE-FAILURES", "2.5"],
  ["INPUT_FAIL-FAST", "yes"],
  ["INPUT_PASS-MARGIN", "0.5"],
  ["INPUT_PASS-MARGIN", "1,5"],
  ["INPUT_BURST", "0"],
  ["INPUT_ALPHA-FAIL", "21%"],
  ["INPUT_ALPHA-PASS", "0.05"],
  ["INPUT_P99-BUDGET", "5"],
  ["INPUT_ON-NO-DATA", "ignore"],
  ["INPUT_LANGUAGE", "de"],
])("%s = %s is outside what is allowed", async (name, value) => {
  expect(await faults({ ...usual, [name]: value })).toMatchObject([
    { name: name.slice(6).toLowerCase(), value: `"${value}"` },
  ]);
});

test("further quantiles, a margin, bursts and error chances are read", async () => {
  const { settings } = await read({
    ...usual,
    "INPUT_P50-BUDGET": "700ms",
    "INPUT_P90-BUDGET": "1500ms",
    "INPUT_P99-BUDGET": "5s",
    "INPUT_PASS-MARGIN": "1.5",
    INPUT_BURST: "3",
    "INPUT_ALPHA-FAIL": "0.5%",
    "INPUT_ALPHA-PASS": "2%",
    "INPUT_MIN-DURATION": "5m",
  });
  expect(settings).toMatchObject({
    quantileBudgets: [
      { quantile: 0.5, budgetMs: 700 },
      { quantile: 0.9, budgetMs: 1_500 },
      { quantile: 0.99, budgetMs: 5_000 },
    ],
    passMargin: 1.5,
    burst: 3,
    alphaFail: 0.005,
    alphaPass: 0.02,
    minDurationMs: 300_000,
  });
});

test("no traffic is sent back to the revision that is to be left", async () => {
  const both = { INPUT_REVISION: "chat-2", "INPUT_TO-REVISION": "chat-2" };
  expect(await faults({ ...usual, ...both })).toMatchObject([{ name: "to-revision" }]);
  expect(await faults({ ...usual, ...both, "INPUT_TO-REVISION": "chat-1" })).toEqual([]);
});

test("nothing could pass before a least duration that is longer than the window", async () => {
  expect(await faults({ ...usual, "INPUT_MIN-DURATION": "20m" })).toMatchObject([{ name: "min-duration" }]);
});

test("a path that Google's front end keeps for itself is refused where the probes go to a run.app address", async () => {
  for (const url of ["", "https://chat-abc-uc.a.run.app"]) {
    const env = { ...usual, "INPUT_HEALTH-PATH": "/healthz", INPUT_URL: url };
    expect(await faults(env)).toMatchObject([
      { name: "health-path", value: expect.stringContaining("no request to it reaches a container") },
    ]);
  }
  expect(await faults({ ...usual, "INPUT_CHAT-PATH": "/_ah/chat" })).toMatchObject([{ name: "chat-path" }]);
  const listed = { "/w/c.yml": "probes: [{ name: live, path: /healthz?full=1 }]" };
  expect(await faults({ ...usual, INPUT_CONFIG: "c.yml" }, listed)).toMatchObject([{ name: "probes, live" }]);
  // Behind another address, or inside the container, nobody keeps it.
  expect(await faults({ ...usual, "INPUT_HEALTH-PATH": "/healthz", INPUT_URL: "https://api.example.com" })).toEqual([]);
  expect(await faults({ ...usual, "INPUT_HEALTH-PATH": "/health", "INPUT_EXPECT-HEALTH-PATH": "/healthz" })).toEqual(
    [],
  );
});

test("a few seconds of window are allowed, but not an interval longer than the window", async () => {
  expect(await faults({ ...usual, INPUT_WINDOW: "5s", INPUT_INTERVAL: "200ms", INPUT_SETTLE: "0s" })).toEqual([]);
  expect(await faults({ ...usual, INPUT_WINDOW: "5s", INPUT_INTERVAL: "6s" })).toMatchObject([{ name: "interval" }]);
});

test("durations are told as people write them", async () => {
  const [interval] = await faults({ ...usual, INPUT_WINDOW: "20s", INPUT_INTERVAL: "30s" });
  expect(interval?.value).toBe("30s, longer than the window of 20s");
  const [least] = await faults({ ...usual, INPUT_WINDOW: "1h", "INPUT_MIN-DURATION": "1h30m" });
  expect(least?.value).toBe("1h30m, longer than the window of 1h");
});

test.each([
  ["HEALTH-PATH", "health", '"health"'],
  ["HEALTH-PATH", "health?key=hunter2", '"health?…"'],
  ["CHAT-PATH", "https://me:hunter2@chat.example.com/chat", notShown],
  ["URL", "chat.example.com", '"chat.example.com"'],
  ["URL", "https://chat.example.com/#hunter2", '"https://chat.example.com/#…"'],
  ["PROBE-HEADERS", "hunter2", notShown],
])("of a refused %s, %s, what is harmless is shown", async (name, text, shown) => {
  const [fault] = await faults({ ...usual, [`INPUT_${name}`]: text });
  expect(fault?.value).toBe(shown);
});

test("where no interval is given, the usual one gives way to a shorter window", async () => {
  expect(await read({ ...usual, INPUT_WINDOW: "5s" })).toMatchObject({ settings: { intervalMs: 5000 } });
  expect(await read({ ...usual, INPUT_WINDOW: "5m" })).toMatchObject({ settings: { intervalMs: 15_000 } });
  expect(await read({ ...usual, INPUT_WINDOW: "50s" })).toMatchObject({ settings: { warmUpMs: 10_000 } });
  expect(await read({ ...usual, INPUT_WINDOW: "50s", "INPUT_WARM-UP": "40s" })).toMatchObject({
    settings: { warmUpMs: 40_000 },
  });
});

test.each([
  ["the input", { INPUT_PROJECT: "from-input", GOOGLE_CLOUD_PROJECT: "from-google" }, "from-input"],
  ["Google's variable", { GOOGLE_CLOUD_PROJECT: "from-google", GCLOUD_PROJECT: "from-gcloud" }, "from-google"],
  ["gcloud's variable", { GCLOUD_PROJECT: "from-gcloud", CLOUDSDK_CORE_PROJECT: "from-sdk" }, "from-gcloud"],
  ["the SDK's variable", { CLOUDSDK_CORE_PROJECT: "from-sdk", GCP_PROJECT: "from-gcp" }, "from-sdk"],
  ["the oldest variable", { GOOGLE_CLOUD_PROJECT: "", GCP_PROJECT: "from-gcp" }, "from-gcp"],
])("the project comes from %s", async (_, env, project) => {
  expect((await read({ ...usual, ...env })).settings.project).toBe(project);
});

test("a config file that was named must exist", async () => {
  expect(await faults({ ...usual, INPUT_CONFIG: "missing.yml" })).toMatchObject([
    { name: "config", where: "input", value: expect.stringContaining('"missing.yml"') },
  ]);
});

test("a file that cannot be parsed does not make its settings look missing", async () => {
  expect(await faults({}, { "/w/.github/ion-verify.yml": 'service: "chat' })).toMatchObject([{ name: "config" }]);
});

test("a setting that the file has, but wrong, is one fault", async () => {
  const files = { "/w/.github/ion-verify.yml": "service: Chat\nregion: us-central1" };
  expect(await faults({}, files)).toMatchObject([{ name: "service", value: '"Chat"' }]);
});

test("files are read from the disk: a missing one is none, a directory is a fault", async () => {
  const workspace = mkdtempSync(join(tmpdir(), "ion-verify-"));
  try {
    writeFileSync(join(workspace, "verify.yml"), "window: 2m\n");
    const env = { ...usual, GITHUB_WORKSPACE: workspace };
    const from = async (config: string): Promise<Inputs> =>
      await readSettings({ env: { ...env, INPUT_CONFIG: config }, readFile: readFileIfPresent });
    expect((await from("verify.yml")).settings.windowMs).toBe(120_000);
    expect((await from("")).configFile).toBeNull();
    await expect(from(".")).rejects.toThrow(ConfigurationError);
  } finally {
    rmSync(workspace, { recursive: true });
  }
});

test.each([
  ["INPUT_P95_BUDGET", "did you mean `p95-budget`?"],
  ["INPUT_P95-BUDGT", "did you mean `p95-budget`?"],
  ["INPUT_ERROR-BUDGET-OF-MINE", "one of those in docs/inputs.md"],
])("%s is no input, and is not passed over", async (variable, allowed) => {
  expect(await faults({ ...usual, [variable]: "1s" })).toMatchObject([
    { value: "not an input", allowed, where: "input" },
  ]);
  // The runner hands over what is not given as an empty string.
  expect(await faults({ ...usual, [variable]: "" })).toEqual([]);
});

test("a field that is a secret is masked because its table says so, the runner's own token apart", async () => {
  const { settings } = await read({
    ...usual,
    "INPUT_GITHUB-TOKEN": "gh-own",
    "INPUT_SLACK-WEBHOOK-URL": "https://hooks.slack.com/services/T/B/x",
    "INPUT_SLACK-BOT-TOKEN": "xoxb-1-2",
    "INPUT_PROBE-HEADERS": "Authorization: Bearer abcdef\nX-Key: 123456",
  });
  expect(secretsOf(settings).toSorted()).toEqual(
    ["123456", "Bearer abcdef", "https://hooks.slack.com/services/T/B/x", "xoxb-1-2"].toSorted(),
  );
});

test("settings are named as their inputs, with their units", async () => {
  const { settings } = await read(usual);
  for (const [table, of] of [
    [sharedFields, settings],
    [reportFields, settings.report],
    [setupFields, settings.setup],
  ] as const)
    for (const [name, field] of Object.entries(table)) expect(Object.keys(of)).toContain(settingName(name, field));
});

test("the check's name is not the job's, which GitHub keeps to itself", async () => {
  const job = { ...usual, GITHUB_JOB: "ion-verify" };
  expect(await faults(job)).toMatchObject([{ name: "status-context", allowed: "another name" }]);
  expect(await faults({ ...job, INPUT_STATUS: "false" })).toEqual([]);
  expect(await faults({ ...job, "INPUT_STATUS-CONTEXT": "deploy verified" })).toEqual([]);
});

test("probes have an interval of their own, of a second at least and at most the window", async () => {
  expect(await read({ ...usual, "INPUT_PROBE-INTERVAL": "1500ms" })).toMatchObject({
    settings: { intervalMs: 15_000, probeIntervalMs: 1_500, proveWith: "users" },
  });
  expect(await faults({ ...usual, "INPUT_PROBE-INTERVAL": "500ms" })).toMatchObject([{ name: "probe-interval" }]);
  expect(await faults({ ...usual, INPUT_WINDOW: "5s", "INPUT_PROBE-INTERVAL": "6s" })).toMatchObject([
    { name: "probe-interval", where: "with window" },
  ]);
});

import { expect, test } from "vitest";
import { act, annotations, openCloud } from "./verify.ts";

test("all faults of inputs, file and environment come in one error, before any call", async () => {
  const sim = await openCloud({});
  await sim.deploy();
  const run = await act(sim, {
    inputs: {
      service: "Not A Service",
      region: "",
      window: "10",
      "p95-budget": "2",
      "error-rate-budget": "1",
      "memory-budget": "500",
      "on-no-data": "perhaps",
      "fail-fast": "yes",
    },
    env: { CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING: "http://logs.example.com/" },
    files: { ".github/ion-verify.yml": "windw: 10m\nlanguage: fr\ncpu-budget: 80\n" },
  });
  expect(run.exitCode).toBe(1);
  const errors = annotations(run, "error");
  expect(errors).toHaveLength(1);
  const [error = ""] = errors;
  for (const [name, value] of [
    ["service", '"Not A Service"'],
    ["window", '"10"'],
    ["p95-budget", '"2"'],
    ["error-rate-budget", '"1"'],
    ["memory-budget", '"500"'],
    ["on-no-data", '"perhaps"'],
    ["fail-fast", '"yes"'],
    ["language", '"fr"'],
    ["cpu-budget", "80"],
  ] as const) {
    expect(error).toMatch(new RegExp(`^- ${name} \\(.+\\) is ${value}; allowed: .+`, "m"));
  }
  expect(error).toMatch(/^- region \(.+\) is .*; allowed: .+/m);
  // The place in the file, and what was perhaps meant.
  expect(error).toMatch(/"windw" \(\.github\/ion-verify\.yml:1:1\) is not a setting; .*`window`/);
  expect(error).toMatch(/language \(\.github\/ion-verify\.yml:2:/);
  // Plain http leaves the machine only to loopback hosts.
  expect(error).toMatch(/CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING.*logs\.example\.com/);
  expect(error).toMatch(/^12 settings are not usable, so nothing was done\./);
  expect(sim.requests).toEqual([]);
  expect(run.outputs["verdict"] ?? "").toBe("");
  expect(run.report).toBeUndefined();
});

test("a config file that is named and missing is an error, before any call", async () => {
  const sim = await openCloud({});
  await sim.deploy();
  const run = await act(sim, { inputs: { config: "deploy/verify.yml" } });
  expect(run.exitCode).toBe(1);
  expect(annotations(run, "error")[0]).toContain("deploy/verify.yml");
  expect(sim.requests).toEqual([]);
});

test("everything can stand in the config file", async () => {
  const sim = await openCloud({ scenario: "crash-at-start" });
  const { revision } = await sim.deploy();
  const run = await act(sim, {
    inputs: {
      service: "",
      region: "",
      window: "",
      interval: "",
      settle: "",
      "ready-timeout": "",
      config: "verify.yml",
    },
    files: {
      "verify.yml": `service: ${sim.service.name}\nregion: ${sim.service.region}\nwindow: 5s\ninterval: 1s\nready-timeout: 30s\nbaseline: none\n`,
    },
  });
  expect(run.outputs).toMatchObject({ verdict: "fail", revision, "baseline-revision": "" });
  expect(run.exitCode).toBe(1);
});

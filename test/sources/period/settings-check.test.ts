import { describe, expect, it } from "vitest";
import type { ExpectedSettings } from "../../../src/inputs/settings.ts";
import { memoryBytesOf, settingsCheck } from "../../../src/sources/period/settings-check.ts";
import { revision } from "../../revision/cloud-run-states.ts";

const nothing: ExpectedSettings = {
  expectMemoryBytes: undefined,
  expectCpu: undefined,
  expectMaxInstances: undefined,
  expectHealthPath: undefined,
  expectHealthTimeoutMs: undefined,
  expectTraffic: undefined,
};
const all = [{ revision: "chat-2", percent: 100, tag: null, url: null, latest: true }];
const running = revision({
  memoryLimit: "1Gi",
  cpuLimit: "1000m",
  maxInstances: 100,
  healthProbe: { path: "/health", timeoutMs: 10_000 },
});

describe("the settings of the running revision", () => {
  it("are the runbook's", () => {
    const wanted = {
      expectMemoryBytes: 2 ** 30,
      expectCpu: 1,
      expectMaxInstances: 100,
      expectHealthPath: "/health",
      expectHealthTimeoutMs: 10_000,
      expectTraffic: [{ revision: "latest", percent: 100 }],
    };
    const checks = settingsCheck(wanted, running, all, "chat-2");
    expect(checks.map(({ setting, same }) => [setting, same])).toEqual(
      ["memory", "cpu", "max-instances", "health-path", "health-timeout", "traffic"].map((one) => [one, true]),
    );
  });

  it.each<[Partial<ExpectedSettings>, string, string | null]>([
    [{ expectMemoryBytes: 2 ** 29 }, "512Mi", "1Gi"],
    [{ expectMemoryBytes: 500e6 }, "500000000 B", "1Gi"],
    [{ expectCpu: 2 }, "2", "1000m"],
    [{ expectMaxInstances: 10 }, "10", "100"],
    [{ expectHealthPath: "/healthz" }, "/healthz", "/health"],
    [{ expectHealthTimeoutMs: 5000 }, "5 s", "10 s"],
    [{ expectTraffic: [{ revision: "chat-1", percent: 100 }] }, "chat-1=100%", "chat-2=100%"],
  ])("differ: %j", (wanted, text, actual) => {
    expect(settingsCheck({ ...nothing, ...wanted }, running, all, "chat-2")).toMatchObject([
      { wanted: text, actual, same: false },
    ]);
  });

  it("that are not set, or could not be read, are not the wanted ones", () => {
    const bare = revision({ memoryLimit: null, healthProbe: null });
    const wanted = { ...nothing, expectMemoryBytes: 2 ** 30, expectHealthPath: "/health" };
    for (const seen of [bare, null]) {
      expect(settingsCheck(wanted, seen, [], null).map(({ actual, same }) => [actual, same])).toEqual([
        [null, false],
        [null, false],
      ]);
    }
  });

  it("nobody named are not compared", () => expect(settingsCheck(nothing, running, all, "chat-2")).toEqual([]));
});

describe("a memory limit", () => {
  it.each([
    ["1Gi", 2 ** 30],
    ["512M", 512e6],
    ["536870912", 2 ** 29],
    ["", null],
    ["much", null],
  ])("%j", (text, bytes) => expect(memoryBytesOf(text)).toBe(bytes));
});

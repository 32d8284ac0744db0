import { describe, expect, test } from "vitest";
import { ConfigurationError } from "../../src/inputs/configuration-error.ts";
import { parseMemoryBudget } from "../../src/inputs/memory-budget.ts";
import { readSettings } from "../../src/inputs/read.ts";
import { noticedErrorRateOf, slowMsOf } from "../../src/inputs/stand-ins.ts";

async function read(inputs: Record<string, string>, yaml?: string) {
  const given = Object.entries({ service: "chat", region: "us-central1", ...inputs });
  const env = Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  return (await readSettings({ env, readFile: () => yaml })).settings;
}

const all = ["error-rate", "p50", "p90", "p95", "p99", "wait", "memory", "cpu", "startup"].map(
  (one) => `${one}-budget`,
);
const none = Object.fromEntries(all.map((name) => [name, "none"]));
const noProbes = { "health-path": "none", "chat-path": "none" };

test.each([
  ["90%", { share: 0.9 }],
  ["100%", { share: 1 }],
  ["0.5%", { share: 0.005 }],
  ["500MB", { bytes: 500e6 }],
  ["512MiB", { bytes: 2 ** 29 }],
  ["0%", null],
  ["101%", null],
  ["0MB", null],
  ["0.9", null],
  ["512", null],
  ["", null],
])("memory-budget: %j is %j", (text, budget) => expect(parseMemoryBudget(text)).toEqual(budget));

describe("a budget that is none", () => {
  test.each(all)("%s", async (name) => {
    const setting = Object.entries(await read({ [name]: "none" }));
    const camel = name.replace(/-b/, "B").replace(/-r/, "R");
    expect(setting.find(([one]) => one.startsWith(camel))?.[1]).toBeUndefined();
  });

  test("stands in the config file as well", async () => {
    const settings = await read({}, "p95-budget: none\nmemory-budget: 80%\n");
    expect(settings).toMatchObject({ p95BudgetMs: undefined, memoryBudget: { share: 0.8 } });
  });

  test("has a stand-in where a figure is needed to look", async () => {
    const settings = await read({ "p95-budget": "none", "error-rate-budget": "none" });
    expect([slowMsOf(settings), noticedErrorRateOf(settings)]).toEqual([2000, 0.01]);
    const given = await read({ "p95-budget": "800ms", "error-rate-budget": "2%" });
    expect([slowMsOf(given), noticedErrorRateOf(given)]).toEqual([800, 0.02]);
  });
});

describe("all of them", () => {
  test("are a fault where nothing is probed either", async () => {
    const fault = await read({ ...none, ...noProbes }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(ConfigurationError);
    expect(String(fault)).toMatch(/budgets.*nothing would be judged/s);
  });

  test("are none where something else is judged", async () => {
    await expect(read(none)).resolves.toMatchObject({ healthPath: "/health" });
    await expect(read({ ...none, ...noProbes, "cpu-budget": "90%" })).resolves.toMatchObject({ cpuBudget: 0.9 });
    await expect(read({ ...none, ...noProbes, "p99-budget": "5s" })).resolves.toMatchObject({ p95BudgetMs: undefined });
    const probes = "probes:\n  - { name: version, path: /version }\n";
    await expect(read({ ...none, ...noProbes }, probes)).resolves.toMatchObject({ probes: [{ name: "version" }] });
  });
});

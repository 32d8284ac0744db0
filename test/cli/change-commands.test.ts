import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { rollbackFromTerminal, setupFromTerminal } from "../../src/cli/change/commands.ts";
import { help } from "../../src/cli/help.ts";
import { type Simulator, startSimulator } from "../simulator/index.ts";

let sim: Simulator;
let printed = "";

beforeEach(async () => {
  sim = await startSimulator({ live: false });
  for (const [name, value] of Object.entries(sim.env)) vi.stubEnv(name, value);
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await sim.stop();
});

const names = (): string[] => ["--service", sim.service.name, "--region", sim.service.region];
const changes = (): string[] =>
  sim.requests
    .filter(({ method, path }) => method !== "GET" && path !== "/v2/entries:list")
    .map(({ method }) => method);

describe("from a terminal", () => {
  it("setup shows what would be changed, and changes it by one word more", async () => {
    const path = fileURLToPath(new URL("../../setup/definitions.yml", import.meta.url));
    expect(await setupFromTerminal(["plan", ...names(), "--definitions", path])).toBe(0);
    expect(printed).toMatch(/alert polic/i);
    expect(changes()).toEqual([]);
    expect(await setupFromTerminal(["apply", ...names(), "--definitions", path])).toBe(0);
    expect(changes().length).toBeGreaterThan(0);
  });

  it("a rollback without anything to go back to says so, and is not done", async () => {
    expect(await rollbackFromTerminal([...names(), "--dry-run", "--ready-timeout", "5s"])).toBe(1);
    expect(printed).toMatch(/^❌ NOT ROLLED BACK — /);
    expect(changes()).toEqual([]);
  });

  it("a summary that cannot be written is told before anything is done", async () => {
    const args = [...names(), "--summary", "/no/such/folder/summary.md"];
    await expect(rollbackFromTerminal(args)).rejects.toThrow(
      /--summary \(option\) is .*a file that can be written: there is no folder/,
    );
    expect(sim.requests).toEqual([]);
  });

  it.each(["setup", "rollback", "rollout"] as const)("%s has its help", (command) => {
    expect(help(command)).toMatch(new RegExp(`^ion-verify ${command}.* --service NAME`));
  });
});

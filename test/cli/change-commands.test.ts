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
const definitions = fileURLToPath(new URL("../../setup/definitions.yml", import.meta.url));
const changes = (): string[] =>
  sim.requests
    .filter(({ method, path }) => method !== "GET" && path !== "/v2/entries:list")
    .map(({ method }) => method);

describe("from a terminal", () => {
  it("setup says which mode is meant by one that it does not have", async () => {
    await expect(setupFromTerminal(["aply", ...names()])).rejects.toThrow(
      '- "aply" (argument) is no mode of setup; did you mean `apply`?',
    );
    expect(sim.requests).toEqual([]);
  });

  it("setup shows what would be changed, and changes it by one word more", async () => {
    expect(await setupFromTerminal(["plan", ...names(), "--definitions", definitions])).toBe(0);
    expect(printed).toMatch(/alert polic/i);
    expect(changes()).toEqual([]);
    expect(await setupFromTerminal(["apply", ...names(), "--definitions", definitions])).toBe(0);
    expect(changes().length).toBeGreaterThan(0);
  });

  it.each([
    ["en", /There is no such service \(yet\): .*"ion-api-prd".*\(is ion-api-prod meant\?\)/],
    ["ko", /아직 없는 서비스입니다: .*"ion-api-prd"/],
  ] as const)("setup says that a service is not there, which may come later: %s", async (language, said) => {
    const named = ["--service", "ion-api-prd", "--region", sim.service.region];
    const args = ["plan", ...named, "--language", language, "--definitions", definitions];
    expect(await setupFromTerminal(args)).toBe(0);
    expect(printed).toMatch(said);
    // A removal is not kept up, and reading the service takes a role that setup does not need.
    printed = "";
    expect(await setupFromTerminal(["remove", ...named, "--language", language])).toBe(0);
    sim.grants.delete("run.services.get");
    expect(await setupFromTerminal(args)).toBe(0);
    expect(printed).not.toMatch(said);
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

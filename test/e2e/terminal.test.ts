import { describe, expect, test } from "vitest";
import { folder, runCli } from "../cli/run-cli.ts";
import type { Simulator } from "../simulator/index.ts";
import { openCloud, pace } from "./verify.ts";

// What can be changed from GitHub can be changed, and before that be seen, from a terminal: the bundle without a job around it.

const named = ({ service }: Simulator): string[] => ["--service", service.name, "--region", service.region];
const changes = ({ requests }: Simulator): string[] =>
  requests
    .filter(({ method, path }) => method !== "GET" && path !== "/v2/entries:list")
    .map(({ method, path }) => `${method} ${path.split("/").slice(-1)[0]}`);
const paced = Object.entries(pace).flatMap(([name, value]) => [`--${name}`, value]);

describe.concurrent("from a terminal", () => {
  test("a rollback is shown, and then done", async () => {
    const sim = await openCloud({});
    const before = sim.stableRevision;
    const { revision: bad } = await sim.deploy({});
    await sim.moved();
    const shown = await runCli(["rollback", ...named(sim), "--dry-run", "--ready-timeout", "20s"], { env: sim.env });
    expect([shown.exitCode, changes(sim)]).toEqual([0, []]);
    expect(shown.stdout).toContain(before);
    const done = await runCli(["rollback", ...named(sim), "--ready-timeout", "20s", "--json"], { env: sim.env });
    expect(done.exitCode).toBe(0);
    expect(JSON.parse(done.stdout)).toMatchObject({ facts: { done: true } });
    expect(sim.run.route(Date.now(), 0.5)).toBe(before);
    expect(bad).not.toBe(before);
  });

  test("a verification moves no traffic, also where the job's config file lets the job do it", async () => {
    const sim = await openCloud({ scenario: "errors" });
    const { revision: bad } = await sim.deploy({});
    await sim.moved();
    const cwd = folder({ "job.yml": "rollback: true\nrelease-pin: true\n" });
    const run = await runCli(["verify", ...named(sim), ...paced, "--config", "job.yml"], { cwd, env: sim.env });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^❌ FAIL.*error rate/);
    expect(run.stdout).not.toMatch(/rolled back/i);
    expect(changes(sim).filter((one) => one.startsWith("PATCH"))).toEqual([]);
    expect(sim.run.route(Date.now(), 0.5)).toBe(bad);
  });

  test("a rollout goes up step by step, and says so meanwhile", async () => {
    const sim = await openCloud({});
    const { revision: candidate } = await sim.deploy({ overrides: { pinned: true } });
    const run = await runCli(["rollout", ...named(sim), ...paced, "--steps", "50%,100%"], { env: sim.env });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(/^✅ ROLLED OUT/);
    expect(run.stderr).toContain(`50 % of the traffic for ${candidate} …`);
    expect(sim.run.route(Date.now(), 0.5)).toBe(candidate);
  });

  test("setup is planned, applied and removed", async () => {
    const sim = await openCloud({ live: false });
    const plan = await runCli(["setup", "plan", ...named(sim)], { env: sim.env });
    expect([plan.exitCode, plan.stderr, changes(sim)]).toEqual([0, "", []]);
    const apply = await runCli(["setup", "apply", ...named(sim)], { env: sim.env });
    expect(apply.exitCode).toBe(0);
    expect(changes(sim).length).toBeGreaterThan(5);
    const again = await runCli(["setup", ...named(sim), "--language", "ko"], { env: sim.env });
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toMatch(/[가-힣]/);
    const remove = await runCli(["setup", "remove", ...named(sim)], { env: sim.env });
    expect(remove.exitCode).toBe(0);
    expect(changes(sim).some((one) => one.startsWith("DELETE"))).toBe(true);
  });
});

describe.concurrent("a name that does not exist is a wrong setting, and what exists is named", () => {
  test.for<[string, Record<string, string>, RegExp]>([
    ["service", { service: "ion-api-prd" }, /service \(input\) is "ion-api-prd".*\(is ion-api-prod meant\?\)/],
    ["region", { region: "europe-west1" }, /region \(input\) is "europe-west1".*where it is: us-central1/],
    ["revision", { revision: "ion-api-prod-00099-zzz" }, /revision \(input\) is ".*00041-abc/],
    ["tag", { tag: "canary" }, /tag \(input\) is "canary".*the service has no tag/],
  ])("%s", async ([, given, said]) => {
    const sim = await openCloud({ live: false });
    const all = { service: sim.service.name, region: sim.service.region, "ready-timeout": "3s", ...given };
    const options = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]);
    const run = await runCli(["verify", ...options], { env: sim.env });
    expect([run.exitCode, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toMatch(said);
  });

  test("but a project that may not be read could also be another's: both are said", async () => {
    const sim = await openCloud({ live: false });
    const options = [...named(sim), "--project", "ion-dmeo", "--ready-timeout", "3s"];
    const run = await runCli(["verify", ...options], { env: sim.env });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(
      /'projects\/ion-dmeo\/.*\(or resource may not exist\).*Grant your account roles\/run\.viewer/,
    );
  });
});

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Overrides, Simulator } from "../simulator/index.ts";
import { flawless, play, type Played, settings } from "./play.ts";
import { openCloud } from "./verify.ts";

// What people ask by hand after a deploy, as they wrote it and as one step: each is run on a good deploy and on a bad one.

const present = ["curl", "jq"].every((program) => spawnSync(program, ["--version"]).status === 0);
if (!present) console.warn("curl or jq is not installed: WHAT THE EXAMPLES' STEPS REPLACE IS NOT RUN ON THIS MACHINE.");

/** By example: what makes a deploy bad, and what the step's verdict names. */
const bad: Record<string, { overrides: Overrides; named: RegExp }> = {
  "answering-version": { overrides: { appVersion: "1.4.1" }, named: /version.*1\.4\.1/ },
  "closed-path": {
    overrides: { appAnswers: { "/admin": { status: 200, body: { users: [] } } } },
    named: /admin-is-closed/,
  },
  "answer-body": {
    overrides: { appAnswers: { "/ready": { status: 200, body: { dependencies: { database: "down" } } } } },
    named: /database/,
  },
};

/** The config that the example shows in its head, and what it shows of old steps, on their own. */
function partsOf(example: string): { text: string; config: string; before: string } {
  const text = readFileSync(`examples/${example}.yml`, "utf8");
  const [, head = ""] = /^# .* stands in \.github\/ion-verify\.yml.*\n#\n((?:# {3}.*\n)+)/m.exec(text) ?? [];
  const [, old = ""] = /^ +# Before:\n +#\n((?: +# {3}.*\n)+)/m.exec(text) ?? [];
  return { text, config: head.replaceAll(/^# {3}/gm, ""), before: old.replaceAll(/^( +)# {3}/gm, "$1") };
}

async function run(example: string, workflow: string, overrides: Overrides): Promise<[Simulator, Played]> {
  const sim = await openCloud({ scenario: "healthy", overrides: { ...flawless, ...overrides } });
  const played = await play(
    sim,
    example,
    {},
    {
      workflow,
      settings: `${settings}${partsOf(example).config}`,
      more: {
        // As the real one, it comes back when the deploy has its traffic.
        "google-github-actions/deploy-cloudrun": async () => {
          await sim.deploy();
          await sim.moved();
          return { outputs: { url: sim.uri } };
        },
      },
    },
  );
  return [sim, played];
}

describe.concurrent.each(Object.entries(bad))("%s", (example, { overrides, named }) => {
  const { text, before } = partsOf(example);

  test.skipIf(!present)("before: its steps tell a good deploy from a bad one", async () => {
    const old = text.replace(/^ +- uses: org\/ion-verify@v1\n(?: {8,}.*\n)+/m, before);
    expect(old).not.toContain("uses: org/ion-verify");
    const [[, good], [, other]] = await Promise.all([run(example, old, {}), run(example, old, overrides)]);
    expect([good.run.result, other.run.result]).toEqual(["success", "failure"]);
  });

  test("after: one step passes a good deploy", async () => {
    const [, { run: done }] = await run(example, text, {});
    expect(done.result).toBe("success");
    expect(done.jobs["deploy"]?.steps.find(({ name }) => name.startsWith("org/ion-verify"))?.outputs["verdict"]).toBe(
      "pass",
    );
  });

  test("after: it fails a bad one, and names what it saw", async () => {
    const [, { run: done }] = await run(example, text, overrides);
    const step = done.jobs["deploy"]?.steps.find(({ name }) => name.startsWith("org/ion-verify"));
    expect([done.result, step?.outputs["verdict"]]).toEqual(["failure", "fail"]);
    expect(step?.summary.split("\n")[0]).toMatch(named);
  });
});

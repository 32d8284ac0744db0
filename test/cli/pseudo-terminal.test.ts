import { describe, expect, it } from "vitest";
import { openCloud, pace } from "../e2e/verify.ts";
import { hasPseudoTerminal, runInTerminal } from "./pseudo-terminal.ts";
import { runCli } from "./run-cli.ts";

if (!hasPseudoTerminal)
  console.warn("SKIPPED: the commands in a pseudo terminal, because there is no `script` of util-linux");

const escape = "\u001b";
// oxlint-disable-next-line no-control-regex -- the escapes are what is looked for
const colours = /\u001b\[[\d;]+m/g;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

const options = Object.entries(pace).flatMap(([name, text]) => [`--${name}`, text]);

/** What stands in the terminal's lines when all is written: a line that was written over shows its last text. */
function screen(shown: string): string[] {
  const lines = shown.replaceAll("\r\n", "\n").split("\n");
  return lines.map((line) => line.slice(line.lastIndexOf(`\r${escape}[K`) + 1).replace(`${escape}[K`, ""));
}

describe.skipIf(!hasPseudoTerminal)("in a terminal", () => {
  it("a verification is one line that is written over and never wraps, and then its verdict in colour", async () => {
    const verified = async (env: Record<string, string> = {}) => {
      const sim = await openCloud({ scenario: "slow" });
      await sim.deploy();
      const names = ["--service", sim.service.name, "--region", sim.service.region];
      return await runInTerminal(["verify", ...names, ...options], { ...sim.env, ...env });
    };
    // Each waits for its window: beside each other they take the time of one.
    const [coloured, plain] = await Promise.all([verified(), verified({ NO_COLOR: "1" })]);
    for (const shown of [coloured, plain]) {
      const progress = shown.split(`\r${escape}[K`).slice(1);
      expect(progress.length).toBeGreaterThan(2);
      for (const one of progress) expect(one.split(/[\r\n]/)[0]?.length).toBeLessThan(80);
      expect(progress.findLast((line) => /\d+ requests · P95/.test(line))).toMatch(/ (?:for|against) [\d.]+ %/);
      expect(screen(shown).filter((line) => / of 7 s · /.test(line))).toHaveLength(1);
    }
    expect(coloured).toContain(`${escape}[1;31m❌ FAIL — `);
    expect(coloured).toContain(`${escape}[31m❌ P95 latency${escape}[0m — `);
    expect(plain).toContain("\n❌ FAIL — ");
    expect(plain).not.toMatch(colours);
  });

  it("a report and a setup give a few lines, in colour there and nowhere else", async () => {
    const sim = await openCloud({ live: false });
    const to = Date.now() - 10 * 60_000;
    sim.past({ from: to - 24 * 3_600_000, to, requests: 4000, medianMs: () => 300 });
    const names = ["--service", sim.service.name, "--region", sim.service.region];
    for (const [command, verdict] of [
      [["report", "--period", "day"], /^(?:✅|⚠️|❌|❔) [A-Z ]+ — 24-hour report, /],
      [["setup", "plan"], /^🔎 PLAN — /],
    ] as const) {
      const shown = await runInTerminal([...command, ...names], sim.env);
      const lines = screen(shown).filter((line) => line !== "");
      const at = lines.findIndex((line) => verdict.test(line.replace(colours, "")));
      expect(lines[at]).toMatch(new RegExp(`^${escape}\\[1(?:;\\d+)?m`));
      expect(lines[at + 1]).toContain(`${escape}[2mService `);
      expect(lines.length - at).toBeLessThan(20);
      const piped = await runCli([...command, ...names], { env: sim.env });
      expect(piped.stdout).toMatch(verdict);
      for (const line of `${piped.stdout}${piped.stderr}`.split("\n")) expect(line).not.toMatch(controls);
      const forced = await runCli([...command, ...names], { env: { ...sim.env, FORCE_COLOR: "1" } });
      expect(forced.stdout).toMatch(colours);
    }
  });
});

// Deploys on the simulated cloud, each verified by the shipped bundle as a runner would start it. Under a minute. What each run
// left is kept in demo-output/, or in the folder that is named; nothing is opened.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { type ActionRun, runAction } from "../test/e2e/run-action.ts";
import { type Scenario, type ScenarioName, startSimulator } from "../test/simulator/index.ts";

interface Deploy {
  name: string;
  scenario: ScenarioName;
  overrides?: Partial<Scenario>;
  story: string;
  expected: { verdict: string; exitCode: number };
}

/** So that the machine that plays the service, its users and the cloud does not slow a sound one beyond its budget. */
const quick = { latencyMedianMs: 200 };

const deploys: Deploy[] = [
  {
    name: "healthy",
    scenario: "healthy",
    overrides: quick,
    story: "a sound revision",
    expected: { verdict: "pass", exitCode: 0 },
  },
  {
    name: "slow",
    scenario: "slow",
    story: "a revision that answers three times as slowly",
    expected: { verdict: "fail", exitCode: 1 },
  },
  {
    name: "crash",
    scenario: "crash-at-start",
    story: "a revision whose container never listens",
    expected: { verdict: "fail", exitCode: 1 },
  },
  {
    name: "bursty",
    scenario: "bursty",
    overrides: quick,
    story: "a sound revision whose users come in bursts",
    expected: { verdict: "pass", exitCode: 0 },
  },
  {
    name: "quiet",
    scenario: "low-traffic",
    overrides: quick,
    story: "a sound revision with too few requests to prove anything",
    expected: { verdict: "inconclusive", exitCode: 0 },
  },
];

/** Shorter than a real deploy deserves: the simulated users are so many that seconds suffice to prove the budgets. */
const pace = { window: "12s", interval: "1500ms", settle: "2s", "ready-timeout": "30s" };

/** Side by side, as far as two cores carry them: each waits more than it computes. */
const atOnce = 2;

const [, , named] = process.argv;
const output = resolve(named ?? fileURLToPath(new URL("../demo-output", import.meta.url)));
// Of a folder that somebody names, nothing is removed.
if (named === undefined) rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

const waiting = [...deploys];
const results = new Map<Deploy, { run: ActionRun; files: string[] }>();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      console.log(`${next.name.padStart(7)} │ ${next.story}`);
      const run = await verify(next);
      results.set(next, { run, files: keep(next.name, run) });
    }
  }),
);

let surprises = 0;
const rows = deploys.map((deploy): string[] => {
  const run = results.get(deploy)?.run;
  const verdict = run?.outputs["verdict"] ?? "none";
  const asExpected = verdict === deploy.expected.verdict && run?.exitCode === deploy.expected.exitCode;
  if (!asExpected) {
    surprises++;
    const { expected } = deploy;
    console.error(
      `${deploy.name}: expected ${expected.verdict} with exit code ${expected.exitCode}\n${run?.stderr ?? ""}`,
    );
  }
  const seconds = ((run?.tookMs ?? 0) / 1000).toFixed(1);
  return [deploy.name, verdict, String(run?.exitCode), seconds, asExpected ? "yes" : "NO"];
});

console.log(`\n${markdownTable([["Deploy", "Verdict", "Exit code", "Seconds", "As expected"], ...rows])}\n`);
console.log("What each run left: a page to open in a browser, the job summary, and the report as data.");
for (const { files } of results.values())
  console.log(`  ${files.map((one) => relative(process.cwd(), one)).join("  ")}`);
process.exitCode = surprises === 0 ? 0 : 1;

/** A cloud of its own for each deploy: what one leaves behind does not reach the next. */
async function verify({ name, scenario, overrides = {} }: Deploy): Promise<ActionRun> {
  const simulator = await startSimulator({ scenario, overrides });
  try {
    await simulator.deploy();
    return await runAction({
      env: simulator.env,
      inputs: { service: simulator.service.name, region: simulator.service.region, ...pace },
      onLine: (line) => {
        const shown = asShown(line);
        if (shown !== undefined) console.log(`${name.padStart(7)} │ ${shown}`);
      },
    });
  } finally {
    await simulator.stop();
  }
}

/** The runner's command → the line that it shows in the job's log. Undefined: it shows none. */
function asShown(line: string): string | undefined {
  const [, kind = "", text = ""] = /^::(\w+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
  const escapes: Record<string, string> = { "%0D": "\r", "%0A": "\n", "%25": "%" };
  const message = text.replaceAll(/%(?:0D|0A|25)/g, (escape) => escapes[escape] ?? escape);
  switch (kind) {
    case "":
      return line;
    case "error":
    case "warning":
    case "notice":
      return `${kind[0]?.toUpperCase()}${kind.slice(1)}: ${message}`;
    case "group":
      return `▾ ${message}`;
    default:
      return undefined;
  }
}

function keep(name: string, { summary, report, page }: ActionRun): string[] {
  const texts: [string, string][] = [[`${name}.md`, summary]];
  if (page !== undefined) texts.unshift([`${name}.html`, page]);
  if (report !== undefined) texts.push([`${name}.json`, `${JSON.stringify(report, null, 2)}\n`]);
  return texts.map(([file, text]) => {
    const path = join(output, file);
    writeFileSync(path, text);
    return path;
  });
}

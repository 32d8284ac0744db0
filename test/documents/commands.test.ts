import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describe, expect, test } from "vitest";
import type { CommandOption } from "../../src/cli/options.ts";
import { readArguments, readInputs } from "../../src/cli/options.ts";
import { doctorOptions } from "../../src/cli/doctor/options.ts";
import { replayOptions } from "../../src/cli/replay/options.ts";
import { requireOptions } from "../../src/cli/require/options.ts";
import { changeOptions, reportingOptions } from "../../src/cli/terminal.ts";
import { allTrafficTo, describeService, updateTraffic } from "../../src/report/traffic/commands.ts";
import { terminalInputs } from "../../src/inputs/actions.ts";
import type { FieldName } from "../../src/inputs/fields.ts";
import { isPastName } from "../simulator/past-scenes.ts";
import { isScenarioName } from "../simulator/scenarios.ts";
import { commandsOf } from "./shell.ts";
import { scripts, shownCommands } from "./shown.ts";

const shown = shownCommands();

test("a script falls into the commands that the shell would start", () => {
  const script = `# why
for role in run.viewer logging.viewer; do # more
  gcloud projects add-iam-policy-binding "$PROJECT" --member "serviceAccount:$ACCOUNT" \\
    --role "roles/$role" > /dev/null
done
A=1 npm ci && npm run demo | tee 'a b.txt' 2>&1 # end
test "v$(node --print 'x')" = "\${NAME%%.*}"`;
  expect(commandsOf(script)).toEqual([
    [
      "gcloud",
      "projects",
      "add-iam-policy-binding",
      "$PROJECT",
      "--member",
      "serviceAccount:$ACCOUNT",
      "--role",
      "roles/$role",
    ],
    ["npm", "ci"],
    ["npm", "run", "demo"],
    ["tee", "a b.txt"],
    ["test", "v$(node --print 'x')", "=", "${NAME%%.*}"],
  ]);
});

test.each(scripts().map(({ where, code }) => [where, code]))("%s is a script that bash takes", (_, code) => {
  const { status, stderr } = spawnSync("bash", ["-n"], { input: code, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

interface Own {
  options: Record<string, CommandOption>;
  inputs: readonly FieldName[];
  required?: readonly FieldName[];
  /** Words that stand without an option. */
  words?: RegExp;
}

const place: readonly FieldName[] = ["service", "region"];

/** The program's own tables, by command. */
const own: Record<string, Own> = {
  replay: { options: replayOptions, inputs: terminalInputs.verify, words: /./ },
  require: { options: requireOptions, inputs: [], words: /\.json$/ },
  verify: { options: reportingOptions, inputs: terminalInputs.verify, required: place },
  report: { options: reportingOptions, inputs: terminalInputs.report, required: place },
  doctor: { options: doctorOptions, inputs: terminalInputs.doctor, required: place },
  setup: { options: changeOptions, inputs: terminalInputs.setup, required: place, words: /^(?:plan|apply|remove)$/ },
  rollback: { options: changeOptions, inputs: terminalInputs.rollback, required: place },
  rollout: { options: changeOptions, inputs: terminalInputs.rollout, required: place },
};

/** The arguments of ion-verify, however it is started: by npx, with or without its major version, or from a checkout of its tag. */
function argumentsOf([program = "", first = "", ...rest]: readonly string[]): string[] | undefined {
  if (program === "ion-verify") return [first, ...rest];
  if (program === "npx" && /^ion-verify(?:@1)?$/.test(first)) return rest;
  return program === "node" && first === "ion-verify/dist/index.js" ? rest : undefined;
}

const calls = shown.flatMap(({ where, words }) => {
  const args = argumentsOf(words);
  return args === undefined ? [] : [{ where, line: words.join(" "), args }];
});

/** What is wrong with a call, by the program's own tables and readers. */
async function faultsOf([command = "", ...args]: readonly string[]): Promise<string> {
  if (["", "help", "--version", "--help"].includes(command)) return "";
  const table = own[command];
  if (table === undefined) return `no command ${command}`;
  // A command that is only named is not a call.
  if (args.length === 0) return "";
  const given = readArguments(args, table.options, table.inputs);
  const stray = given.files.filter((word) => !(table.words ?? /^$/).test(word));
  if (stray.length > 0) return `not an option: ${stray.join(" ")}`;
  // The file is the reader's.
  given.inputs.delete("config");
  return await readInputs(given, {}, table.required ?? [])
    .then(() => "")
    .catch((error: unknown) => String(error));
}

test.each(calls)("$where: $line", async ({ args }) => {
  expect(await faultsOf(args)).toBe("");
});

test.each([
  ["npx ion-verify verify --service chat --region us-central1 --widnow 5m", /did you mean --window\?/],
  ["npx ion-verify verify --service chat", /--region.*missing/],
  ["npx ion-verify report --service chat --region us-central1 --period fortnight", /--period.*fortnight/],
  ["npx ion-verify verfy --service chat", /no command verfy/],
  ["node ion-verify/dist/index.js require a.json --max-aeg 1d", /did you mean --max-age\?/],
  ["npx ion-verify doctor --service chat --region us-central1 stray", /stray/],
])("a slip would be found: %s", async (line, fault) => {
  expect(await faultsOf(argumentsOf(commandsOf(line)[0] ?? []) ?? ["?"])).toMatch(fault);
});

test("the documents show each command of the program", () => {
  const named = new Set(calls.map(({ args: [command] }) => command));
  for (const command of Object.keys(own)) expect([...named]).toContain(command);
});

const packages = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

const ofNpm = shown
  .filter(({ words: [program] }) => program === "npm")
  .map(({ where, words }) => [where, words.join(" ")]);

test.each(ofNpm)("%s: %s is a command of npm, and a script that there is", (_, line = "") => {
  const [, command = "", script = ""] = line.split(" ");
  expect(["ci", "test", "run", "install", "pack", "publish", "sbom", "version"]).toContain(command);
  expect(command === "run" ? Object.keys(packages.scripts) : [script]).toContain(script);
});

test.each(ofNpm.filter(([, line]) => line?.startsWith("npm run simulator -- ")))("%s: %s", (_, line = "") => {
  const { values } = parseArgs({
    args: line.split(" ").slice(4),
    options: { scenario: { type: "string" }, past: { type: "string" }, list: { type: "boolean" } },
  });
  expect(isScenarioName(values.scenario ?? "healthy")).toBe(true);
  expect(isPastName(values.past ?? "week")).toBe(true);
});

/** Others' programs whose help of a command names each of its options. */
const helpful = ["gh", "terraform"].map((program) => {
  const found = shown.filter(({ words: [first, command] }) => first === program && command !== undefined);
  const present = spawnSync(program, ["--help"]).status === 0;
  if (!present)
    console.warn(
      `${program} is not installed: THE OPTIONS OF ITS COMMANDS IN DOCUMENTS ARE NOT CHECKED ON THIS MACHINE.`,
    );
  const lines = new Map(found.map(({ words }) => [words.join(" "), words]));
  return { program, present, commands: [...lines.values()] };
});

test.each(helpful)(
  "$program has the options that documents and workflows give it",
  ({ program, present, commands }) => {
    expect(commands.length).toBeGreaterThan(0);
    for (const [, ...words] of present ? commands : []) {
      const firstOption = words.findIndex((word) => word.startsWith("-"));
      const named = words.slice(0, firstOption === -1 ? words.length : firstOption);
      // `gh attestation verify oci://…`: what is no plain word is an argument.
      const command = named.filter((word) => /^[a-z]+$/.test(word));
      const { stdout, stderr } = spawnSync(program, [...command, program === "gh" ? "--help" : "-help"], {
        encoding: "utf8",
      });
      for (const option of words.filter((word) => /^--?[a-z]/.test(word)))
        expect(`${stdout}${stderr}`, `${program} ${words.join(" ")}`).toContain(option.replace(/=.*/, ""));
    }
  },
);

/** gcloud's own static check of commands and flags, all of them at once. Undefined: no gcloud that has it is here. */
function gcloudSays(
  lines: string[],
): { command_string: string; success: boolean; error_message: string | null }[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), "ion-gcloud-"));
  try {
    writeFileSync(join(folder, "commands.json"), JSON.stringify(lines.map((line) => ({ command_string: line }))));
    const { status, stdout } = spawnSync(
      "gcloud",
      ["meta", "lint-gcloud-commands", `--commands-file=${join(folder, "commands.json")}`],
      { encoding: "utf8", env: { ...process.env, CLOUDSDK_CONFIG: folder }, maxBuffer: 64 * 1024 * 1024 },
    );
    return status === 0 ? (JSON.parse(stdout) as ReturnType<typeof gcloudSays>) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Commands that the product puts together for a service and for a worker pool. */
const made = [{}, { isPool: true as const }].flatMap((kind) => {
  const service = { name: "chat", region: "us-central1", project: "demo", ...kind };
  return [allTrafficTo(service, "chat-00041-abc"), updateTraffic(service, "--to-latest"), describeService(service)];
});

describe("gcloud", () => {
  const commands = shown.filter(({ words: [program, group] }) => program === "gcloud" && group !== undefined);
  const present = gcloudSays(["gcloud run services list"]) !== undefined;
  if (!present)
    console.warn(
      "gcloud is not installed, or has no linter: THE FLAGS OF THE gcloud COMMANDS IN DOCUMENTS AND MESSAGES ARE NOT CHECKED ON THIS MACHINE.",
    );

  test.skipIf(!present)("takes every command that documents, workflows and messages show", () => {
    const lines = new Set([...commands.map(({ words }) => words.map(quoted).join(" ")), ...made]);
    const slip = "gcloud run services update-traffic chat --region us-central1 --to-latst";
    const said = gcloudSays([...lines, slip]) ?? [];
    expect(said).toHaveLength(lines.size + 1);
    const faults = said.filter(({ success }) => !success);
    expect(faults.map(({ command_string: line, error_message: fault }) => `${line}: ${fault}`)).toEqual([
      expect.stringContaining("unrecognized arguments: --to-latst"),
    ]);
  });
});

/** What a variable becomes does not matter to flags; it must only be a word. */
function quoted(word: string): string {
  const filled = word.replaceAll(/\$\{?\w+\}?/g, "x").replaceAll("'", "");
  return /^[\w@%+=:,./-]+$/.test(filled) ? filled : `'${filled}'`;
}

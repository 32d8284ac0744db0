import { statSync, writeFileSync } from "node:fs";
import { cancelledBySignals } from "../../actions/step.ts";
import { openCloud } from "../../cloud/open.ts";
import { terminalInputs } from "../../inputs/actions.ts";
import { ConfigurationError, type Fault, show } from "../../inputs/configuration-error.ts";
import { columnsOf } from "../columns.ts";
import { plain } from "../../report/text/escape.ts";
import type { DoctorWords } from "../../report/words/en/doctor.ts";
import { exitCodes } from "../exit-codes.ts";
import { readArguments, readInputs } from "../options.ts";
import { pathFaults } from "../terminal.ts";
import { type Diagnosis, examine } from "./examine.ts";
import { doctorOptions } from "./options.ts";
import { type Row, tellingOf } from "./rows.ts";

/** `ion-verify doctor`. @returns the exit code. @throws {ConfigurationError} of wrong options, or of a service that is not there. */
export async function doctor(args: readonly string[]): Promise<number> {
  const given = readArguments(args, doctorOptions, terminalInputs.doctor);
  for (const file of given.files)
    given.faults.push({ name: file, value: "not an option", allowed: "options only, see --help", where: "argument" });
  given.faults.push(...pathFaults("--write", given.options.write), ...thereFaults(given.options.write));
  const inputs = await readInputs(given, process.env, ["service", "region"]);
  const { words } = tellingOf(inputs.settings.language);
  const warn = (message: string): void => void process.stderr.write(`${plain(message)}\n`);
  const cancel = cancelledBySignals();
  const cloud = openCloud(inputs, cancel, { warn, plannedMs: 0 });
  const diagnosis = await examine(cloud, inputs.settings, cancel);
  await cloud.close();
  const { write, json } = given.options;
  const written = hasProposal(diagnosis) ? write : undefined;
  if (written !== undefined) writeNew(written, configOf(diagnosis, words));
  process.stdout.write(
    json === undefined ? textOf(diagnosis, written, words) : `${JSON.stringify(diagnosis, null, 2)}\n`,
  );
  return diagnosis.rows.some(({ state }) => state === "wrong") ? exitCodes.failure : exitCodes.success;
}

/** Before anything is asked: what a file would keep from being written is no end of a look of a minute. */
function thereFaults(path: string | undefined): Fault[] {
  if (path === undefined || statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return [];
  const allowed = "a path where no file is: nothing is overwritten";
  return [{ name: "--write", value: `${show(path)}, a file that is there already`, allowed, where: "option" }];
}

/** Somebody's own settings may be there. */
function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const allowed = `a path that can be written and where no file is (${why})`;
    throw new ConfigurationError([{ name: "--write", value: show(path), allowed, where: "option" }]);
  }
}

const signs: Record<Row["state"], string> = { ok: "✓", note: "!", wrong: "✗" };

function textOf(diagnosis: Diagnosis, written: string | undefined, words: DoctorWords): string {
  const { service, rows } = diagnosis;
  const width = Math.max(...rows.map(({ about }) => columnsOf(words.about[about])), 14);
  const lines = rows.flatMap(({ state, about, seen, next }) => {
    const name = words.about[about];
    const line = `${signs[state]} ${name}${" ".repeat(width - columnsOf(name))} ${plain(seen, 1_000)}`;
    return [line, ...(next === "" ? [] : [`${" ".repeat(width + 3)}→ ${next}`])];
  });
  const head = `${words.head(service.name, service.region, service.project)}\n\n${lines.join("\n")}\n`;
  const having = (which: Row["state"]): number => rows.filter(({ state }) => state === which).length;
  const next = words.next(having("wrong"), having("note"), written !== undefined);
  if (!hasProposal(diagnosis)) return `${head}\n${next}\n`;
  const fits = having("wrong") > 0 ? words.fitsSoFar : words.fits;
  const shown = written === undefined ? `${fits}\n\n${configOf(diagnosis, words)}` : `${words.written(written)}\n`;
  return `${head}\n${shown}\n${next}\n`;
}

/** Where nothing could be looked at, nothing fits. */
function hasProposal({ proposal }: Diagnosis): boolean {
  return Object.keys(proposal).length > 0;
}

/** The config file that fits. Values are ours or checked names: none needs more than plain YAML. */
export function configOf({ service, proposal }: Diagnosis, { proposed }: DoctorWords): string {
  const lines = Object.entries({ service: service.name, region: service.region, ...proposal }).map(
    ([name, value]) => `${name}: ${/^[A-Za-z0-9./_-]+$/.test(value) ? value : JSON.stringify(value)}`,
  );
  return `# ${proposed}\n${lines.join("\n")}\n`;
}

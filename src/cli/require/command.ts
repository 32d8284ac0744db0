import { readFileSync } from "node:fs";
import { ConfigurationError, type Fault, show } from "../../inputs/configuration-error.ts";
import { parseDuration } from "../../inputs/duration.ts";
import { exitCodes } from "../exit-codes.ts";
import { readArguments } from "../options.ts";
import { attestations, type Demand, demanded } from "./demand.ts";
import { predicateType, requireOptions, usualMaxAge } from "./options.ts";

/** `ion-verify require`. @returns the exit code. @throws {ConfigurationError} where it cannot be asked. */
export async function requireVerdict(args: readonly string[], now: () => number = Date.now): Promise<number> {
  const { options, files, faults } = readArguments(args, requireOptions, []);
  const digest = /^sha256:([0-9a-f]{64})$/.exec(options.digest ?? "")?.[1];
  const maxAgeMs = parseDuration(options["max-age"] ?? usualMaxAge);
  const refuse = (name: string, value: string, allowed: string): void => {
    faults.push({ name, value, allowed, where: "option" });
  };
  if (digest === undefined)
    refuse(
      "--digest",
      options.digest === undefined ? "missing" : show(options.digest),
      "sha256: and 64 hexadecimal digits",
    );
  if (maxAgeMs === null || maxAgeMs === 0)
    refuse("--max-age", show(options["max-age"] ?? ""), "a duration with its unit, for example `7d` or `12h`");
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) {
    const allowed = "one file, that `gh attestation verify --format json` has written";
    faults.push({ name: "FILE", value: file === undefined ? "missing" : "more than one", allowed, where: "argument" });
  }
  const all = file === undefined || more.length > 0 ? [] : readAttestations(file, faults);
  if (faults.length > 0 || digest === undefined || maxAgeMs === null) throw new ConfigurationError(faults);
  const demand: Demand = {
    digest,
    maxAgeMs,
    service: options.service,
    region: options.region,
    revision: options.revision,
    predicateType: options["predicate-type"] ?? predicateType,
  };
  const { met, missing } = demanded(all, demand, now());
  const lines = missing.length > 0 ? missing.map((one) => `❌ ${one}`) : met.map((one) => `✅ ${one}`);
  process.stdout.write(`${lines.join("\n")}\n`);
  return missing.length > 0 ? exitCodes.failure : exitCodes.success;
}

function readAttestations(file: string, faults: Fault[]): ReturnType<typeof attestations.parse> {
  const refuse = (value: string): [] => {
    const allowed = "what `gh attestation verify --format json` has written";
    faults.push({ name: "FILE", value: `${show(file)}, ${value}`, allowed, where: "argument" });
    return [];
  };
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    return refuse(code === "ENOENT" ? "a file that does not exist" : `which cannot be read (${code ?? String(error)})`);
  }
  try {
    const read = attestations.safeParse(JSON.parse(text));
    return read.success ? read.data : refuse("which holds no list of verified attestations");
  } catch {
    return refuse("which is no JSON");
  }
}

import { parseArgs } from "node:util";
import { ConfigurationError, didYouMean, type Fault, show } from "../inputs/configuration-error.ts";
import { configField, type FieldName, fieldNames, fields } from "../inputs/fields.ts";
import { type Inputs, readFileIfPresent, writtenAtIfPresent, readSettings } from "../inputs/read.ts";
import { suggest } from "../inputs/suggestion.ts";

/** An option of the command line itself; the inputs of the action are options besides. */
export interface CommandOption {
  /** Shown after the option's name in the help. Undefined: it takes no value. */
  value?: string;
  description: string;
  short?: string;
}

export interface Given<Name extends string> {
  options: Partial<Record<Name, string>>;
  /** What stands without an option: files. */
  files: string[];
  /** Texts of the inputs that were given. */
  inputs: Map<string, string>;
  faults: Fault[];
  /** Options that are told of already, and misspelt ones by what is probably meant: that they are missing is no second fault. */
  told: Set<string>;
}

/** Arguments → options, inputs (these may be given) and files. Everything that is wrong with them goes to `faults`, for one list. */
export function readArguments<Name extends string>(
  args: readonly string[],
  own: Record<Name, CommandOption>,
  inputs: readonly FieldName[],
): Given<Name> {
  const given: Given<Name> = { options: {}, files: [], inputs: new Map(), faults: [], told: new Set() };
  const names = [...(Object.keys(own) as Name[]), "config", ...inputs];
  const takesValue = (name: string): boolean => !isOwn(own, name) || own[name].value !== undefined;
  const { tokens } = parseArgs({
    args: withSwitches(args.map(dashed), inputs),
    options: Object.fromEntries(
      names.map((name) => [
        name,
        {
          type: takesValue(name) ? ("string" as const) : ("boolean" as const),
          ...(isOwn(own, name) && own[name].short !== undefined ? { short: own[name].short } : {}),
        },
      ]),
    ),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  let valueAt = -1;
  for (const token of tokens) {
    if (token.kind === "positional" && token.index !== valueAt) given.files.push(token.value);
    if (token.kind !== "option") continue;
    const [typed = ""] = (args[token.index] ?? "").split("=", 1);
    const isMistyped = token.rawName.startsWith("--") && !typed.startsWith("--");
    if (isMistyped) refuseOption(typed, suggest(token.name, names), given);
    else readOption(token, own, names, given);
    if (names.includes(token.name) && !isMistyped) continue;
    // What follows a misspelt or an unknown option is its value, not a file that does not exist.
    const meant = suggest(token.name, names);
    if (meant !== undefined) given.told.add(meant);
    if ((meant === undefined || takesValue(meant)) && token.value === undefined) valueAt = token.index + 1;
  }
  return given;
}

/** `--dry-run` before another option says what `--dry-run true` does: the parser would take that option for its value. */
function withSwitches(args: readonly string[], inputs: readonly FieldName[]): string[] {
  const switches = new Set(inputs.filter(isSwitch).map((name) => `--${name}`));
  return args.map((arg, i) => (switches.has(arg) && args[i + 1]?.startsWith("-") !== false ? `${arg}=true` : arg));
}

function isSwitch(name: FieldName): boolean {
  return typeof fields[name].parse("true") === "boolean";
}

const twice = ["there twice", "one value"] as const;

function readOption<Name extends string>(
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
  own: Record<Name, CommandOption>,
  names: readonly string[],
  given: Given<Name>,
): void {
  const refuse = (what: string, allowed: string): void => {
    given.faults.push({ name: rawName, value: what, allowed, where: "option" });
  };
  const field = fieldNames.find((one) => one === name && names.includes(one));
  if (isOwn(own, name)) {
    if (own[name].value === undefined) {
      if (value === undefined) given.options[name] = "";
      else refuse(show(value), "no value");
    } else if (value === undefined) refuse("without a value", own[name].value);
    else if ((given.options[name] ?? value) !== value) refuse(...twice);
    else given.options[name] = value;
  } else if (field !== undefined || name === "config") {
    // `--early-pass` alone says what `--early-pass true` does.
    if (value === undefined && (field === undefined || !isSwitch(field))) {
      given.told.add(name);
      refuse("without a value", allowedOf(field));
    } else if ((given.inputs.get(name) ?? value ?? "true") !== (value ?? "true")) refuse(...twice);
    else given.inputs.set(name, value ?? "true");
  } else {
    refuseOption(rawName, suggest(name, names), given);
  }
}

function refuseOption(typed: string, meant: string | undefined, { faults }: Pick<Given<string>, "faults">): void {
  const allowed = meant === undefined ? "see --help" : didYouMean(`--${meant}`);
  faults.push({ name: typed, value: "not an option", allowed, where: "option" });
}

/** An option with one hyphen, which would be taken for several of a letter each, or with the dash that a word processor made of two. */
function dashed(arg: string): string {
  return arg.replace(/^(?:-|[\u2013\u2014]+)(?=[A-Za-z][\w-]*[A-Za-z])/, "--");
}

/**
 * Settings from options and config file, by the same reader and with the same messages as the action's.
 *
 * @throws {ConfigurationError} with the command line's own faults too.
 */
export async function readInputs(
  { inputs, faults, told }: Pick<Given<string>, "inputs" | "faults" | "told">,
  env: Record<string, string | undefined>,
  required: readonly FieldName[],
  orPool = false,
): Promise<Inputs> {
  // Paths on a command line are the caller's; the environment gives no inputs to it.
  const own = Object.entries(env).filter(([name]) => !name.startsWith("INPUT_") && name !== "GITHUB_WORKSPACE");
  const texts = [...inputs].map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text] as const);
  const empty = [...inputs]
    .filter(([, text]) => text.trim() === "")
    .map(([name]): Fault => ({ name: `--${name}`, value: '""', allowed: allowedOf(name), where: "option" }));
  const known = [...faults, ...empty];
  try {
    const read = await readSettings({
      env: Object.fromEntries([...own, ...texts]),
      readFile: readFileIfPresent,
      writtenAt: writtenAtIfPresent,
      required,
      orPool,
    });
    if (known.length === 0) return read;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const further = error.faults.filter(({ name, value }) => value !== "missing" || !told.has(name));
    throw new ConfigurationError([...known, ...further.map((fault) => asOption(fault, inputs))]);
  }
  throw new ConfigurationError(known);
}

/** As it was typed; what stands in the config file has its name there. */
function asOption(fault: Fault, inputs: ReadonlyMap<string, string>): Fault {
  const { name, where } = fault;
  const typed = (one: string): string => (inputs.has(one) ? `--${one}` : one);
  if (where.startsWith("with "))
    return { ...fault, name: typed(name), where: `with ${typed(where.slice("with ".length))}` };
  return /^input\b/.test(where) ? { ...fault, name: `--${name}`, where: where.replace("input", "option") } : fault;
}

function allowedOf(name: string | undefined): string {
  const field = fieldNames.find((one) => one === name);
  return field === undefined ? configField.allowed : fields[field].allowed;
}

function isOwn<Name extends string>(own: Record<Name, CommandOption>, name: string): name is Name {
  return Object.hasOwn(own, name);
}

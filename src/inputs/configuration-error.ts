/** One thing that is wrong with what the user gave. All four are ready to be shown: escaped, cut, and without secrets. */
export interface Fault {
  /** Of the input, the key or the environment variable. */
  name: string;
  /** What was given, see `show`. */
  value: string;
  /** What may be given, as a phrase. */
  allowed: string;
  /** `input`, `.github/ion-verify.yml:3:9`, `environment`; `with window`: it does not go together with that one. */
  where: string;
}

/** What stands in a fault's `value` when the text may hold a secret. */
export const notShown = "a value that is not shown, since it may hold a secret";

/** Everything that is wrong with the inputs, the config file and the environment, together: one run, one list to mend. */
export class ConfigurationError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = byLine(faults);
    const count = faults.length === 1 ? "1 setting is" : `${faults.length} settings are`;
    super([`${count} not usable, so nothing was done.`, ...lines(sorted)].join("\n"));
    this.name = "ConfigurationError";
    this.faults = sorted;
  }
}

/** Its faults in one line, without the one that says how many there are. */
export function faultsOf({ message }: ConfigurationError): string {
  return message.split("\n").slice(1).join(" ").replace(/^- /, "");
}

const asked = "did you mean ";

/** What may be given, where one thing was probably meant. */
export function didYouMean(name: string): string {
  return `${asked}${name}?`;
}

/** A list of all that is allowed, longer than this, is told once: four times it hides the four faults. */
const longestRepeated = 100;

function lines(faults: readonly Fault[]): string[] {
  const told = new Map<string, string>();
  return faults.map(({ name, value, allowed, where }) => {
    const before = told.get(allowed);
    if (before === undefined && allowed.length > longestRepeated) told.set(allowed, name);
    const may = before === undefined ? allowed : `as for ${before} above`;
    return `- ${name} (${where}) is ${value === "" ? "empty" : value}; ${may.startsWith(asked) ? "" : "allowed: "}${may}`;
  });
}

/** What is wrong in a file stands in the order of its lines; all else where it was. */
function byLine(faults: readonly Fault[]): readonly Fault[] {
  const placed = faults.flatMap((fault) => {
    const [, file = "", line, column] = /^(.*):(\d+):(\d+)$/.exec(fault.where) ?? [];
    return line === undefined ? [] : [{ fault, file, line: Number(line), column: Number(column) }];
  });
  const sorted = placed.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : placed.indexOf(a) - placed.indexOf(b),
  );
  return faults.map((fault) => (placed.some((one) => one.fault === fault) ? (sorted.shift()?.fault ?? fault) : fault));
}

const longest = 80;

/** Text → quoted as in JSON, cut to 80 characters, and with nothing left in it that a terminal or a log would act on. */
export function show(text: string): string {
  const characters = Array.from(text);
  const cut = characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
  return JSON.stringify(cut).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => String.raw`\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

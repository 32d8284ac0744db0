import { resolve } from "node:path";
import { show } from "./configuration-error.ts";
import { readJunit } from "./junit.ts";

/** What a step that tested came to: by its outcome, as GitHub names it, or by the JUnit file that it wrote. */
export interface TestSource {
  name: string;
  from: { outcome: (typeof outcomes)[number] } | { file: string };
}

export interface TestResult {
  name: string;
  /** Null: by the step's outcome alone. */
  file: string | null;
  /** Null: nobody counted them. */
  counts: { tests: number; failed: number; skipped: number } | null;
  state: "passed" | "failed" | "unknown";
  /** Of a failure, the first test that did; of what is not known, why. "" else. For people. */
  detail: string;
  /** When the file was written, epoch ms. Null: not known. */
  at: number | null;
}

const outcomes = ["success", "failure", "cancelled", "skipped"] as const;
const mostSteps = 10;
/** A test run has some hundred kB. */
const mostCharacters = 50_000_000;

const line = String.raw`[A-Za-z][A-Za-z0-9_-]{0,39}:[ \t]*(?:success|failure|cancelled|skipped|[^\s:\x00-\x1f](?:[^\r\n\x00-\x1f]{0,298}\S)?\.xml)[ \t]*`;
export const testResultsPattern = String.raw`^${line}(?:\r?\n(?:${line})?){0,20}$`;
const expression = new RegExp(testResultsPattern);

/** `name: result` a line. Null when a line is none, one comes twice, or there are too many. */
export function parseTestResults(text: string): TestSource[] | null {
  if (!expression.test(text)) return null;
  const sources = text.split(/\r?\n/).flatMap((one): TestSource[] => {
    const colon = one.indexOf(":");
    if (colon === -1) return [];
    const result = one.slice(colon + 1).trim();
    const outcome = outcomes.find((each) => each === result);
    return [{ name: one.slice(0, colon), from: outcome === undefined ? { file: result } : { outcome } }];
  });
  const isDoubled = new Set(sources.map(({ name }) => name)).size < sources.length;
  return isDoubled || sources.length > mostSteps ? null : sources;
}

export interface TestFiles {
  workspace: string;
  /** Undefined when there is no such file; throws when it cannot be read. */
  readFile: (path: string) => string | undefined;
  /** When it was written, epoch ms. Absent or undefined: not known. */
  writtenAt?: ((path: string) => number | undefined) | undefined;
}

/** A file that is not there is no slip in the settings: the step may have ended before it wrote one. */
export function readTestResults(sources: readonly TestSource[], files: TestFiles): TestResult[] {
  return sources.map(({ name, from }): TestResult => {
    if ("outcome" in from) return ofOutcome(name, from.outcome);
    const known = { name, file: from.file };
    const unknown = (detail: string): TestResult => ({ ...known, counts: null, state: "unknown", detail, at: null });
    const path = resolve(files.workspace, from.file);
    let text: string | undefined;
    try {
      text = files.readFile(path);
    } catch (error) {
      return unknown(`it cannot be read (${show(error instanceof Error ? error.message : String(error))})`);
    }
    if (text === undefined) return unknown("there is no such file");
    if (text.length > mostCharacters) return unknown("it is too large");
    const counts = readJunit(text);
    if (typeof counts === "string") return unknown(counts);
    const { first, ...told } = counts;
    const at = files.writtenAt?.(path) ?? null;
    if (told.failed > 0) return { ...known, counts: told, state: "failed", detail: first ?? "", at };
    // That no test failed says nothing where none ran.
    const ran = told.tests - told.skipped;
    const detail = told.tests === 0 ? "it holds no test" : ran === 0 ? "all of its tests were skipped" : "";
    return { ...known, counts: told, state: detail === "" ? "passed" : "unknown", detail, at };
  });
}

function ofOutcome(name: string, outcome: (typeof outcomes)[number]): TestResult {
  const plain = { name, file: null, counts: null, at: null };
  if (outcome === "success") return { ...plain, state: "passed", detail: "" };
  if (outcome === "failure") return { ...plain, state: "failed", detail: "" };
  return { ...plain, state: "unknown", detail: `the step was ${outcome}` };
}

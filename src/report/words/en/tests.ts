import type { Reason } from "../../../checks/finding.ts";
import type { Voice } from "../../voice.ts";

type Of<C extends Reason["code"]> = Extract<Reason, { code: C }>;

const source = (v: Voice, file: string | null): string => (file === null ? "" : ` (${v.quote(file)})`);
const skipped = (v: Voice, n: number): string => (n === 0 ? "" : `, ${v.count(n)} of them skipped`);

export function testsPassed(v: Voice, { step, file, tests, skipped: out, steps }: Of<"tests-passed">): string {
  const counted = tests === null ? "" : `: ${v.count(tests)} ${tests === 1 ? "test" : "tests"}${skipped(v, out)}`;
  const others = steps === 1 ? "" : ` So did all ${v.count(steps)} steps that were given.`;
  return `${v.quote(step)}${source(v, file)} passed${counted}.${others}`;
}

export function testsFailed(v: Voice, { step, file, tests, failed, detail }: Of<"tests-failed">): string {
  const counted = tests === null || failed === null ? "" : `: ${v.count(failed)} of ${v.count(tests)} tests`;
  const first = detail === "" ? "" : `; the first: ${v.quote(detail)}`;
  return `${v.quote(step)}${source(v, file)} failed${counted}${first}. Nothing here shows which revision it met.`;
}

export function testsUnknown(v: Voice, { step, file, detail }: Of<"tests-unknown">): string {
  return `What ${v.quote(step)}${source(v, file)} found cannot be told: ${v.quote(detail)}`;
}

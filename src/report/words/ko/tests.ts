import type { Reason } from "../../../checks/finding.ts";
import type { Voice } from "../../voice.ts";
import { detail as inKorean } from "./details.ts";

type Of<C extends Reason["code"]> = Extract<Reason, { code: C }>;

const source = (v: Voice, file: string | null): string => (file === null ? "" : `(${v.quote(file)})`);

export function testsPassed(v: Voice, { step, file, tests, skipped, steps }: Of<"tests-passed">): string {
  const out = skipped === 0 ? "" : `(건너뜀 ${v.count(skipped)}건 포함)`;
  const counted = tests === null ? "" : `, 테스트 ${v.count(tests)}건${out}`;
  const others = steps === 1 ? "" : ` 지정된 단계 ${v.count(steps)}개가 모두 통과했습니다.`;
  return `테스트 통과: ${v.quote(step)}${source(v, file)}${counted}.${others}`;
}

export function testsFailed(v: Voice, { step, file, tests, failed, detail }: Of<"tests-failed">): string {
  const counted = tests === null || failed === null ? "" : `, 테스트 ${v.count(tests)}건 중 ${v.count(failed)}건`;
  const first = detail === "" ? "" : `. 첫 실패: ${v.quote(detail)}`;
  return `테스트 실패: ${v.quote(step)}${source(v, file)}${counted}${first}. 어느 리비전을 시험했는지는 알 수 없습니다.`;
}

export function testsUnknown(v: Voice, { step, file, detail }: Of<"tests-unknown">): string {
  return `테스트 결과를 알 수 없습니다: ${v.quote(step)}${source(v, file)}. 이유: ${v.quote(inKorean(detail))}`;
}

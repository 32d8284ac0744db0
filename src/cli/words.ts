import type { Language } from "../inputs/settings.ts";
import type { Format } from "../report/text/format.ts";

/** What only the command line says. All else are the report's own words. */
export interface CommandWords {
  replayed(
    f: Format,
    window: { startedAt: number; plannedMs: number },
    decidedMs: number,
    polls: number,
    all: number,
  ): string;
  late(f: Format, late: number): string;
  shortLog(f: Format, coveredMs: number, plannedMs: number): string;
  bad(f: Format, count: number, first: string): string;
  next: string;
  columns: {
    file: string;
    revision: string;
    begins: string;
    verdict: string;
    decided: string;
    requests: string;
    errorRate: string;
    p95: string;
  };
  sums(f: Format, all: number, passed: number, failed: number, open: number): string;
  early(f: Format, first: number, median: number, last: number): string;
  noDeploys: string;
}

const en: CommandWords = {
  replayed: (f, { startedAt, plannedMs }, decidedMs, polls, all) =>
    `Window of ${f.duration(plannedMs)} from ${f.dateTime(startedAt)} UTC; decided after ${f.duration(decidedMs)} (${f.count(polls)} of ${f.count(all)} polls).`,
  late: (f, late) => `${f.count(late)} further ${late === 1 ? "entry" : "entries"} of the window arrived after that.`,
  shortLog: (f, coveredMs, plannedMs) =>
    `The file's requests cover only ${f.duration(coveredMs)} of the ${f.duration(plannedMs)}: an export that was cut off looks like traffic that ended.`,
  bad: (f, count, first) =>
    count === 1
      ? `1 line or entry could not be read: ${first}.`
      : `${f.count(count)} lines or entries could not be read, the first: ${first}.`,
  next: "Next",
  columns: {
    file: "File",
    revision: "Revision",
    begins: "Begins (UTC)",
    verdict: "Verdict",
    decided: "Decided after",
    requests: "Requests",
    errorRate: "Error rate",
    p95: "P95",
  },
  sums: (f, all, passed, failed, open) =>
    `Of ${f.count(all)} ${all === 1 ? "deploy" : "deploys"} these budgets would have passed ${f.count(passed)}, failed ${f.count(failed)} and left ${f.count(open)} undecided.`,
  early: (f, first, median, last) =>
    first === last
      ? `The failure would have been known after ${f.duration(first)}.`
      : `Failures would have been known after ${f.duration(first)} to ${f.duration(last)}, half of them within ${f.duration(median)}.`,
  noDeploys: "No deploy lies in that time.",
};

const ko: CommandWords = {
  replayed: (f, { startedAt, plannedMs }, decidedMs, polls, all) =>
    `${f.dateTime(startedAt)} UTC부터 ${f.duration(plannedMs)} 구간, ${f.duration(decidedMs)} 뒤에 판정 (조회 ${f.count(all)}회 중 ${f.count(polls)}회).`,
  late: (f, late) => `이 구간의 항목 ${f.count(late)}개는 그 뒤에 도착했습니다.`,
  shortLog: (f, coveredMs, plannedMs) =>
    `파일의 요청은 ${f.duration(plannedMs)} 중 ${f.duration(coveredMs)}만 담고 있습니다. 잘린 로그는 끊긴 트래픽처럼 보입니다.`,
  bad: (f, count, first) => `읽을 수 없는 줄 또는 항목: ${f.count(count)}개, 첫 번째: ${first}.`,
  next: "다음 할 일",
  columns: {
    file: "파일",
    revision: "리비전",
    begins: "시작 (UTC)",
    verdict: "판정",
    decided: "판정까지",
    requests: "요청",
    errorRate: "오류율",
    p95: "P95",
  },
  sums: (f, all, passed, failed, open) =>
    `배포 ${f.count(all)}건 중 이 예산이라면 통과 ${f.count(passed)}건, 실패 ${f.count(failed)}건, 판정 불가 ${f.count(open)}건이었을 것입니다.`,
  early: (f, first, median, last) =>
    first === last
      ? `실패는 ${f.duration(first)} 뒤에 알 수 있었을 것입니다.`
      : `실패는 ${f.duration(first)}에서 ${f.duration(last)} 사이에, 절반은 ${f.duration(median)} 안에 알 수 있었을 것입니다.`,
  noDeploys: "그 기간에는 배포가 없습니다.",
};

export function commandWordsFor(language: Language): CommandWords {
  return language === "ko" ? ko : en;
}

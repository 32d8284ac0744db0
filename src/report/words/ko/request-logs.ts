import type { Doubt } from "../../../sources/reconcile/doubt.ts";
import type { Voice } from "../../voice.ts";
import { say } from "../phrases.ts";
import type {
  doubts as englishDoubts,
  judgedBy as englishJudged,
  judgedLogs as englishLogs,
} from "../en/request-logs.ts";

const logs: Record<Doubt["log"], string> = { app: "앱 로그", platform: "Cloud Run 요청 로그" };

export const judgedLogs: typeof englishLogs = {
  app: "판정 기준: 앱이 남긴 로그.",
  platform: "판정 기준: Cloud Run 요청 로그.",
};

export const judgedBy: typeof englishJudged = { ...logs, monitoring: "Cloud Monitoring의 요청 수" };

const kinds = { all: "요청", ok: "오류 없는 요청", failed: "실패한 요청", slow: "느린 요청" };

const unitNames = { ms: "밀리초", s: "초", us: "마이크로초", ns: "나노초" };

const knownBy = (by: Extract<Doubt, { by: unknown }>["by"]): string =>
  by === "monitoring" ? "Cloud Monitoring이 집계한" : by === "probes" ? "이 작업이 보낸" : `${logs[by]}에 있는`;

export const doubts: typeof englishDoubts = {
  lacks: (v, d) =>
    d.by === "probes"
      ? `정상 응답을 받은 프로브 ${v.count(d.of)}건 중 ${logs[d.log]}에 있는 것은 ${v.count(d.found)}건입니다`
      : `${knownBy(d.by)} ${kinds[d.kind]} 가운데 비교한 ${v.count(d.of)}건 중 ${logs[d.log]}에 있는 것은 ${v.count(d.found)}건입니다`,
  stopped: (v, d) =>
    d.by === "probes"
      ? d.log === "app"
        ? `${v.time(d.fromAt)} UTC 이후 ${logs.platform}에는 프로브 ${v.count(d.of)}건이 하나도 없고 ${logs.app}에도 요청이 거의 없어, 그 뒤의 일은 어느 로그에도 없습니다`
        : `${v.time(d.fromAt)} UTC 이후 보낸 프로브 ${v.count(d.of)}건이 ${logs[d.log]}에 하나도 없습니다`
      : `${v.time(d.fromAt)}부터 ${v.time(d.toAt)} UTC까지 ${knownBy(d.by)} 요청 ${v.count(d.of)}건 중 ${logs[d.log]}에 있는 것은 ${v.count(d.found)}건입니다`,
  "too-many": (v, d) => {
    const other = judgedBy[d.by === "probes" ? "platform" : d.by];
    const has = `${logs[d.log]}의 요청 기록은 ${v.count(d.found)}건입니다`;
    return d.of === 0
      ? `비교할 수 있는 구간에서 ${other} 기준 요청은 아직 없는데 ${has}. 다른 기록이 섞여 있거나 한쪽이 늦습니다`
      : `비교할 수 있는 구간에서 ${other} 기준 요청은 ${v.count(d.of)}건인데 ${has}. 앱이 요청 하나에 기록을 여러 건 남기거나 다른 기록이 섞여 있습니다`;
  },
  "shared-traces": (v, d) =>
    `요청 ${v.count(d.of)}건 중 ${v.count(d.found)}건이 다른 요청과 트레이스를 함께 쓰므로 앱 기록을 서로 구분할 수 없습니다`,
  "not-users": (v, d) =>
    `Cloud Run 요청 로그에 따르면 ${logs[d.log]}의 요청 가운데 비교한 ${v.count(d.of)}건 중 ${v.count(d.found)}건은 점검 도구나 봇이 보낸 것입니다`,
  unit: (v, d) =>
    d.traces > 0
      ? `트레이스 ${v.count(d.traces)}건을 비교하면 앱의 지연 시간은 ${unitNames[d.declared]}가 아니라 ${unitNames[d.seems]}입니다. ${v.code(`latency-unit: ${d.seems}`)}를 설정하세요`
      : `Cloud Run의 지연 시간과 비교하면 앱의 지연 시간은 ${unitNames[d.declared]}가 아니라 ${unitNames[d.seems]}일 수밖에 없습니다. ${v.code(`latency-unit: ${d.seems}`)}를 설정하세요`,
  "latency-differs": (v, d) =>
    `두 로그에 모두 있는 요청 ${v.count(d.of)}건 중 ${v.duration(d.budgetMs)}보다 오래 걸린 것은 Cloud Run 로그로는 ${v.count(d.platform)}건, 앱 로그로는 ${v.count(d.app)}건입니다. ${d.app > d.platform ? "앱이 응답 뒤의 작업까지 재는 것 같습니다" : "앱이 요청의 일부만 재거나 스트리밍 응답일 수 있습니다"}`,
  "status-differs": (v, d) =>
    `두 로그에 모두 있는 요청 ${v.count(d.of)}건 중 Cloud Run 로그에서만 실패한 것이 ${v.count(d.platform)}건, 앱 로그에서만 실패한 것이 ${v.count(d.app)}건입니다`,
  "values-missing": (v, d) =>
    `${logs[d.log]}의 요청 ${v.count(d.of)}건 중 ${v.count(d.of - d.found)}건에는 쓸 수 있는 ${d.field === "latency" ? "지연 시간이" : "상태 코드가"} 없습니다`,
  excluded: (v, d) =>
    `로그 싱크 ${v.code(d.sink)}의 설정 때문에 ${logs[d.log]}에서 요청이 빠집니다: ${v.code(d.filter)}`,
  unchecked: (_v, d) => `${logs[d.log]}에 모든 요청이 있는지 확인해 주는 다른 자료가 없습니다`,
};

export const doubtOf = (v: Voice, doubt: Doubt): string => say(doubts, v, doubt);

export function doubtSentence(v: Voice, doubt: Doubt): string {
  return `${doubtOf(v, doubt)}.`;
}

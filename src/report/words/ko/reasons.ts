import { doors, questions } from "./doors.ts";
import { levelsThatFail } from "../../../checks/gauge-rule.ts";
import { isOfStarts } from "../../../checks/gauges.ts";
import { slowThatFail } from "../../../checks/startup.ts";
import type { Figures } from "../../figures.ts";
import type { reasons as englishReasons } from "../en/reasons.ts";
import { withoutPointers } from "../../text/escape.ts";
import type { Voice } from "../../voice.ts";
import { doubtSentence, judgedBy } from "./request-logs.ts";
import { changeSentence, fromOthers, namedBy } from "./serving.ts";
import { testsFailed, testsPassed, testsUnknown } from "./tests.ts";
import { gaps, sources } from "./sources.ts";
import { detail } from "./details.ts";
import { brokenBy, counted, provenBy } from "./counts.ts";

/** 값의 단위에 따라 조사가 달라지므로, 조사는 값이 아니라 명사 뒤에 둔다. */
function seen(f: Figures): string {
  if (f.id === "hidden-wait") {
    return `요청 ${f.n}건 중 ${f.bad ?? "0"}건(${f.value ?? "0%"})이 인스턴스에 도달하기 전에 대기했고(로그의 지연 시간에는 나타나지 않음), 허용 비율은 ${f.limit}입니다.`;
  }
  if (f.percentile !== null) {
    const slow =
      f.bad === null
        ? ""
        : ` ${counted(f)} ${f.n}건 중 ${f.bad}건(${f.badRate})이 한도를 넘었고, 허용 비율은 ${f.allowedRate ?? "이보다 낮습니다(알 수 없음)"}입니다.`;
    return f.value === null
      ? `${counted(f)} ${f.n}건 중 ${f.bad ?? "0"}건이 한도(${f.limit})보다 느렸습니다.`
      : `${f.percentile} 지연 시간은 ${f.value}, 한도는 ${f.limit}입니다.${slow}`;
  }
  const of = f.bad === null ? `${counted(f)} ${f.n}건` : `${counted(f)} ${f.n}건 중 ${f.bad}건`;
  return `오류율은 ${f.value ?? "알 수 없음"}(${of}), 한도는 ${f.limit}입니다.`;
}

const between = (f: Figures): string =>
  f.interval === null
    ? ""
    : f.interval.high === null
      ? ` 실제 값은 95% 신뢰수준에서 ${f.interval.low} 이상입니다.`
      : ` 실제 값은 95% 신뢰수준에서 ${f.interval.low}–${f.interval.high} 범위에 있습니다.`;

const bursts = (f: Figures): string =>
  f.burst === null ? "" : ` 실패하거나 느린 요청이 한 번에 ${f.burst}건까지 몰리는 것을 감안한 값입니다.`;

const against = (f: Figures): string =>
  f.againstOdds === null
    ? ""
    : ` 서비스가 한도를 지키고 있다면 이런 결과가 나올 확률은 최대 ${f.againstOdds}입니다(실패로 판정하는 기준: ${f.againstNeeded}).${bursts(f)}`;

const inFavour = (f: Figures): string =>
  f.forOdds === null
    ? ""
    : ` ${
        f.provenRate === null ? "서비스가 한도를 넘고 있다면" : `${badRate(f)} 실제로 ${f.provenRate}라면`
      } 이렇게 좋은 결과가 나올 확률은 최대 ${f.forOdds}입니다(통과로 판정하는 기준: ${f.forNeeded}).${bursts(f)}`;

/** 한도가 제한하는 비율, 조사까지. */
const badRate = (f: Figures): string => {
  if (f.id === "hidden-wait") return "숨은 대기의 비율이";
  return f.percentile === null ? "오류율이" : `느린 ${counted(f)}의 비율이`;
};
const proven = (f: Figures): string =>
  f.provenRate === null ? "한도 준수가" : `${badRate(f)} ${f.provenRate} 미만임이`;
const margin = (f: Figures): string =>
  f.provenRate === null ? "" : ` 통과하려면 ${badRate(f)} ${f.provenRate} 미만임이 입증되어야 합니다.`;
const lookAtEnd = (f: Figures): string => (f.burst === null ? "정확 검정" : "검정");
const tolerated = (v: Voice, tolerance: number): string =>
  tolerance === 0 ? "" : `에 ${v.percent(tolerance)}를 더한 값`;
const when = (concurrent: boolean): string =>
  concurrent
    ? "두 리비전이 같은 시간에 처리한 요청을 비교했습니다."
    : "이전 리비전의 요청은 배포 직전 같은 길이의 시간에서 가져왔으므로, 그 사이에 달라진 다른 요인도 반영됩니다.";
const ifNoWorse = (v: Voice, r: { lnE: number; lnNeeded: number }, what: string): string =>
  `실제로 ${what} 이런 결과가 나올 확률은 최대 ${v.odds(r.lnE)}입니다(주의로 판정하는 기준: ${v.odds(r.lnNeeded)}).`;
/** 한도가 비율이면 무엇의 비율인지. */
const ofInstance = (f: Figures): string =>
  f.share === null || f.whole === null ? "" : `, 인스턴스에 설정된 ${f.whole}의 ${f.share}`;
const startsFail = (v: Voice): string =>
  `이런 구간이 ${v.count(slowThatFail)}개 이상이고 인스턴스가 시작된 구간의 절반 이상이면 실패입니다.`;
const reasonIn = (v: Voice, reason: string): string => (reason === "" ? "" : ` 사유: ${v.code(reason)}.`);

export const eventsOf = (f: Figures): string => (f.id === "restarts" ? "컨테이너 종료" : "오류 로그");
const usualOf = (
  v: Voice,
  f: Figures,
  r: { revision: string; windows: number; most: number; asMany: number },
): string =>
  `관찰 구간의 ${eventsOf(f)}는 ${f.value ?? "여러"}건입니다. ${v.code(r.revision)}의 같은 길이 구간 ${v.count(r.windows)}개는 20개 중 19개꼴로 ${f.limit}건 이하였고, ${v.count(r.asMany)}개는 이만큼 이상이었으며, 가장 많은 구간은 ${v.count(r.most)}건이었습니다.`;
const lastingOf = (v: Voice, r: { parts: number; above: number; usualPart: number; partMs: number }): string =>
  `${v.duration(r.partMs)} 단위 ${v.count(r.parts)}개 중 ${v.count(r.above)}개가 이전 리비전의 평소 최대(${v.count(r.usualPart)}건)를 넘었습니다`;

export const reasons: typeof englishReasons = {
  "breach-early": (v, r, f) =>
    `${seen(f)} 관찰을 시작한 지 ${v.duration(r.afterMs)} 만에 초과가 분명해졌습니다.${against(f)}${between(f)}`,
  "breach-at-end": (_v, _r, f) =>
    `${seen(f)} 관찰이 끝난 시점의 ${lookAtEnd(f)}에서 초과로 판정했습니다.${against(f)}${between(f)}`,
  "proven-early": (_v, _r, f) =>
    `${seen(f)} 관찰이 끝나기 전에 ${proven(f)} 입증되었습니다.${inFavour(f)}${between(f)}`,
  "proven-at-end": (_v, _r, f) =>
    `${seen(f)} 관찰이 끝난 시점의 ${lookAtEnd(f)}에서 ${proven(f)} 입증되었습니다.${inFavour(f)}${between(f)}`,
  "not-proven": (v, r, f) =>
    `${seen(f)} 이 결과만으로는 한도를 넘었다고도, 지켰다고도 말할 수 없습니다.${margin(f)}${between(f)} ${
      r.moreClean === null
        ? "한도에 너무 가까워, 현실적인 요청 수로는 입증하기 어렵습니다."
        : r.moreClean === 0
          ? "끝까지 관찰했다면 입증되었겠지만, 그 전에 종료되었습니다."
          : provenBy(v, f, r.moreClean)
    } ${brokenBy(v, f, r.failsFrom)}`,
  "proven-too-soon": (v, r, f) =>
    `${seen(f)} 이 결과로 한도 준수가 입증되지만, ${v.code("min-duration")} 설정에 따라 ${v.duration(r.minDurationMs)} 전에는 통과로 판정하지 않습니다.${margin(f)}${between(f)}`,
  "no-requests": (_v, _r, f) =>
    `대상 리비전의 로그에 사용자 요청이 없어 ${f.id === "hidden-wait" ? "숨은 대기를" : f.percentile === null ? "오류율을" : "지연 시간을"} 판단할 수 없습니다.`,
  "traffic-vanished": (v, r, f) =>
    `${v.duration(r.forMs)} 동안 들어온 요청은 ${f.value ?? "0"}건입니다. 이 리비전 이전의 같은 길이 구간 ${v.count(r.windows)}개는 중앙값이 약 ${v.count(Math.round(r.expected))}건이고 100개 중 99개가 ${v.count(Math.round(r.usual))}건 이상입니다. ${f.limit}건 미만이면 사라진 것으로 봅니다. 이렇게 적은 요청으로는 나머지 사용자에 대해 알 수 없습니다.`,
  "requests-hang": (v, r, f) =>
    `최근 몇 분 동안 매분 요청 ${f.value ?? "여러 "}건이 동시에 처리 중이었고, 끝난 요청은 ${f.n}건입니다. 이 리비전 이전 ${v.count(r.minutes)}분의 99%는 최대 ${v.count(Math.round(r.usual))}건이었습니다. 끝나지 않은 요청은 어느 로그에도 없으므로, ${f.limit}건을 넘으면 끝난 요청만으로 판단할 수 없습니다.`,
  "no-usable-values": (v, r, f) =>
    r.zero !== undefined
      ? `요청 로그 ${v.count(r.entries)}건 중 ${v.count(r.zero)}건의 지연 시간이 0입니다. 측정된 값이 아니므로 지연 시간을 판단할 수 없습니다.`
      : `요청 로그는 ${v.count(r.entries)}건 있지만, ${f.id === "error-rate" ? "쓸 수 있는 상태 코드가" : "쓸 수 있는 지연 시간이"} 있는 것은 없습니다.`,
  "like-the-past": (v, r, f) =>
    `${seen(f)} 이 구간만 보면 한도를 넘었지만, 이 리비전 이전에도 이런 구간이 있었습니다. 최근 ${v.count(r.windows)}개 구간 중 ${v.count(r.windows - r.asBad)}개보다 나쁩니다.${
      r.burst === undefined
        ? ""
        : ` 이전에는 실패하거나 느린 요청이 약 ${v.count(Math.round(r.burst))}건씩 몰려서 나타났습니다.`
    }${between(f)}`,
  "in-bursts": (v, r, f) =>
    `${seen(f)} 실패하거나 느린 요청이 하나씩 나타났다면 한도를 넘은 것이지만, 약 ${v.count(Math.round(r.burst))}건씩 몰려서 나타났습니다. 이 리비전 이전에 비교할 구간이 ${v.count(r.windows)}개뿐이라, 결함인지 이 서비스에 가끔 있는 일인지 구분할 수 없습니다.${between(f)}`,
  "bursts-as-before": (v, r, f) =>
    `${seen(f)} 실패하거나 느린 요청이 하나씩 나타났다면 한도를 넘은 것이지만, 이 리비전 이전처럼 약 ${v.count(Math.round(r.burst))}건씩 몰려서 나타났다고 보면 넘지 않았습니다.${between(f)}`,
  "possibly-bad": (v, r, f) =>
    `${seen(f)} 그러나 로그 ${v.count(r.entries)}건 중 ${v.count(r.unknown)}건에는 쓸 수 있는 ${f.id === "error-rate" ? "상태 코드가" : "지연 시간이"} 없습니다. 실패하거나 멈춘 요청일수록 기록이 빠지기 쉬운데, 이 요청들이 정상이었는지에 따라 판정이 달라지므로 결론을 낼 수 없습니다.${between(f)}`,
  "sampled-unevenly": (v, r, f) =>
    `${seen(f)} 그러나 읽을 수 있는 양보다 요청이 많아 붐빈 시간대는 한산한 시간대보다 적게 읽었습니다. 전체 요청으로 환산하면 약 ${v.percent(r.rate)}${f.id === "error-rate" ? "가 실패했으며" : `가 ${f.limit}보다 느렸으며`}, 한도 안이라고 입증되지 않았습니다.${between(f)}`,
  "log-doubted": (v, r, f) => `${seen(f)} 그러나 이것만으로는 판정하지 않습니다. ${doubtSentence(v, r.doubt)}`,
  "other-log-judged": (v, r) =>
    `요청은 ${judgedBy[r.judged]} 기준으로 판정했습니다. ${r.doubts.map((one) => doubtSentence(v, one)).join(" ")}`,
  "logs-disagree": (v, r) =>
    `${r.doubts.every(({ code }) => code === "unchecked") ? "요청에 관한 자료가 부족해 입증할 수 없습니다." : "요청에 관한 자료가 서로 맞지 않습니다."} ${r.doubts.map((one) => doubtSentence(v, one)).join(" ")}`,
  "no-access": (v, r) => `확인하지 못했습니다: ${v.quote(detail(r.detail))}`,
  "not-reachable": (v, r) => `연결하지 못했습니다: ${v.quote(detail(r.detail))}`,
  "not-covered": (v, r) =>
    r.why === "not-looked"
      ? `${v.time(r.missingFromAt)} UTC 이후를 확인하기 전에 실행이 끝나 입증되지 않았습니다: ${sources[r.source]}${r.detail === "" ? "." : `. ${v.quote(detail(r.detail))}`}`
      : `끝까지 확인하지 못해 입증되지 않았습니다. ${v.time(r.missingFromAt)} UTC부터 읽지 못한 것: ${sources[r.source]}. ${gaps[r.why]}${r.detail === "" ? "." : `: ${v.quote(detail(r.detail))}`}`,
  "gauge-above": (v, r, f) =>
    isOfStarts(f.id)
      ? `${v.time(r.firstAt)} UTC부터 인스턴스 시작 시간이 한도(${f.limit})를 넘은 1분 구간이 ${v.count(r.consecutive)}개이고, 최고값은 ${f.value}입니다. ${startsFail(v)}`
      : `${v.time(r.firstAt)} UTC부터 1분 간격 측정값 ${v.count(r.consecutive)}개가 연속으로 한도(${f.limit}${ofInstance(f)})를 넘었고, 최고값은 ${f.value}입니다. ${v.count(levelsThatFail)}개 연속 초과는 실패입니다.`,
  "gauge-within": (v, r, f) =>
    `1분 간격 측정값 ${v.count(r.points)}개가 모두 한도(${f.limit}${ofInstance(f)}) 안에 있고, 최고값은 ${f.value}입니다.`,
  "gauge-undecided": (v, r, f) =>
    isOfStarts(f.id)
      ? `인스턴스가 시작된 1분 구간 ${v.count(r.points)}개 중 ${v.count(r.above)}개에서 시작 시간이 한도(${f.limit})를 넘었습니다. ${startsFail(v)}`
      : `측정값 ${v.count(r.points)}개 중 ${v.count(r.above)}개가 한도(${f.limit})를 넘었습니다. ${v.count(levelsThatFail)}개 연속 초과하면 실패입니다.`,
  "gauge-no-points": () =>
    "이 리비전의 Cloud Monitoring 측정값이 아직 없습니다(측정값은 2–3분 늦게 나타납니다). 통과로 보지 않습니다.",
  "limit-unknown": (_v, _r, f) =>
    `Cloud Run이 인스턴스에 설정된 크기를 알려주지 않아 그 ${f.share ?? "일부"}가 얼마인지 알 수 없습니다. 최고값은 ${f.value ?? "알 수 없음"}입니다. 통과로 보지 않습니다.`,
  "budget-none": (v) => `한도가 ${v.code("none")}이므로 판정하지 않습니다.`,
  "requests-none": (v) => `판정하지 않습니다: ${v.code("requests: none")}.`,
  "killed-for-memory": (v, r) =>
    `메모리 한도를 넘어 종료된 인스턴스가 ${v.count(r.kills)}개 있습니다. 첫 종료: ${v.time(r.firstAt)} UTC${
      r.instance === undefined ? "" : `, 인스턴스 ${v.code(`${r.instance}…`)}`
    }${
      r.usedBytes === undefined || r.limitBytes === undefined
        ? ""
        : `, 사용량 ${v.bytes(r.usedBytes)}(한도 ${v.bytes(r.limitBytes)})`
    }. ${v.quote(r.message)}`,
  "killed-before": (v, r) =>
    `관찰 구간에는 메모리 초과 종료가 없습니다. 그 전에 인스턴스 ${v.count(r.kills)}개가 종료되었고 마지막은 ${v.dateTime(r.lastAt)} UTC입니다. 오래 서비스한 리비전이므로 이번 배포의 문제가 아닙니다: ${v.quote(r.message)}`,
  "not-killed": () => "메모리 한도를 넘어 종료된 인스턴스가 없습니다.",
  restarted: (v, r) =>
    `컨테이너가 스스로 종료된 횟수는 ${v.count(r.times)}회입니다. 첫 종료는 ${v.time(r.firstAt)} UTC: ${v.quote(r.message)}`,
  "events-none": (_v, _r, f) => `관찰 구간에 ${eventsOf(f)}가 없습니다.`,
  "events-usual": (v, r, f) => `${usualOf(v, f, r)} 평소보다 많지 않습니다. 다만 같은 오류라고 입증된 것은 아닙니다.`,
  "events-unusual": (v, r, f) =>
    `${usualOf(v, f, r)} 평소보다 많고 지속됩니다. ${lastingOf(v, r)}. 두 리비전이 같다면 이런 결과가 나올 확률은 최대 ${v.odds(-Math.log(Math.max(r.alikeRate, Number.MIN_VALUE)))}이며(실패 기준: ${v.odds(-Math.log(r.failRate))}), 이전 리비전에서 절반 이상이었던 구간은 ${v.count(r.asBad)}개입니다.`,
  "events-unclear": (v, r, f) =>
    `${usualOf(v, f, r)} ${r.shared ? "평소보다 많지만 함께 실행 중인 이전 리비전도 같은 일을 겪고 있습니다." : "평소보다 많지만 일시적으로 몰린 것일 수 있습니다."} ${lastingOf(v, r)}. 이전 리비전에서 절반 이상이었던 구간은 ${v.count(r.asBad)}개입니다. 실패하려면 구간의 절반 이상 지속되고 우연으로 보기 어려워야 합니다.`,
  "events-not-compared": (v, r, f) =>
    `관찰 구간의 ${eventsOf(f)}는 ${f.value ?? "여러"}건이며 비교할 대상이 없습니다. ${r.detail === "" ? "이전 리비전이 없거나, 관찰 구간만큼 오래 실행되지 않았습니다." : v.quote(detail(r.detail))}`,
  "probe-ok": (v, r) =>
    r.others !== undefined
      ? `이 리전에 도달한 프로브는 모두 정상 응답을 받았습니다. 프로브 ${v.count(r.sent)}건 중 ${fromOthers(v, r.others)}. 그 응답은 해당 리전에서 판정합니다.`
      : `프로브 ${v.count(r.sent)}건 모두 정상 응답을 받았습니다.`,
  "probe-some-failed": (v, r) =>
    `프로브 ${v.count(r.sent)}건 중 ${v.count(r.failed)}건이 실패했습니다(최대 ${v.count(r.longestRun)}회 연속). 마지막 실패: ${v.quote(detail(r.last))}`,
  "probe-failing": (v, r) => `프로브가 ${v.count(r.run)}회 연속 실패했습니다. 마지막 실패: ${v.quote(detail(r.last))}`,
  "probe-concerned": (v, r) =>
    `프로브 ${v.count(r.sent)}건 모두 정상 응답을 받았지만, 그중 ${v.count(r.concerned)}건의 응답이 경고를 포함했습니다. 마지막 내용: ${v.quote(detail(r.last))}`,
  "probe-unknown-state": (v, r) =>
    `프로브 ${v.count(r.sent)}건에 비정상 응답은 없었으나 그중 ${v.count(r.unknown)}건에 알 수 없는 상태가 있습니다. 실패는 아닙니다. 마지막 내용: ${v.quote(detail(r.last))}`,
  "probe-not-sent": (v, r) =>
    `프로브 ${v.count(r.sent)}건 중 ${v.count(r.unsent)}건을 보내지 못했습니다: ${doors[r.door].what}. 리비전의 상태는 알 수 없습니다. 마지막 내용: ${v.quote(detail(r.last))}`,
  "probe-other-region": (v, r) =>
    `여러 리전이 함께 쓰는 주소(${v.quote(r.address)})로 보낸 프로브 ${v.count(r.sent)}건 중 이 리전에 도달한 것이 확인되지 않았습니다. ${fromOthers(v, r.others)}. 이 리전의 상태는 알 수 없습니다.`,
  "probe-elsewhere": (v, r) =>
    `${r.address === undefined ? "이 주소에서는" : `${v.quote(r.address)} 주소에서는`} 아직 다른 리비전(${v.quote(r.revision)})이 응답합니다. Cloud Run 요청 로그의 트레이스로 확인한 프로브는 ${v.count(r.answers)}건입니다. 이 응답으로는 대상 리비전의 상태를 알 수 없습니다.`,
  "probe-unshown": (v, r) =>
    r.surely
      ? `프로브 ${v.count(r.sent)}건에 응답이 왔지만, 모든 요청이 남는 Cloud Run 요청 로그에 대상 리비전이 받은 기록이 하나도 없습니다. 캐시나 다른 프로젝트의 서비스처럼 다른 것이 응답했습니다. 대상 리비전의 상태는 알 수 없습니다.`
      : `프로브 ${v.count(r.sent)}건에 응답이 왔지만 Cloud Run 요청 로그에 그 기록이 없습니다. 대상 리비전이 응답했다는 증거가 없습니다.`,
  "probe-wrong-question": (v, r) =>
    `${questions[r.kind].what} 첫 프로브부터 ${v.count(r.sent)}건 중 정상 응답이 없었습니다. 리비전의 상태는 알 수 없습니다. 마지막 내용: ${v.quote(detail(r.last))}`,
  "probe-warming-up": (v, r) =>
    `프로브 ${v.count(r.sent)}건이 모두 실패했으나 시작에 걸릴 수 있는 시간(${v.code("warm-up")}) 안입니다.`,
  "probe-none": (v, r) =>
    r.detail === "" ? "프로브를 보내지 않았습니다." : `프로브를 보내지 못했습니다: ${v.quote(detail(r.detail))}`,
  ready: (v, r) => `리비전이 ${v.duration(r.afterMs)} 만에 준비되어 트래픽을 받기 시작했습니다.`,
  "revision-failed": (v, r) =>
    `Cloud Run이 리비전을 시작하지 못했습니다. 실패한 조건: ${v.code(r.condition)}.${reasonIn(v, r.conditionReason)} ${v.quote(withoutPointers(r.message))}`,
  "service-failed": (v, r) =>
    `서비스가 준비되지 못했습니다. 실패한 조건: ${v.code(r.condition)}.${reasonIn(v, r.conditionReason)} ${v.quote(withoutPointers(r.message))}`,
  "revision-retired": (v, r) =>
    `사용 중지된 리비전입니다: ${v.quote(r.revision)}. 준비됨으로 표시되지만 요청을 처리하지 않습니다.`,
  "no-traffic": (v, r) =>
    `리비전이 준비되었지만 트래픽을 받지 못합니다: ${v.quote(r.revision)}. 현재 트래픽을 받는 리비전: ${v.quote(detail(r.servedBy))}`,
  "ready-timeout": (v, r) =>
    `${v.duration(r.afterMs)} 안에 리비전이 준비되지 않았습니다. 기다리던 조건: ${v.quote(detail(r.waitingFor))}`,
  "service-not-found": (v, r) => `서비스를 찾을 수 없습니다: ${v.quote(detail(r.detail))}`,
  "revision-not-found": (v, r) => `리비전을 찾을 수 없습니다: ${v.quote(detail(r.detail))}`,
  "tag-not-found": (v, r) =>
    `이 태그가 붙은 트래픽 항목이 없습니다: ${v.quote(r.tag)}. ${r.tags === "" ? "이 서비스에는 태그가 없습니다." : `이 서비스의 태그: ${v.quote(r.tags)}`}`,
  "not-waited": () => "준비를 기다리는 도중에 중단되었습니다.",
  served: (v, r) =>
    `Cloud Run을 ${v.count(r.readings)}회 확인했습니다. 리비전은 내내 준비된 상태였고 트래픽도 그대로였습니다.`,
  "served-now": (v, r) =>
    `판정 구간이 끝난 뒤 Cloud Run을 한 번 확인했습니다. 리비전은 준비된 상태이고 트래픽은 ${v.percent(r.percent / 100)}입니다. 그 전에 서비스에 있었던 일은 지켜보지 않았습니다.`,
  "serving-changed": (v, r) => changeSentence(v, r.change),
  "expected-met": (v, r) => `예상한 것이 맞습니다: ${v.quote(r.seen)}${namedBy(v, r)}.`,
  "expected-other": (v, r) =>
    `예상과 다릅니다. 예상: ${v.quote(r.expected)}, 실제: ${v.quote(r.seen)}${namedBy(v, r)}.`,
  "expected-unknown": (v, r) =>
    `예상한 것이 맞는지 알 수 없습니다. 예상: ${v.quote(r.expected)}, 이유: ${v.quote(detail(r.detail))}`,
  "tests-passed": testsPassed,
  "tests-failed": testsFailed,
  "tests-unknown": testsUnknown,
  "metrics-present": (v, r) => `이 프로젝트의 Cloud Run 메트릭 ${v.count(r.types)}종이 수집되고 있습니다.`,
  "metrics-missing": (v) => `${v.code("run.googleapis.com/")} 아래의 메트릭이 없습니다. 수집이 동작하지 않습니다.`,
  "client-errors": (v, r, f) =>
    `사용자 요청 ${f.n}건 중 ${f.bad ?? "대부분"}건(${f.value ?? "–"})이 ${r.status < 400 ? "리디렉션" : "400번대"} 응답을 받았습니다(주로 ${v.code(String(r.status))}).${
      r.baselineN === null || r.baselineRate === null
        ? ""
        : ` 이전 리비전은 ${v.count(r.baselineN)}건 중 ${v.percent(r.baselineRate)}였습니다.`
    } 서버 오류로는 드러나지 않고, 이런 응답은 빠릅니다.`,
  "answers-cut": (v, r, f) =>
    `Cloud Run의 기록에 따르면 사용자 요청 ${f.n}건 중 ${f.bad ?? "여러 "}건(${f.value ?? "–"})의 응답이 중간에 끊겼습니다.${
      r.baselineN === null || r.baselineRate === null
        ? ""
        : ` 이전 리비전은 ${v.count(r.baselineN)}건 중 ${v.percent(r.baselineRate)}였습니다.`
    } 상태 코드는 응답을 시작할 때의 값이라, 로그에는 실패로 남지 않습니다.`,
  "unlogged-errors": (v, r, f) =>
    `실패한 요청이 Cloud Run 요청 로그에는 ${v.count(r.platform)}건, 앱 로그에는 ${v.count(r.app)}건 있습니다. 일부 실패가 앱 로그에 남지 않습니다. 이를 더하면 오류율은 요청 ${f.n}건의 ${f.value ?? "–"}입니다.`,
  "baseline-slower": (v, r, f) =>
    `이전 리비전보다 P${v.count(r.percentile)} 지연 시간이 깁니다: ${f.value ?? "알 수 없음"}, 이전 리비전은 ${v.duration(r.baselineMs)}입니다. 이전 리비전의 P${v.count(r.percentile)}${tolerated(v, r.tolerance)}보다 느린 요청은 대상 리비전에서 비교한 ${f.n}건 중 ${v.percent(r.candidateShare)}, 이전 리비전 ${v.count(r.baselineN)}건 중 같은 P${v.count(r.percentile)}보다 느린 요청은 ${v.percent(r.baselineShare)}입니다. ${ifNoWorse(v, r, "더 느리지 않다면")} ${when(r.concurrent)}`,
  "baseline-more-errors": (v, r, f) =>
    `이전 리비전보다 오류가 많습니다: 비교한 요청 ${f.n}건의 오류율 ${f.value ?? "알 수 없음"}, 이전 리비전은 ${v.count(r.baselineN)}건의 ${v.percent(r.baselineRate)}입니다.${r.tolerance === 0 ? "" : ` 이전 오류율보다 ${v.percent(r.tolerance)} 높은 값까지 허용합니다.`} ${ifNoWorse(v, r, "더 나쁘지 않다면")} ${when(r.concurrent)}`,
  "baseline-no-worse": (v, r, f) =>
    `이전 리비전보다 나쁘다는 근거가 없습니다: 대상 리비전은 비교한 요청 ${f.n}건에서 ${f.value ?? "알 수 없음"}, 이전 리비전은 ${v.count(r.baselineN)}건에서 ${f.beside ?? "알 수 없음"}이며, 이 차이는 우연으로도 생길 수 있습니다.${r.tolerance === 0 ? "" : ` (${v.percent(r.tolerance)}까지는 더 나빠도 허용합니다.)`} 똑같이 좋다고 입증된 것은 아닙니다. ${when(r.concurrent)}`,
  "pairs-slower": (v, r, f) =>
    `두 리비전에 같은 프로브를 동시에 보냈습니다. ${v.code(r.probe)} 프로브 ${f.n}쌍 중 ${f.bad ?? "대부분"}쌍에서 대상 리비전의 응답이 이전 리비전의 응답 시간${tolerated(v, r.tolerance)}보다 오래 걸렸습니다. 중앙값은 ${f.value ?? "알 수 없음"}, 이전 리비전은 ${f.beside ?? "알 수 없음"}입니다. ${ifNoWorse(v, r, "더 느리지 않다면")}`,
  "pairs-failing": (v, r, f) =>
    `두 리비전에 같은 프로브를 동시에 보냈습니다. ${f.n}쌍 중 대상 리비전만 실패한 것은 ${v.count(r.alone)}쌍, 이전 리비전만 실패한 것은 ${v.count(r.baselineAlone)}쌍입니다. ${ifNoWorse(v, r, "더 나쁘지 않다면")}`,
  "pairs-no-worse": (v, r, f) =>
    `두 리비전에 같은 프로브를 동시에 보냈고, 대상 리비전이 더 나쁘다는 근거는 없습니다.${
      r.probe === ""
        ? ""
        : ` ${v.code(r.probe)} 프로브 ${f.n}쌍 중 ${f.bad ?? "0"}쌍에서 이전 리비전의 응답 시간${tolerated(v, r.tolerance)}보다 느렸습니다.`
    }${
      r.alone + r.baselineAlone === 0
        ? ""
        : ` 대상 리비전만 실패한 것은 ${v.count(r.alone)}쌍, 이전 리비전만 실패한 것은 ${v.count(r.baselineAlone)}쌍입니다.`
    } 똑같이 좋다고 입증된 것은 아니며, ${v.count(r.least)}쌍보다 적으면 아무것도 알 수 없습니다.`,
  "baseline-no-data": (v, r, f) =>
    `비교할 수 있는 요청이 부족합니다: 대상 리비전 ${f.n}건, 이전 리비전 ${v.count(r.baselineN)}건.`,
  "group-slower": (v, r, f) =>
    `다른 그룹보다 느린 그룹이 있습니다: ${v.quote(r.group)}. 이 그룹의 P95는 요청 ${f.n}건에서 ${f.value ?? "알 수 없음"}, 나머지 ${v.count(r.restN)}건의 P95는 ${v.duration(r.restP95Ms)}입니다. 나머지의 P${v.count(r.percentile)}${tolerated(v, r.tolerance)}보다 느린 요청이 이 그룹에서는 ${v.percent(r.groupShare)}, 나머지에서 같은 P${v.count(r.percentile)}보다 느린 요청은 ${v.percent(r.restShare)}입니다. 실제로 더 느리지 않다면 이런 결과가 나올 확률은 최대 ${v.odds(r.lnE)}입니다(그룹 수를 감안해 주의로 판정하는 기준: ${v.odds(r.lnNeeded)}).${r.more === 0 ? "" : ` 이 밖에 ${v.count(r.more)}개 그룹이 더 있습니다.`}`,
  "groups-alike": (v, r) =>
    `그룹 ${v.count(r.groups)}개 가운데 나머지보다${r.tolerance === 0 ? "" : ` ${v.percent(r.tolerance)} 넘게`} 느리다고 볼 근거가 있는 그룹은 없습니다.${r.untold === 0 ? "" : ` 그룹이 너무 많아 요청 ${v.count(r.untold)}건은 구분하지 못했습니다.`}`,
  "hidden-waits": (v, r, f) =>
    f.bad === "0"
      ? `Cloud Run이 거부한 요청 중 ${v.count(r.refused)}건이 ${v.duration(r.longerThanMs)} 넘게 기다렸습니다(최대 ${v.duration(r.longestRefusedMs)}). 인스턴스에 도달한 요청 ${f.n}건 중에는 없습니다.`
      : `요청 ${f.n}건 중 ${f.bad ?? "0"}건이 인스턴스에 도달하기 전에 ${v.duration(r.longerThanMs)} 넘게 기다렸고, 가장 긴 대기는 ${v.duration(r.longestMs)}입니다. 로그의 지연 시간에는 나타나지 않습니다.${r.refused === 0 ? "" : ` 거부된 요청 중에서는 ${v.count(r.refused)}건이 그만큼 기다렸습니다(최대 ${v.duration(r.longestRefusedMs)}).`}`,
  "waits-unknown": (v, r, f) =>
    `${seen(f)} 이 밖에 ${v.count(r.unknown)}건은 로그 항목이 늦게 도착했지만, 요청이 기다린 것인지 로그가 늦은 것인지 알 수 없습니다. 기다린 것이라면 한도 준수가 입증되지 않습니다.${between(f)}`,
  "probe-unanswered": (v, r) =>
    `프로브 ${v.count(r.sent)}건 중 ${v.count(r.unanswered)}건이 ${v.duration(r.timeoutMs)} 안에 응답을 받지 못했습니다. 요청의 허용 실패율은 ${v.percent(r.allowedRate)}입니다. 이렇게 멈춘 사용자 요청은 끝날 때까지 로그에 남지 않으므로 로그의 수치에는 나타나지 않습니다.`,
};

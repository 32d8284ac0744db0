import { adviceIn } from "../../text/escape.ts";
import { detail } from "./details.ts";
import type * as english from "../en/period-reasons.ts";

const readings: typeof english.readings = {
  requests: "요청",
  resources: "메모리와 CPU",
  errors: "오류 메시지",
  revisions: "리비전",
  restarts: "인스턴스 비정상 종료",
  trend: "이전 기간",
  instances: "인스턴스 수",
  refused: "인스턴스에 도달하지 못한 요청",
};

export const periodReasons: typeof english.periodReasons = {
  within: () => "한도 이내",
  "within-unproven": () => "한도 이내이지만 요청이 적어 근거가 부족합니다",
  beyond: () => "한도를 넘었습니다",
  "beyond-unproven": () => "한도를 넘었지만 우연일 수 있는 정도입니다",
  unresolved: (v, r) =>
    `알 수 없음: 값이 ${r.high === null ? `${v.duration(r.low)} 이상` : `${v.duration(r.low)}~${v.duration(r.high)} 사이`}이고 한도도 그 안에 있습니다`,
  "below-range": (v, r) => `정상 범위(${v.duration(r.low)}부터)보다 빠릅니다. 요청이 중간에 끊기는지 확인하세요`,
  "no-data": () => "데이터 없음",
  "not-read": (v, r) => `읽지 못했습니다: ${v.quote(detail(r.detail))}`,
  "budget-none": (v) => `한도가 ${v.code("none")}이므로 판정하지 않음`,
  "limit-unknown": () => "인스턴스에 설정된 크기를 알 수 없어 그 비율을 한도로 쓸 수 없습니다",
  "not-asked": () => "판정하지 않음",
  "status-unknown": (v, r) =>
    `알 수 없음: 상태 코드를 알 수 없는 요청이 ${v.count(r.requests)}건이고, 실패한 요청이라면 한도를 넘을 수 있습니다`,
  rising: (v, r) =>
    `${r.steps}개 기간에 걸쳐 매번 ${v.duration(r.perStepMs)}씩 상승(추세 없이 이렇게 될 확률 ${v.percent(r.p)})${r.reachedAt === null ? "" : `. 이대로면 ${v.day(r.reachedAt)}에 한도에 도달합니다`}`,
  steady: (_, r) => `${r.steps}개 기간 동안 상승 추세 없음`,
  "too-few-periods": (_, r) => `추세를 판단하기에는 ${r.steps}개 기간으로 부족합니다`,
  leak: (v, r) =>
    `매일 ${v.bytes(r.perDayBytes)}씩 꾸준히 증가${r.daysToLimit === null ? "" : `. ${v.count(Math.round(r.daysToLimit))}일 뒤 한도에 도달합니다`}`,
  "no-leak": (v, r) => `${r.days}일 동안 꾸준한 증가 없음(하루 ${v.bytes(r.perDayBytes)})`,
  "memory-rises": (v, r) => `하루 ${v.bytes(r.perDayBytes)} 속도로 증가했으니 지켜보세요`,
  "memory-steady": (v, r) => `안정적(하루 ${v.bytes(r.perDayBytes)})`,
  "too-short": (v, r) => `${v.count(r.hours)}시간으로는 부족합니다(${r.needed}시간 필요)`,
  "hours-above": (v, r) => `${v.duration(r.forMs)} 동안 한도 초과, 처음은 ${v.dateTime(r.firstAt)}`,
  "steady-load": (v, r) =>
    v.percent(r.least) === v.percent(r.most)
      ? `${v.percent(r.most)}로 일정`
      : `${v.percent(r.least)}~${v.percent(r.most)}`,
  "swinging-load": (v, r) => `${v.percent(r.least)}~${v.percent(r.most)} 사이로 크게 변동`,
  "no-restarts": () => "비정상 종료된 인스턴스 없음",
  restarted: (v, r) =>
    `인스턴스 ${v.count(r.times)}개 비정상 종료${r.recovered === null ? "" : r.recovered ? ", 이후 자동으로 복구됨" : ", 이후 요청이 계속 실패함"}: ${v.quote(r.message)}`,
  "groups-alike": (v, r) =>
    r.p < 0.05
      ? `그룹 ${v.count(r.groups)}개, 차이가 아주 작아 문제없음(효과 크기 ${v.percent(r.effect)})`
      : `그룹 ${v.count(r.groups)}개, 편차 없음(p = ${v.percent(r.p)}, 효과 크기 ${v.percent(r.effect)})`,
  "groups-differ": (v, r) =>
    `${v.quote(r.slowest)} 평균 ${v.duration(r.meanMs)}, 나머지 평균 ${v.duration(r.othersMeanMs)}(효과 크기 ${v.percent(r.effect)})`,
  "all-groups-work": (v, r) => `그룹 ${v.count(r.groups)}개 모두 응답합니다`,
  "group-broken": (v, r) =>
    `${v.quote(r.group)} 요청 ${v.count(r.requests)}건 중 ${v.count(r.errors)}건 실패${r.more > 0 ? `, 그 밖에 ${v.count(r.more)}개 그룹도 실패` : ""}`,
  "no-groups": () => "그룹 정보 없음",
  "all-answer": (v, r) => (r.parts === 0 ? "정상(개별 항목 없음)" : `${v.count(r.parts)}개 모두 응답`),
  "parts-failing": (v, r) => `응답하지 않음: ${v.quote(r.names)}`,
  "health-failing": (v, r) => `헬스 체크 실패: ${v.quote(detail(r.detail))}`,
  "no-new-errors": () => "이전 기간에 없던 오류 패턴 없음",
  "new-errors": (v, r) => `새로운 오류 패턴 ${v.count(r.patterns)}개(메시지 ${v.count(r.messages)}건)`,
  "logs-agree": (v, r) => `오류: 앱 로그 ${v.count(r.app)}건, Cloud Run ${v.count(r.platform)}건`,
  "logs-differ": (v, r) =>
    `오류: 앱 로그 ${v.count(r.app)}건, Cloud Run ${v.count(r.platform)}건. 한쪽 기록이 빠져 있습니다`,
  "log-silent": (v, r) =>
    `${v.dateTime(r.firstAt)}부터 ${v.count(r.parts)}개 구간에서 앱 로그가 없지만 Cloud Run은 요청 ${v.count(r.requests)}건을 집계했습니다. 이 요청은 수치에 빠져 있습니다`,
  "cache-effective": (v, r) => `반복 질문 ${v.duration(r.repeatedMs)}, 새 질문 ${v.duration(r.firstMs)}`,
  "cache-ineffective": (v, r) =>
    `반복 질문 ${v.duration(r.repeatedMs)}, 새 질문 ${v.duration(r.firstMs)}. 캐시가 동작하지 않습니다`,
  "as-wanted": (_, r) => `설정 ${r.settings}개 모두 일치`,
  differs: (v, r) => `다름: ${v.quote(r.settings)}`,
  "latest-serves": (v, r) => `최신 리비전이 서비스 중: ${v.code(r.revision)}`,
  "older-serves": (v, r) => `더 새로운 ${v.code(r.latest)} 대신 ${v.code(r.revision)} 리비전이 서비스 중`,
  "tagged-above": (v, r) =>
    `${v.code(r.revision)} 리비전이 서비스 중. 더 새로운 ${v.code(r.latest)} 리비전은 태그만 있습니다(미리보기이거나 되돌려진 리비전)`,
};

export const periodNotices: typeof english.periodNotices = {
  "not-over": (v, n) =>
    `기간이 아직 끝나지 않았습니다(종료 예정 ${v.dateTime(n.plannedTo)}). 지금까지의 내용만 담았습니다.`,
  "service-younger": (v, n) => `서비스가 기간보다 나중에 만들어졌습니다. 첫 리비전 생성: ${v.dateTime(n.since)}.`,
  retention: (v, n) => `로그는 ${n.days}일 동안 보관되므로 ${v.dateTime(n.from)} 이전 기록은 없을 수 있습니다.`,
  "no-data": () => "이 기간에 이 서비스의 요청이 없습니다.",
  "offset-unknown": () => "배포 시각을 읽지 못해, 배포 후가 아니라 지금까지를 기간으로 했습니다.",
  "deployed-within": (v, n) =>
    `기간 중 ${v.dateTime(n.at)}에 ${v.code(n.revision)} 리비전이 배포되었습니다. 수치는 모든 리비전을 합한 값입니다.`,
  sampled: (v, n) => `로그의 ${v.percent(n.fraction)}만 서버에서 고르게 추출해 읽었고, 건수는 전체로 환산했습니다.`,
  "platform-figures": () => "앱이 아니라 Cloud Run이 기록한 모든 경로의 요청을 기준으로 한 수치입니다.",
  refused: (v, n) =>
    `${n.fraction < 1 ? "약 " : ""}${v.count(n.count)}건의 요청을 인스턴스에 도달하기 전에 Cloud Run이 거부했습니다. 모두 오류로 집계했습니다. 최대 인스턴스 수가 충분한지 확인하세요.`,
  "no-groups-in-source": (v) =>
    `이 출처에는 그룹 정보가 없습니다. ${v.code("setup")}이 만드는 로그 기반 메트릭에는 있습니다.`,
  "errors-truncated": () => "오류 메시지가 많아 최근 것만 읽었습니다.",
  "not-read": (v, n) => `읽지 못함(${readings[n.what]}): ${v.quote(detail(n.detail))}`,
  "metric-incomplete": (v, n) =>
    `앱의 로그 기반 메트릭은 ${v.dateTime(n.since)}부터 집계되어, 기간 전체는 Cloud Run의 메트릭으로 나타냈습니다.`,
};

export const sourceReasons: typeof english.sourceReasons = {
  "asked-for": () => "입력에서 지정함",
  "fits-quota": (v, r) => `로그가 하나씩 읽을 수 있는 ${v.count(r.most)}건 이하이므로`,
  "above-quota": (v, r) => `로그가 ${v.count(r.most)}건을 넘어 하나씩 읽을 수 없으므로`,
  "volume-unknown": () => "Cloud Monitoring에서 요청 수를 알 수 없으므로",
  "bigquery-unavailable": (v, r) => `SQL을 쓸 수 없으므로: ${v.quote(detail(r.detail))}`,
};

export const periodSteps: typeof english.periodSteps = {
  beyond: (_v, _r, id) =>
    id === "p95" || id === "mean"
      ? "느린 요청과 그룹에 공통점이 있는지 확인하세요."
      : "자주 발생한 오류와 그 오류가 시작된 시점을 확인하세요.",
  "beyond-unproven": (_v, _r, id) =>
    id === "p95" || id === "mean"
      ? "우연일 수 있습니다. 느린 요청을 살펴보고 다음 보고서를 확인하세요."
      : "우연일 수 있습니다. 자주 발생한 오류를 살펴보고 다음 보고서를 확인하세요.",
  "not-read": (v, r) => `${v.quote(adviceIn(detail(r.detail)))} 그런 다음 보고서를 다시 실행하세요.`,
  rising: (v, r) =>
    `P95가 꾸준히 오르고 있습니다. 아직 한도 안에 있을 때${r.reachedAt === null ? "" : `(${v.day(r.reachedAt)} 이전에)`} 원인을 찾으세요.`,
  leak: () => "메모리 누수입니다. 힙 프로파일을 확인하고, 고칠 때까지 인스턴스를 주기적으로 재시작하세요.",
  "memory-rises": () => "내일 같은 시각에 메모리를 다시 확인하세요.",
  "hours-above": (_v, _r, id) =>
    id === "memory"
      ? "인스턴스 메모리를 늘리거나 메모리를 많이 쓰는 곳을 찾으세요."
      : "인스턴스 CPU를 늘리거나 동시 요청 수를 줄이세요.",
  restarted: (v, r) =>
    /memory limit/i.test(r.message)
      ? "메모리 한도를 넘어 인스턴스가 종료되었습니다. 메모리를 늘리거나 많이 쓰는 곳을 찾으세요."
      : `인스턴스가 종료된 이유를 찾으세요: ${v.quote(r.message)}`,
  "groups-differ": (v, r) => `${v.quote(r.slowest)} 그룹이 무엇이 다른지(프롬프트, 답변 길이) 확인하세요.`,
  "group-broken": (v, r) => `${v.quote(r.group)} 그룹 사용자는 응답을 받지 못하고 있습니다. 지금 오류를 확인하세요.`,
  "parts-failing": (v, r) => `헬스 체크에서 응답하지 않는다고 나온 의존성을 확인하세요: ${v.quote(r.names)}`,
  "health-failing": () => "지금 서비스 상태가 정상이 아닙니다. 로그를 확인하세요.",
  "new-errors": (v, _r, _id, example) =>
    `이전에는 없던 새로운 오류 패턴을 확인하세요${example === null ? "." : `: ${v.quote(example)}`}`,
  "logs-differ": () => "한쪽 로그에만 있는 오류가 있습니다. 앱이 모든 요청을 기록하는지 확인하세요.",
  "log-silent": () => "앱이 요청을 기록하지 않은 이유를 찾으세요. 기록되지 않은 요청은 어떤 수치에도 없습니다.",
  "cache-ineffective": () => "반복 질문이 캐시에서 응답되지 않습니다. 캐시 설정과 유효 시간을 확인하세요.",
  differs: () => "서비스를 기대 설정에 맞추거나, 기대 설정을 고치세요.",
  "older-serves": (v, r) =>
    `최신 리비전으로 트래픽이 가지 않습니다. ${v.code(r.latest)} 리비전을 고치거나 트래픽을 보내세요.`,
  "status-unknown": (v) =>
    `앱이 요청의 상태를 어느 필드에 기록하는지 로그에서 확인하고 ${v.code("status-field")}에 지정하세요.`,
  unresolved: (v) =>
    `더 정확히 알 수 없습니다. 더 촘촘한 메트릭을 만드는 ${v.code("setup")}을 실행하거나 BigQuery 데이터세트를 지정하세요.`,
};

import type { PeriodWords, Reading } from "../en/period.ts";
import { detail } from "./details.ts";

const READINGS: Record<Reading, string> = {
  requests: "요청",
  resources: "메모리와 CPU",
  errors: "오류 메시지",
  revisions: "리비전",
  restarts: "인스턴스 종료",
  trend: "이전 기간",
  instances: "인스턴스 수",
  refused: "인스턴스에 도달하지 못한 요청",
};

export const period: PeriodWords = {
  title: { day: "24시간 보고서", week: "주간 보고서", month: "월간 보고서", custom: "운영 보고서" },
  verdicts: { pass: "정상", warn: "주의", fail: "한도 초과", inconclusive: "판단 보류" },
  headline(v, f) {
    const figures = `요청 ${v.count(f.requests)}건, 성공률 ${v.percent(f.successRate)}${f.p95Ms === null ? "" : `, P95 ${v.duration(f.p95Ms)}`}`;
    const parts = [
      figures,
      ...(f.failed.length === 0 ? [] : [`한도 초과: ${f.failed.join(", ")}`]),
      ...(f.warned.length === 0 ? [] : [`주의: ${f.warned.join(", ")}`]),
      ...(f.unknown.length === 0 ? [] : [`확인 불가: ${f.unknown.join(", ")}`]),
    ];
    return parts.join("; ");
  },
  noRequests: "요청이 없었습니다",
  checks: {
    availability: "가용성",
    "error-rate": "오류율",
    mean: "평균 지연 시간",
    p95: "P95 지연 시간",
    "p95-trend": "P95 추세",
    memory: "메모리",
    "memory-leak": "메모리 누수",
    cpu: "CPU",
    "cpu-consistent": "CPU 안정성",
    restarts: "인스턴스 재시작",
    groups: "그룹 간 편차",
    "groups-work": "모든 그룹 동작",
    dependencies: "의존성",
    "new-errors": "새로운 오류",
    "data-consistent": "로그 일치",
    cache: "응답 캐시",
    configuration: "설정",
    "no-rollback": "롤백 없음",
  },
  marks: { ok: "정상", warning: "주의", failed: "한도 초과", unknown: "확인 불가" },
  checklist: {
    "mean-time": "평균 응답 시간이 정상 범위",
    "requests-by-status": "상태 코드별 요청 확인",
    "error-rate": "오류율 한도 준수",
    latency: "P95 지연 시간 한도 준수",
    "memory-stable": "메모리 안정",
    "no-memory-leak": "메모리 누수 없음",
    "cpu-consistent": "CPU 사용량 일정",
    "user-reports": "사용자 신고 없음",
    dependencies: "의존성 정상 응답",
    "error-logs": "오류 로그에 새로운 오류 없음",
    "slow-by-group": "그룹별 느린 요청 확인",
    "groups-work": "모든 그룹 정상 동작",
    "groups-alike": "편차가 큰 그룹 없음",
    "nothing-unusual": "특이 사항 없음",
    "self-recovery": "인스턴스 종료 후 자동 복구",
    "no-rollback": "롤백 불필요",
    "data-consistent": "데이터 일관성",
    "cache-effective": "캐시 효과",
    availability: "가용성 목표 달성",
    trend: "상승 추세 없음",
    configuration: "기대 설정으로 실행 중",
  },
  askPeople: "사람만 알 수 있으니 직접 확인하세요",
  reason(v, r) {
    switch (r.code) {
      case "within":
        return "한도 이내";
      case "within-unproven":
        return "한도 이내이지만 요청이 적어 근거가 부족합니다";
      case "beyond":
        return "한도를 넘었습니다";
      case "beyond-unproven":
        return "한도를 넘었지만 우연일 수 있는 정도입니다";
      case "unresolved":
        return `알 수 없음: 값이 ${r.high === null ? `${v.duration(r.low)} 이상` : `${v.duration(r.low)}~${v.duration(r.high)} 사이`}이고 한도도 그 안에 있습니다`;
      case "below-range":
        return `정상 범위(${v.duration(r.low)}부터)보다 빠릅니다. 요청이 중간에 끊기는지 확인하세요`;
      case "no-data":
        return "데이터 없음";
      case "not-read":
        return `읽지 못했습니다: ${v.quote(detail(r.detail))}`;
      case "budget-none":
        return `판정하지 않음: 한도 ${v.code("none")}`;
      case "limit-unknown":
        return "인스턴스에 설정된 크기를 알 수 없어 그 비율을 한도로 쓸 수 없습니다";
      case "not-asked":
        return "판단하지 않음";
      case "rising":
        return `${r.steps}개 기간에 걸쳐 매번 ${v.duration(r.perStepMs)}씩 상승(추세 없이 이렇게 될 확률 ${v.percent(r.p)})${r.reachedAt === null ? "" : `. 이대로면 ${v.day(r.reachedAt)}에 한도에 도달합니다`}`;
      case "steady":
        return `${r.steps}개 기간 동안 상승 추세 없음`;
      case "too-few-periods":
        return `추세를 판단하기에는 ${r.steps}개 기간으로 부족합니다`;
      case "leak":
        return `매일 ${v.bytes(r.perDayBytes)}씩 꾸준히 증가${r.daysToLimit === null ? "" : `. ${v.count(Math.round(r.daysToLimit))}일 뒤 한도에 도달합니다`}`;
      case "no-leak":
        return `${r.days}일 동안 꾸준한 증가 없음(하루 ${v.bytes(r.perDayBytes)})`;
      case "memory-rises":
        return `하루 ${v.bytes(r.perDayBytes)} 속도로 증가했으니 지켜보세요`;
      case "memory-steady":
        return `안정적(하루 ${v.bytes(r.perDayBytes)})`;
      case "too-short":
        return `${v.count(r.hours)}시간으로는 부족합니다(${r.needed}시간 필요)`;
      case "hours-above":
        return `${v.duration(r.forMs)} 동안 한도 초과, 처음은 ${v.dateTime(r.firstAt)}`;
      case "steady-load":
        return `${v.percent(r.least)}~${v.percent(r.most)}`;
      case "swinging-load":
        return `${v.percent(r.least)}~${v.percent(r.most)} 사이로 크게 변동`;
      case "no-restarts":
        return "종료된 인스턴스 없음";
      case "restarted":
        return `인스턴스 ${v.count(r.times)}개 종료${r.recovered === null ? "" : r.recovered ? ", 이후 자동으로 복구됨" : ", 이후 요청이 계속 실패함"}: ${v.quote(r.message)}`;
      case "groups-alike":
        return `그룹 ${v.count(r.groups)}개, 편차 없음(p = ${v.percent(r.p)}, 효과 크기 ${v.percent(r.effect)})`;
      case "groups-differ":
        return `${v.quote(r.slowest)} 평균 ${v.duration(r.meanMs)}, 나머지 평균 ${v.duration(r.othersMeanMs)}(효과 크기 ${v.percent(r.effect)})`;
      case "all-groups-work":
        return `그룹 ${v.count(r.groups)}개 모두 응답합니다`;
      case "group-broken":
        return `${v.quote(r.group)} 요청 ${v.count(r.requests)}건 중 ${v.count(r.errors)}건 실패${r.more > 0 ? `, 그 밖에 ${v.count(r.more)}개 그룹도 실패` : ""}`;
      case "no-groups":
        return "그룹 정보 없음";
      case "all-answer":
        return r.parts === 0 ? "정상(개별 항목 없음)" : `${v.count(r.parts)}개 모두 응답`;
      case "parts-failing":
        return `응답하지 않음: ${v.quote(r.names)}`;
      case "health-failing":
        return `헬스 체크 실패: ${v.quote(detail(r.detail))}`;
      case "no-new-errors":
        return "이전 기간에 없던 오류 패턴 없음";
      case "new-errors":
        return `새로운 오류 패턴 ${v.count(r.patterns)}개(메시지 ${v.count(r.messages)}건)`;
      case "logs-agree":
        return `서버 오류: 앱 로그 ${v.count(r.app)}건, Cloud Run ${v.count(r.platform)}건`;
      case "logs-differ":
        return `서버 오류: 앱 로그 ${v.count(r.app)}건, Cloud Run ${v.count(r.platform)}건. 한쪽 기록이 빠져 있습니다`;
      case "log-silent":
        return `${v.dateTime(r.firstAt)}부터 ${v.count(r.parts)}개 구간에서 앱 로그가 없지만 Cloud Run은 요청 ${v.count(r.requests)}건을 집계했습니다. 이 요청은 수치에 빠져 있습니다`;
      case "cache-effective":
        return `반복 질문 ${v.duration(r.repeatedMs)}, 새 질문 ${v.duration(r.firstMs)}`;
      case "cache-ineffective":
        return `반복 질문 ${v.duration(r.repeatedMs)}, 새 질문 ${v.duration(r.firstMs)}. 캐시가 동작하지 않습니다`;
      case "as-wanted":
        return `설정 ${r.settings}개 모두 일치`;
      case "differs":
        return `다름: ${v.quote(r.settings)}`;
      case "latest-serves":
        return `최신 리비전이 서비스 중: ${v.code(r.revision)}`;
      case "older-serves":
        return `더 새로운 ${v.code(r.latest)} 대신 ${v.code(r.revision)} 리비전이 서비스 중`;
    }
  },
  notice(v, n) {
    switch (n.code) {
      case "not-over":
        return `기간이 아직 끝나지 않았습니다(종료 예정 ${v.dateTime(n.plannedTo)}). 지금까지의 내용만 담았습니다.`;
      case "service-younger":
        return `서비스가 기간보다 나중에 만들어졌습니다. 첫 리비전 생성: ${v.dateTime(n.since)}.`;
      case "retention":
        return `로그는 ${n.days}일 동안 보관되므로 ${v.dateTime(n.from)} 이전 기록은 없을 수 있습니다.`;
      case "no-data":
        return "이 기간에 이 서비스의 요청이 없습니다.";
      case "offset-unknown":
        return "배포 시각을 읽지 못해, 배포 후가 아니라 지금까지를 기간으로 했습니다.";
      case "deployed-within":
        return `기간 중 ${v.dateTime(n.at)}에 ${v.code(n.revision)} 리비전이 배포되었습니다. 수치는 모든 리비전을 합한 값입니다.`;
      case "sampled":
        return `로그의 ${v.percent(n.fraction)}만 서버에서 고르게 추출해 읽었고, 건수는 전체로 환산했습니다.`;
      case "platform-figures":
        return "앱이 아니라 Cloud Run이 기록한 모든 경로의 요청을 기준으로 한 수치입니다.";
      case "refused":
        return `${n.fraction < 1 ? "약 " : ""}${v.count(n.count)}건의 요청을 인스턴스에 도달하기 전에 Cloud Run이 거부했습니다. 모두 오류로 집계했습니다. 최대 인스턴스 수가 충분한지 확인하세요.`;
      case "no-groups-in-source":
        return `이 출처에는 그룹 정보가 없습니다. ${v.code("setup")}이 만드는 로그 기반 메트릭에는 있습니다.`;
      case "errors-truncated":
        return "오류 메시지가 많아 최근 것만 읽었습니다.";
      case "not-read":
        return `읽지 못함(${READINGS[n.what]}): ${v.quote(detail(n.detail))}`;
      case "metric-incomplete":
        return `앱의 로그 기반 메트릭은 ${v.dateTime(n.since)}부터 집계되어, 기간 전체는 Cloud Run의 메트릭으로 나타냈습니다.`;
    }
  },
  sources: {
    logs: "로그 전체",
    "logs-sampled": "로그 표본",
    monitoring: "Cloud Monitoring",
    bigquery: "로그 SQL(BigQuery)",
  },
  sourceReason(v, r) {
    switch (r.code) {
      case "asked-for":
        return "입력에서 지정함";
      case "fits-quota":
        return `로그가 하나씩 읽을 수 있는 ${v.count(r.most)}건 이하이므로`;
      case "above-quota":
        return `로그가 ${v.count(r.most)}건을 넘어 하나씩 읽을 수 없으므로`;
      case "volume-unknown":
        return "Cloud Monitoring에서 요청 수를 알 수 없으므로";
      case "bigquery-unavailable":
        return `SQL을 쓸 수 없으므로: ${v.quote(detail(r.detail))}`;
    }
  },
  sourceLine: (v, f) =>
    [
      `확인한 요청 ${v.count(f.seen)}건${f.fraction === null ? "" : `(전체의 ${v.percent(f.fraction)})`}`,
      `API 호출: Logging ${f.calls.logging}회, Monitoring ${f.calls.monitoring}회, BigQuery ${f.calls.bigquery}회, Cloud Run ${f.calls.cloudRun}회`,
      ...(f.bytesBilled === null ? [] : [`과금 대상 데이터 ${v.bytes(f.bytesBilled)}`]),
    ].join("; "),
  labels: {
    total: "총 요청 수",
    successRate: "성공률",
    availability: "가용성",
    mean: "평균 지연 시간",
    p50: "P50",
    p95: "P95",
    p99: "P99",
    max: "최대",
    errors: "오류 수",
    memory: "메모리(최고)",
    cpu: "CPU(최고)",
    instances: "인스턴스(최다)",
    restarts: "인스턴스 종료",
  },
  nextStep(v, id, r) {
    switch (r.code) {
      case "beyond":
        return id === "p95" || id === "mean"
          ? "느린 요청과 그룹에 공통점이 있는지 확인하세요."
          : "자주 발생한 오류와 그 오류가 시작된 시점을 확인하세요.";
      case "rising":
        return `P95가 꾸준히 오르고 있습니다. 아직 한도 안에 있을 때${r.reachedAt === null ? "" : `(${v.day(r.reachedAt)} 이전에)`} 원인을 찾으세요.`;
      case "leak":
        return "메모리 누수입니다. 힙 프로파일을 확인하고, 고칠 때까지 인스턴스를 재시작하세요.";
      case "memory-rises":
        return "내일 같은 시각에 메모리를 다시 확인하세요.";
      case "hours-above":
        return id === "memory"
          ? "인스턴스 메모리를 늘리거나 메모리를 많이 쓰는 곳을 찾으세요."
          : "인스턴스 CPU를 늘리거나 동시 요청 수를 줄이세요.";
      case "restarted":
        return "인스턴스 재시작 항목의 메시지를 보고 종료된 이유를 찾으세요.";
      case "groups-differ":
        return `${v.quote(r.slowest)} 그룹이 무엇이 다른지(프롬프트, 답변 길이) 확인하세요.`;
      case "group-broken":
        return `${v.quote(r.group)} 그룹 사용자는 응답을 받지 못하고 있습니다. 지금 오류를 확인하세요.`;
      case "parts-failing":
        return `${v.quote(r.names)}: 서비스가 응답하지 않는다고 알립니다. 확인하세요.`;
      case "health-failing":
        return "지금 서비스 상태가 정상이 아닙니다. 로그를 확인하세요.";
      case "new-errors":
        return "새로운 오류 패턴을 확인하세요. 이전에는 없던 문제입니다.";
      case "logs-differ":
        return "한쪽 로그에만 있는 서버 오류가 있습니다. 앱이 모든 요청을 기록하는지 확인하세요.";
      case "log-silent":
        return "앱이 요청을 기록하지 않은 이유를 찾으세요. 기록되지 않은 요청은 어떤 수치에도 없습니다.";
      case "cache-ineffective":
        return "반복 질문이 캐시에서 응답되지 않습니다. 캐시 설정과 유효 시간을 확인하세요.";
      case "differs":
        return "서비스를 기대 설정에 맞추거나, 기대 설정을 고치세요.";
      case "older-serves":
        return `최신 리비전으로 트래픽이 가지 않습니다. ${v.code(r.latest)} 리비전을 고치거나 트래픽을 보내세요.`;
      case "unresolved":
        return `더 정확히 알 수 없습니다. 더 촘촘한 메트릭을 만드는 ${v.code("setup")}을 실행하거나 BigQuery 데이터세트를 지정하세요.`;
      default:
        return null;
    }
  },
  nothingToDo: "조치할 것이 없습니다.",
  plan: {
    day: "다음은 주간 보고서를 확인하세요.",
    week: "계속 지켜보세요. 추세는 다음 주간 보고서에 이어집니다.",
    month: "한도를 유지하고, 여유가 큰 한도는 낮추는 것을 검토하세요.",
    custom: "다음 보고서를 확인하세요.",
  },
};

import type { Figures } from "./words.en.ts";
import type { Words } from "./words.ts";
import type { Voice } from "./voice.ts";

/** 값의 단위에 따라 조사가 달라지므로, 조사는 값이 아니라 명사 뒤에 둔다. */
function seen(f: Figures): string {
  if (f.id === "p95") {
    const slow =
      f.bad === null
        ? ""
        : ` 요청 ${f.n}건 중 ${f.bad}건(${f.badRate})이 이보다 느렸고, 허용 비율은 ${f.allowedRate ?? "5%"}입니다.`;
    return f.value === null
      ? `요청 ${f.n}건 중 ${f.bad ?? "0"}건이 한도(${f.limit})보다 느렸습니다.`
      : `P95 지연 시간은 ${f.value}, 한도는 ${f.limit}입니다.${slow}`;
  }
  const of = f.bad === null ? `요청 ${f.n}건` : `요청 ${f.n}건 중 ${f.bad}건`;
  return `오류율은 ${f.value ?? "알 수 없음"}(${of}), 한도는 ${f.limit}입니다.`;
}

const between = (f: Figures): string =>
  f.interval === null
    ? ""
    : f.interval.high === null
      ? ` 실제 값은 95% 신뢰수준에서 ${f.interval.low} 이상입니다.`
      : ` 실제 값은 95% 신뢰수준에서 ${f.interval.low}–${f.interval.high} 범위에 있습니다.`;

const against = (f: Figures): string =>
  f.againstOdds === null
    ? ""
    : ` 서비스가 한도를 지키고 있다면 이런 결과가 나올 확률은 최대 ${f.againstOdds}입니다(실패로 판정하는 기준: ${f.againstNeeded}).`;

const inFavour = (f: Figures): string =>
  f.forOdds === null
    ? ""
    : ` 서비스가 한도를 넘고 있다면 이렇게 좋은 결과가 나올 확률은 최대 ${f.forOdds}입니다(통과로 판정하는 기준: ${f.forNeeded}).`;

const badOnes = (f: Figures): string => (f.id === "p95" ? `느린 요청(${f.limit} 초과)` : "오류");
const goodOnes = (f: Figures): string => (f.id === "p95" ? `${f.limit} 안에 끝난 요청` : "오류 없는 요청");
const reasonIn = (v: Voice, reason: string): string => (reason === "" ? "" : ` 사유: ${v.code(reason)}.`);

const findings: Words["findings"] = {
  readiness: "준비 상태",
  "error-rate": "오류율",
  p95: "P95 지연 시간",
  memory: "메모리",
  cpu: "CPU",
  "memory-kill": "메모리 초과 종료",
  restarts: "재시작",
  "probe-health": "상태 확인 프로브",
  "probe-chat": "채팅 프로브",
  "metrics-collection": "메트릭 수집",
  "unlogged-errors": "로그에 없는 오류",
};

const reasons: Words["reasons"] = {
  "breach-early": (v, f, r) =>
    `${seen(f)} 관찰을 시작한 지 ${v.duration(r.afterMs)} 만에 초과가 분명해졌습니다.${against(f)}${between(f)}`,
  "breach-at-end": (_v, f) =>
    `${seen(f)} 관찰이 끝난 시점의 정확 검정에서 초과로 판정했습니다.${against(f)}${between(f)}`,
  "proven-early": (_v, f) => `${seen(f)} 관찰이 끝나기 전에 한도 준수가 입증되었습니다.${inFavour(f)}${between(f)}`,
  "proven-at-end": (_v, f) =>
    `${seen(f)} 관찰이 끝난 시점의 정확 검정에서 한도 준수가 입증되었습니다.${inFavour(f)}${between(f)}`,
  "not-proven": (v, f, r) =>
    `${seen(f)} 이 결과만으로는 한도를 넘었다고도, 지켰다고도 말할 수 없습니다.${between(f)} ${
      r.moreClean === null
        ? "한도에 너무 가까워, 현실적인 요청 수로는 입증하기 어렵습니다."
        : `${goodOnes(f)}이 ${v.count(r.moreClean)}건 더 있었다면 통과로 입증되었습니다.`
    } ${f.n}건 중 ${badOnes(f)} ${v.count(r.failsFrom)}건부터는 실패입니다.`,
  "no-requests": (_v, f) =>
    `대상 리비전의 로그에 사용자 요청이 없어 ${f.id === "p95" ? "지연 시간을" : "오류율을"} 판단할 수 없습니다.`,
  "no-usable-values": (v, f, r) =>
    `요청 로그는 ${v.count(r.entries)}건 있지만, ${f.id === "p95" ? "쓸 수 있는 지연 시간이" : "쓸 수 있는 상태 코드가"} 있는 것은 없습니다.`,
  "no-access": (v, _f, r) => `접근이 거부되어 확인하지 못했습니다: ${v.quote(r.detail)}`,
  "not-reachable": (v, _f, r) => `연결하지 못했습니다: ${v.quote(r.detail)}`,
  "gauge-above": (v, f, r) =>
    `${v.time(r.firstAt)} UTC부터 1분 간격 측정값 ${v.count(r.consecutive)}개가 연속으로 한도(${f.limit})를 넘었고, 최고값은 ${f.value}입니다. 3개 연속 초과는 실패입니다.`,
  "gauge-within": (v, f, r) =>
    `1분 간격 측정값 ${v.count(r.points)}개가 모두 한도(${f.limit}) 안에 있고, 최고값은 ${f.value}입니다.`,
  "gauge-undecided": (v, f, r) =>
    r.above === 0
      ? `측정값이 아직 ${v.count(r.points)}개뿐이며 한도(${f.limit})를 넘은 것은 없습니다. 판단하려면 3개가 필요합니다.`
      : `측정값 ${v.count(r.points)}개 중 ${v.count(r.above)}개가 한도(${f.limit})를 넘었습니다. 3개 연속 초과하면 실패입니다.`,
  "gauge-no-points": () =>
    "이 리비전의 Cloud Monitoring 측정값이 아직 없습니다(측정값은 2–3분 늦게 나타납니다). 통과로 보지 않습니다.",
  "killed-for-memory": (v, _f, r) =>
    `메모리 한도를 넘어 종료된 인스턴스가 ${v.count(r.kills)}개 있습니다. 첫 종료는 ${v.time(r.firstAt)} UTC: ${v.quote(r.message)}`,
  "not-killed": () => "메모리 한도를 넘어 종료된 인스턴스가 없습니다.",
  restarted: (v, _f, r) =>
    `컨테이너가 스스로 종료된 횟수는 ${v.count(r.times)}회입니다. 첫 종료는 ${v.time(r.firstAt)} UTC: ${v.quote(r.message)}`,
  "probe-ok": (v, _f, r) => `프로브 ${v.count(r.sent)}회 모두 정상 응답했습니다.`,
  "probe-some-failed": (v, _f, r) =>
    `프로브 ${v.count(r.sent)}회 중 ${v.count(r.failed)}회 실패했습니다(최대 ${v.count(r.longestRun)}회 연속). 마지막 실패: ${v.quote(r.last)}`,
  "probe-failing": (v, _f, r) => `프로브가 ${v.count(r.run)}회 연속 실패했습니다. 마지막 실패: ${v.quote(r.last)}`,
  "probe-none": (v, _f, r) => `프로브를 보내지 못했습니다: ${v.quote(r.detail)}`,
  ready: (v, _f, r) => `리비전이 ${v.duration(r.afterMs)} 만에 준비되어 트래픽을 받기 시작했습니다.`,
  "revision-failed": (v, _f, r) =>
    `Cloud Run이 리비전을 시작하지 못했습니다. 실패한 조건: ${v.code(r.condition)}.${reasonIn(v, r.conditionReason)} ${v.quote(r.message)}`,
  "service-failed": (v, _f, r) =>
    `서비스가 준비되지 못했습니다. 실패한 조건: ${v.code(r.condition)}.${reasonIn(v, r.conditionReason)} ${v.quote(r.message)}`,
  "revision-retired": (v, _f, r) =>
    `사용 중지된 리비전입니다: ${v.quote(r.revision)}. 준비됨으로 표시되지만 요청을 처리하지 않습니다.`,
  "no-traffic": (v, _f, r) =>
    `리비전이 준비되었지만 트래픽을 받지 못합니다: ${v.quote(r.revision)}. 현재 트래픽을 받는 리비전: ${v.quote(r.servedBy)}`,
  "ready-timeout": (v, _f, r) =>
    `${v.duration(r.afterMs)} 안에 리비전이 준비되지 않았습니다. 기다리던 것: ${v.quote(r.waitingFor)}`,
  "service-not-found": (v, _f, r) => `서비스를 찾을 수 없습니다: ${v.quote(r.detail)}`,
  "revision-not-found": (v, _f, r) => `리비전을 찾을 수 없습니다: ${v.quote(r.detail)}`,
  "tag-not-found": (v, _f, r) =>
    `이 태그가 붙은 트래픽 항목이 없습니다: ${v.quote(r.tag)}. ${r.tags === "" ? "이 서비스에는 태그가 없습니다." : `이 서비스의 태그: ${v.quote(r.tags)}`}`,
  "not-waited": () => "준비를 기다리는 도중에 중단되었습니다.",
  "metrics-present": (v, _f, r) => `이 프로젝트의 Cloud Run 메트릭 ${v.count(r.types)}종이 수집되고 있습니다.`,
  "metrics-missing": (v) => `${v.code("run.googleapis.com/")} 아래의 메트릭이 없습니다. 수집이 동작하지 않습니다.`,
  "unlogged-errors": (v, _f, r) =>
    `서버 오류가 Cloud Run 요청 로그에는 ${v.count(r.platform)}건, 앱 로그에는 ${v.count(r.app)}건 있습니다. 일부 오류가 앱 로그에 남지 않습니다.`,
};

const notices: Words["notices"] = {
  "newer-revision": (v, n) => `더 새로운 리비전이 있지만 이번 검증 대상은 아닙니다: ${v.quote(n.revision)}`,
  "candidate-changed": (v, n) => `검증 중에 최신 리비전이 바뀌었습니다: ${v.quote(n.from)} → ${v.quote(n.to)}`,
  "traffic-pinned": (v, n) =>
    `트래픽이 고정되어 있습니다: ${v.quote(n.revision)} ${v.count(n.percent)}%. 새 리비전은 자동으로 트래픽을 받지 않습니다.`,
  "partial-traffic": (v, n) =>
    `대상 리비전은 트래픽의 ${v.count(n.percent)}%를 받습니다. 아래 수치는 이 몫에 대한 것입니다.`,
  "source-fallback": () =>
    "앱 로그에 지연 시간이 있는 항목이 없어 Cloud Run 요청 로그로 판정했습니다. 정적 파일과 사전 요청(preflight)을 포함한 모든 요청이 들어 있습니다.",
  sampled: (v, n) =>
    `읽을 수 있는 양보다 트래픽이 많아, 서버에서 요청의 ${v.percent(n.fraction)}만 표본으로 뽑아 판정했습니다.`,
  "late-not-awaited": (v, n) =>
    `${v.time(n.beforeAt)} UTC 이후에 끝나는 항목은 기다리지 않았습니다. 마지막의 매우 느린 요청이 빠졌을 수 있습니다.`,
  "log-read-failed": (v, n) =>
    `로그 읽기가 ${v.count(n.times)}회 실패해 다시 시도했습니다. 마지막 오류: ${v.quote(n.detail)}`,
  "metrics-read-failed": (v, n) => `메트릭을 읽지 못했습니다: ${v.quote(n.detail)}`,
  "probes-in-log-unknown": (v, n) =>
    `앱 로그에서는 이 작업이 보낸 프로브 ${v.count(n.probes)}회를 사용자 요청과 구분할 수 없어, 수치에 섞여 있을 수 있습니다.`,
  "errors-truncated": () => "오류 로그가 읽는 한도보다 많아, 오류 메시지 목록이 전부가 아닙니다.",
  "stopped-by-error": (v, n) => `오류로 중단되었습니다: ${v.quote(n.detail)}`,
};

export const ko: Words = {
  findings,
  decisions: { pass: "✅ 통과", fail: "❌ 실패", inconclusive: "⚠️ 판단 보류", warn: "🟡 주의" },
  verdicts: { pass: "✅ 통과", fail: "❌ 실패", inconclusive: "⚠️ 판단 보류" },
  causes: {
    "within-budgets": "모든 한도를 지켰습니다",
    budget: "한도를 넘었습니다",
    readiness: "리비전이 준비되지 않았습니다",
    probe: "프로브가 실패했습니다",
    "insufficient-evidence": "판단할 근거가 부족합니다",
    "no-data": "판단할 데이터가 없습니다",
    "no-access": "확인할 수 없었습니다",
    cancelled: "판단하기 전에 중단되었습니다",
  },
  reasons,
  notices,
  probeNames: { health: "상태 확인", chat: "채팅" },
  readinessStates: { waiting: "⏳ 대기", ready: "✅ 준비됨", failed: "❌ 실패" },

  short(v, f, reason) {
    const { code } = reason;
    if (code === "breach-early" || code === "breach-at-end") {
      if (f.id === "p95")
        return `P95 지연 시간 ${f.value ?? "?"}, 한도(${f.limit}) 초과: 요청 ${f.n}건 중 ${f.bad}건이 더 느렸습니다`;
      if (f.id === "error-rate")
        return `오류율 ${f.value ?? "?"}, 한도(${f.limit}) 초과: 요청 ${f.n}건 중 ${f.bad}건이 실패했습니다`;
    }
    if (code === "revision-failed") return `Cloud Run이 리비전을 시작하지 못했습니다: ${v.quote(reason.message)}`;
    if (code === "service-failed") return `서비스가 준비되지 못했습니다: ${v.quote(reason.message)}`;
    if (code === "gauge-above") return `${findings[f.id]} 최고 ${f.value}, 한도(${f.limit}) 연속 초과`;
    if (code === "not-proven") {
      return f.id === "p95"
        ? `요청 ${f.n}건(${f.limit} 초과 ${f.bad}건)으로는 P95 한도의 준수도 초과도 입증할 수 없습니다`
        : `요청 ${f.n}건(오류 ${f.bad}건)으로는 오류율 한도(${f.limit})의 준수도 초과도 입증할 수 없습니다`;
    }
    return null;
  },

  evidenceClause: (odds) => ` (한도를 지키는 서비스에서 이런 결과가 나올 확률은 최대 ${odds})`,
  passedHeadline: (v, requests, windowMs, errorRate, p95) =>
    [
      "모든 한도를 지켰습니다",
      requests === null || windowMs === null ? "" : `: ${v.duration(windowMs)} 동안 요청 ${v.count(requests)}건`,
      p95 === null ? "" : `, P95 ${p95}`,
      errorRate === null ? "" : `, 오류율 ${errorRate}`,
    ].join(""),
  policyFailed: (v, input, value) => `${v.code(input)} 설정이 ${v.code(value)}이므로 작업을 실패로 끝냅니다`,
  interval: (low, high) => (high === null ? `${low} 이상` : `${low} – ${high}`),
  sample(v, id, n, bad) {
    const unit =
      id === "memory" || id === "cpu"
        ? "개"
        : id === "probe-health" || id === "probe-chat"
          ? "회"
          : id === "error-rate" || id === "p95" || id === "unlogged-errors"
            ? "건"
            : null;
    if (unit === null) return n === 0 ? "–" : v.count(n);
    return bad === null ? `${v.count(n)}${unit}` : `${v.count(n)}${unit} 중 ${v.count(bad)}${unit}`;
  },

  headings: {
    why: "판정 이유",
    next: "다음에 할 일",
    notices: "참고",
    charts: "시간에 따른 변화",
    errors: "주요 오류 메시지",
    requests: "요청",
    byStatus: "상태 코드별",
    byGroup: "그룹별",
    slowest: "가장 느린 요청",
    probes: "프로브",
    dependencies: "마지막 상태 확인 응답의 의존성",
    failures: "최근 실패한 프로브",
    resources: "메모리와 CPU",
    readiness: "준비 과정",
    candidate: "대상 리비전과 트래픽",
    traffic: "트래픽",
    logs: "판정에 사용한 로그",
    evidence: "통과한 항목의 근거",
  },

  columns: {
    check: "항목",
    seen: "관측값",
    limit: "한도",
    sample: "표본",
    interval: "95% 신뢰구간",
    decision: "판정",
    message: "메시지",
    count: "건수",
    first: "최초 발생 (UTC)",
    severity: "심각도",
    status: "상태 코드",
    group: "그룹",
    requests: "요청",
    share: "비율",
    errors: "오류",
    slow: "느림",
    p95: "P95",
    at: "시각 (UTC)",
    latency: "지연 시간",
    logs: "로그",
    probe: "프로브",
    sent: "보냄",
    failed: "실패",
    longestRun: "최대 연속 실패",
    firstAnswer: "첫 응답 중앙값",
    repeatedAnswer: "반복 응답 중앙값",
    name: "이름",
    state: "상태",
    reason: "이유",
    resource: "자원",
    last: "최근값",
    highest: "최고값",
    points: "측정값 수",
    after: "경과",
    setting: "설정",
    value: "값",
    revision: "리비전",
    percent: "트래픽",
    tag: "태그",
    url: "URL",
  },

  settings: {
    created: "생성 시각 (UTC)",
    memory: "메모리 한도",
    cpu: "CPU 한도",
    instances: "인스턴스 수",
    concurrency: "동시 요청 수",
    timeout: "요청 제한 시간",
    healthCheck: "상태 확인",
    instanceRange: (min, max) => `${min} – ${max}`,
  },

  labels: {
    service: "서비스",
    candidate: "대상",
    baseline: "이전",
    window: "관찰 시간",
    revisionLink: "리비전",
    logsLink: "로그",
    revisionLogsLink: "리비전 로그",
    metricsLink: "메트릭",
    open: "바로 가기",
    followsLatest: "최신을 따름",
    noGroup: "(없음)",
    up: "✅ 정상",
    down: "❌ 장애",
    entries: "로그",
  },

  windowLine: (v, seenMs, plannedMs, ended) =>
    ended === null
      ? v.duration(seenMs)
      : `${v.duration(plannedMs)} 중 ${v.duration(seenMs)} (${{ failed: "실패가 확정되어 조기 종료", proven: "통과가 입증되어 조기 종료", cancelled: "취소됨" }[ended]})`,
  sourceLine: {
    app: "판정 기준: 앱이 남긴 로그.",
    platform: "판정 기준: Cloud Run 요청 로그.",
    none: "앱 로그와 Cloud Run 요청 로그 모두 비어 있습니다.",
  },
  requestLine: (v, count, errors, slow, refused, probes) =>
    `사용자 요청 ${v.count(count)}건: 오류 ${v.count(errors)}건, 느린 요청 ${v.count(slow)}건${
      refused === 0 ? "" : `; 인스턴스에 닿기 전에 Cloud Run이 거부한 요청 ${v.count(refused)}건`
    }${probes === 0 ? "" : `; 이 작업의 프로브 ${v.count(probes)}건 제외`}.`,
  latencyLine: (v, l) =>
    `지연 시간: 평균 ${v.duration(l.meanMs)}, P50 ${v.duration(l.p50Ms)}, P95 ${v.duration(l.p95Ms)}, P99 ${v.duration(l.p99Ms)}, 최대 ${v.duration(l.maxMs)}.`,
  unusableLine: (v, u) =>
    `쓸 수 없는 값: 지연 시간 없음 ${v.count(u.missing)}건, 숫자 아님 ${v.count(u.notANumber)}건, 음수 ${v.count(u.negative)}건, 상태 코드 없음 ${v.count(u.noStatus)}건.`,
  readsLine: (v, total, most) => `로그 읽기 ${v.count(total)}회, 1분에 최대 ${v.count(most)}회(Google 한도 60회).`,
  sampledLine: (v, fraction, estimated) => `표본: 전체 약 ${v.count(estimated)}건의 ${v.percent(fraction)}.`,
  more: (v, n) => `외 ${v.count(n)}개`,
  cut: (names) => `GitHub 요약 크기 제한 때문에 생략한 부분: ${names.join(", ")}. 전체 내용은 보고서 파일에 있습니다.`,
  cutHard: "GitHub 요약 크기 제한 때문에 뒷부분을 생략했습니다. 전체 내용은 보고서 파일에 있습니다.",

  chart: {
    latency: (v, part) => `${v.duration(part)} 단위 P95 지연 시간`,
    errors: (v, part) => `${v.duration(part)} 단위 오류 수`,
    minutes: "관찰 시작 후 경과(분)",
    seconds: "관찰 시작 후 경과(초)",
    latencyAxis: (unit) => `P95 (${unit === "ms" ? "ms" : "초"})`,
    errorAxis: "오류",
    limitNote: (v, limit) => `선은 한도(${v.duration(limit)})입니다.`,
    gapNote: (v, n) => `막대가 없는 ${v.count(n)}개 구간에는 지연 시간이 있는 요청이 없습니다.`,
    noErrors: "모든 구간에서 오류가 없습니다.",
  },

  logs: {
    countNote: "아래 필터로 찾을 수 있으며, 다음 명령으로 다시 셀 수 있습니다:",
  },

  steps: {
    runViewer: (v) => `이 작업을 실행하는 계정에 프로젝트의 ${v.code("roles/run.viewer")} 역할을 부여하세요.`,
    loggingViewer: (v) => `이 작업을 실행하는 계정에 프로젝트의 ${v.code("roles/logging.viewer")} 역할을 부여하세요.`,
    monitoringViewer: (v) =>
      `이 작업을 실행하는 계정에 프로젝트의 ${v.code("roles/monitoring.viewer")} 역할을 부여하세요.`,
    invoker: (v) =>
      `프로브가 호출할 수 있도록 서비스에 ${v.code("roles/run.invoker")} 역할을 부여하거나, ${v.code("health-path: none")}, ${v.code("chat-path: none")} 설정으로 프로브를 끄세요.`,
    rollback: (v, command) => `이전 리비전으로 트래픽을 되돌리세요: ${v.code(command)}`,
    toLatest: (v, command) => `트래픽이 다시 최신 리비전을 따르게 하세요: ${v.code(command)}`,
    describe: (v, command) => `Cloud Run이 보고하는 상태를 확인하세요: ${v.code(command)}`,
    readLogs: (v, command) => `리비전의 오류 로그를 확인하세요: ${v.code(command)}`,
    startup:
      "컨테이너가 PORT 환경 변수의 포트에서 수신하는지, 비밀 값과 설정이 있는지, 시작 프로브의 제한 시간 안에 시작하는지 확인하세요.",
    errorsFirst: "아래의 주요 오류 메시지와 상태 코드별 요청부터 확인하세요.",
    slowFirst: "아래의 가장 느린 요청과 그룹별 요청부터 확인하세요.",
    longerWindow: (v, window) =>
      `지금의 트래픽에서 더 이상 나쁜 요청이 없다면 ${v.code(`window: ${window}`)} 설정으로 한도 준수를 입증할 수 있습니다. 대상 리비전의 트래픽을 늘려도 됩니다.`,
    nearBudget: "실제 값이 한도에 가깝습니다. 원인을 찾거나, 이것이 정상 상태라면 한도를 넓히세요.",
    sendTraffic: "관찰하는 동안 대상 리비전에 트래픽을 보내세요(사용자 일부 또는 부하 테스트).",
    fields: (v) =>
      `${v.code("latency-field")}, ${v.code("status-field")} 설정이 앱 로그에 실제로 있는 필드를 가리키는지 확인하세요.`,
    memory: "메모리 한도를 높이거나 누수를 찾으세요. 검증 한도는 리비전의 메모리 한도보다 낮아야 합니다.",
    cpu: "CPU 한도를 높이거나, 동시 요청 수를 낮추거나, 인스턴스 수를 늘리세요.",
    waitForPoints: "Cloud Monitoring 측정값은 2–3분 늦게 나타납니다. 관찰 시간을 늘리면 더 많이 볼 수 있습니다.",
    probe: (v, url) => `직접 호출해 보세요: ${v.code(`curl -i ${url}`)}`,
    readyTimeout: (v) => `시작이 느릴 뿐이라면 ${v.code("ready-timeout")} 값을 늘리세요.`,
    names: (v) =>
      `워크플로의 ${v.code("service")}, ${v.code("region")}, ${v.code("project")}, ${v.code("revision")}, ${v.code("tag")} 값을 확인하세요.`,
    reachable: (v, url) => `러너에서 ${v.code(url)} 주소에 연결되는지 확인하세요(수신 설정, 방화벽, 프록시).`,
    again: "작업을 다시 실행하세요. 관찰 시간을 끝까지 보지 못했습니다.",
    googleAgain: "작업을 다시 실행하세요. Google API에 계속 연결되지 않으면 status.cloud.google.com을 확인하세요.",
    metricsCollection: (v) =>
      `Monitoring API가 켜져 있는지 확인하세요: ${v.code("gcloud services enable monitoring.googleapis.com")}`,
    unlogged: "Cloud Run 요청 로그에서 실패한 요청을 확인하세요. 앱이 로그를 남기기 전에 응답하거나 종료되고 있습니다.",
    restarts: "컨테이너가 종료된 이유를 리비전의 시스템 로그에서 확인하세요.",
    nothing: "할 일이 없습니다. 배포가 검증되었습니다.",
    policy: (v, input, value) =>
      `이 판정이 작업에 미치는 영향은 ${v.code(input)} 설정(현재 ${v.code(value)})이 정합니다.`,
  },

  progress: {
    of: (elapsed, window) => `${elapsed} / ${window}`,
    requests: (v, n) => `요청 ${v.count(n)}건`,
    p95: (value) => `P95 ${value ?? "–"}`,
    errors: (value) => `오류율 ${value ?? "–"}`,
    evidence: (bar, percent) => `근거 ${bar} ${percent}`,
    sampled: (fraction) => `표본 ${fraction}`,
  },
};

import { firstSentence } from "../../text/escape.ts";
import type { BadAs, Figures, SampleOf } from "../../figures.ts";
import { notices } from "./notices.ts";
import { detail } from "./details.ts";
import { doubtOf, judgedLogs } from "./request-logs.ts";
import { counted } from "./counts.ts";
import { eventsOf, reasons } from "./reasons.ts";
import { doors, questions } from "./doors.ts";
import { steps } from "./next-steps.ts";
import type { Voice } from "../../voice.ts";
import type { verification as english } from "../en/verification.ts";
import { findings, jobs, notUsers } from "./names.ts";

const UNITS: Record<SampleOf, string> = { request: "건", compared: "건", probe: "건", point: "개" };
const BAD: Record<BadAs, string> = { slow: "느린 요청", failed: "실패", waited: "대기한 요청", above: "한도 초과" };

const faultless: typeof english.faultless = (v, { requests, probes }) =>
  `${[
    ...(requests === 0 ? [] : [`요청 ${v.count(requests)}건`]),
    ...(probes === 0 ? [] : [`프로브 ${v.count(probes)}건`]),
  ].join(", ")}에서 문제 없음`;

const budgetOf = (f: Figures): string => {
  if (f.id === "hidden-wait") return `숨은 대기 한도(${f.limit})`;
  return f.percentile === null ? `오류율 한도(${f.limit})` : `${f.percentile} 한도(${f.limit})`;
};

const nothingAgainst = (v: Voice, { n, bad }: { n: number; bad: number }): string => {
  if (n === 0) return "사용자 요청은 없었습니다";
  if (bad > 0) return `사용자 요청 ${v.count(n)}건 중 실패하거나 느린 ${v.count(bad)}건은 이를 뒤집기에 너무 적습니다`;
  return `사용자 요청 ${v.count(n)}건에서 이에 반하는 것은 없었습니다`;
};

export const verification: typeof english = {
  findings,
  decisions: { pass: "통과", fail: "실패", inconclusive: "판단 보류", warn: "주의", "not-judged": "판정하지 않음" },
  verdicts: { pass: "통과", fail: "실패", inconclusive: "판단 보류" },
  causes: {
    "within-budgets": "모든 한도를 지켰습니다",
    budget: "한도를 넘었습니다",
    readiness: "리비전이 준비되지 않았습니다",
    probe: "프로브가 실패했습니다",
    "insufficient-evidence": "판단할 근거가 부족합니다",
    "no-data": "판단할 데이터가 없습니다",
    "no-access": "확인할 수 없었습니다",
    changed: "검증 중에 서비스가 바뀌었습니다",
    cancelled: "판단하기 전에 중단되었습니다",
    error: "판단하기 전에 ion-verify 자체에 오류가 났습니다",
  },
  reasons,
  notices,
  probeNames: { health: "헬스 체크", chat: "채팅" },
  readinessStates: { waiting: "대기", ready: "준비됨", failed: "실패" },

  short(v, f, reason) {
    const { code } = reason;
    if (code === "breach-early" || code === "breach-at-end") {
      if (f.percentile !== null)
        return `${f.percentile} 지연 시간 ${f.value ?? "?"}, 한도(${f.limit}) 초과: ${counted(f)} ${f.n}건 중 ${f.bad}건이 ${f.limit} 넘게 걸렸습니다`;
      if (f.id === "error-rate")
        return `오류율 ${f.value ?? "?"}, 한도(${f.limit}) 초과: ${counted(f)} ${f.n}건 중 ${f.bad}건이 실패했습니다`;
    }
    if (code === "revision-failed")
      return `Cloud Run이 리비전을 시작하지 못했습니다: ${v.quote(firstSentence(reason.message))}`;
    if (code === "service-failed") return `서비스가 준비되지 못했습니다: ${v.quote(firstSentence(reason.message))}`;
    if (code === "gauge-above") return `${findings[f.id]} 최고 ${f.value}, 한도(${f.limit}) 연속 초과`;
    if (code === "baseline-slower")
      return `이전 리비전보다 느립니다: P${reason.percentile} ${f.value ?? "?"}, 이전 ${v.duration(reason.baselineMs)}`;
    if (code === "baseline-more-errors")
      return `이전 리비전보다 오류가 많습니다: ${f.value ?? "?"}, 이전 ${v.percent(reason.baselineRate)}`;
    if (
      (code === "like-the-past" || code === "in-bursts" || code === "bursts-as-before") &&
      (f.id === "error-rate" || f.percentile !== null)
    ) {
      const seen =
        f.percentile !== null
          ? `${counted(f)} ${f.n}건 중 ${f.bad}건이 ${f.limit}보다 느렸습니다`
          : `${counted(f)} ${f.n}건 중 ${f.bad}건이 실패했습니다(한도 ${f.limit})`;
      if (code === "in-bursts") return `${seen}. 몰려서 나타났고, 결함인지 판단할 만큼 이전 기록이 많지 않습니다`;
      return code === "like-the-past"
        ? `${seen}. 이 리비전 이전의 최근 ${v.count(reason.windows)}개 구간 중 ${v.count(reason.asBad)}개도 이만큼 나빴습니다`
        : `${seen}. 이 리비전 이전처럼 몰려서 나타났다고 보면 한도를 넘지 않습니다`;
    }
    if (code === "pairs-slower")
      return `프로브 ${v.code(reason.probe)}의 응답이 이전 리비전보다 느립니다: ${f.value ?? "?"}, 이전 ${f.beside ?? "?"}(${f.n}쌍)`;
    if (code === "pairs-failing")
      return `이전 리비전에서는 성공한 프로브가 실패합니다: ${f.n}쌍 중 ${v.count(reason.alone)}쌍`;
    if (code === "traffic-vanished")
      return `사용자 요청이 사라졌습니다: ${v.duration(reason.forMs)} 동안 ${f.value ?? "?"}건(예상 약 ${v.count(Math.round(reason.expected))}건)`;
    if (code === "requests-hang")
      return `동시에 처리 중인 요청 ${f.value ?? "여러"}건이 끝나지 않습니다. 이미 받은 응답만으로는 이 요청을 판단할 수 없습니다`;
    if (code === "killed-for-memory") {
      const limit = reason.limitBytes === undefined ? "" : `(${v.bytes(reason.limitBytes)})`;
      return `메모리 한도${limit}를 넘어 인스턴스 ${v.count(reason.kills)}개가 종료되었습니다(첫 종료 ${v.time(reason.firstAt)} UTC)`;
    }
    if (code === "events-unusual")
      return `${eventsOf(f)}가 평소보다 훨씬 많습니다: 관찰 구간 ${f.value ?? "여러 "}건, ${v.code(reason.revision)}의 구간 20개 중 19개는 ${f.limit}건 이하`;
    if (code === "events-unclear")
      return `${eventsOf(f)}가 평소보다 많지만(관찰 구간 ${f.value ?? "여러 "}건) 실패로 볼 만큼 지속되거나 드문 일은 아닙니다`;
    if (code === "proven-too-soon")
      return `지금까지 ${budgetOf(f)}를 지켰지만 ${v.duration(reason.minDurationMs)} 전에는 통과로 판정하지 않습니다(${v.code("min-duration")})`;
    if (code === "possibly-bad")
      return `로그 ${v.count(reason.entries)}건 중 ${v.count(reason.unknown)}건에 쓸 수 있는 ${f.id === "error-rate" ? "상태 코드가" : "지연 시간이"} 없어 ${budgetOf(f)}를 지켰는지 알 수 없습니다`;
    if (code === "sampled-unevenly")
      return `붐빈 시간대를 한산한 시간대보다 적게 읽어 ${budgetOf(f)} 준수가 입증되지 않았습니다`;
    if (code === "waits-unknown")
      return `로그가 늦게 도착한 요청 ${v.count(reason.unknown)}건이 인스턴스를 기다렸는지 알 수 없습니다`;
    if (code === "log-doubted")
      return `로그를 믿기 어려워 ${budgetOf(f)}를 판정하지 않았습니다: ${doubtOf(v, reason.doubt)}`;
    if (code === "logs-disagree" && reason.doubts[0] !== undefined)
      return `요청에 관한 자료가 부족합니다: ${doubtOf(v, reason.doubts[0])}`;
    if (code === "no-traffic")
      return `리비전이 준비되었지만 트래픽을 받지 못합니다(현재 트래픽: ${v.quote(detail(reason.servedBy))})`;
    if (code === "not-proven" && (f.id === "error-rate" || f.percentile !== null)) {
      return f.percentile !== null
        ? `${counted(f)} ${f.n}건(${f.limit} 초과 ${f.bad}건)으로는 ${f.percentile} 한도의 준수도 초과도 입증할 수 없습니다`
        : `${counted(f)} ${f.n}건(오류 ${f.bad}건)으로는 오류율 한도(${f.limit})의 준수도 초과도 입증할 수 없습니다`;
    }
    return null;
  },

  faultless,
  tooLittle: (v, seen, f) =>
    `${faultless(v, seen)}${seen.requests === 0 && !f.ofProbes ? ", 사용자 요청 없음" : ""}. ${budgetOf(f)}를 입증하기에는 부족합니다`,
  evidenceClause: (odds) => ` (한도를 지키는 서비스에서 이런 결과가 나올 확률은 최대 ${odds})`,
  unjudgedClause: (checks) => `; 판정하지 않음: ${checks.join(", ")}`,
  warnedClause: (checks) => `; 경고: ${checks.join(", ")}`,
  beside: (v, decision, probes, users) => {
    if (decision === "pass") return `프로브 ${v.count(probes)}건으로 입증했고, ${nothingAgainst(v, users)}.`;
    if (decision !== "fail") return `프로브로 본 결과입니다. ${nothingAgainst(v, users)}.`;
    const beside =
      users.n === 0 ? "사용자 요청은 없었습니다" : `사용자 요청 ${v.count(users.n)}건만으로는 결정되지 않았습니다`;
    return `이 작업의 프로브 ${v.count(probes)}건에서 초과했고, ${beside}.`;
  },
  lastWords: (v, words) => `컨테이너가 시작하지 못했습니다. 마지막 로그: ${v.quote(words)}`,
  stillServed: (revisions) => `사용자 트래픽은 그대로 이전 리비전으로 갑니다: ${revisions}.`,
  passedHeadline: (v, requests, windowMs, errorRate, p95, sample) =>
    [
      "모든 한도를 지켰습니다",
      requests === null || windowMs === null
        ? ""
        : "users" in sample
          ? `: ${v.duration(windowMs)} 동안 프로브 ${v.count(sample.probes)}건으로 입증, ${nothingAgainst(v, sample.users)}`
          : `: ${v.duration(windowMs)} 동안 ${sample.ofProbes ? "프로브" : "요청"} ${v.count(requests)}건`,
      p95 === null ? "" : `, P95 ${p95}`,
      errorRate === null ? "" : `, 오류율 ${errorRate}`,
    ].join(""),
  passedWorker: (v, windowMs) =>
    `워커의 모든 검사를 통과했습니다${windowMs === null ? "" : `(${v.duration(windowMs)})`}`,
  policyClause: (v, input, value, job) => `${v.code(input)} 설정이 ${v.code(value)}이므로 ${jobs[job]}`,
  sample: (v, of, n, bad, badAs) => {
    const all = `${of === "compared" ? "비교한 " : ""}${v.count(n)}${UNITS[of]}`;
    return bad === null
      ? all
      : `${all} 중 ${of === "probe" && badAs === "slow" ? "느린 응답" : BAD[badAs]} ${v.count(bad)}${UNITS[of]}`;
  },

  windowLine: (v, seenMs, plannedMs, ended) =>
    ended === null
      ? v.duration(seenMs)
      : `${v.duration(plannedMs)} 중 ${v.duration(seenMs)} (${{ failed: "실패가 확정되어 조기 종료", proven: "통과가 입증되어 조기 종료", refused: "판단에 필요한 접근이 거부되어 조기 종료", cancelled: "취소됨" }[ended]})`,
  sinceDeploy: (v, seenMs, endedAt) => `배포 후 ${v.duration(seenMs)} (${v.dateTime(endedAt)} UTC까지)`,
  firstLook: (v, first) =>
    `${v.dateTime(first.at)} UTC ${verification.verdicts[first.verdict]}, ${first.seenMs === null ? "" : `${v.duration(first.seenMs)} 동안 `}${first.sample === "probes" ? "프로브" : "요청"} ${v.count(first.requests)}건`,
  sourceLine: {
    ...judgedLogs,
    monitoring: "판정 기준: Cloud Monitoring의 요청 수(온전한 로그 없음).",
    probes: "판정 기준: 이 작업이 보낸 프로브(대상 리비전에 도달하는 사용자 요청 없음).",
    none: "앱 로그와 Cloud Run 요청 로그 모두 비어 있습니다.",
  },
  requestLine: (v, count, errors, slow, refused, probes) =>
    `사용자 요청 ${v.count(count)}건: 오류 ${v.count(errors)}건, 느린 요청 ${v.count(slow)}건${
      refused === 0 ? "" : `; 인스턴스에 도달하기 전에 Cloud Run이 거부한 요청 ${v.count(refused)}건`
    }${probes === 0 ? "" : `; 이 작업의 프로브 ${v.count(probes)}건 제외`}.`,
  ignoredLine: (v, { count, by }) =>
    `사용자가 아닌 요청 ${v.count(count)}건은 제외했습니다: ${by
      .slice(0, 5)
      .map((one) => `${notUsers[one.who]} ${v.quote(one.name)} ${v.count(one.count)}건`)
      .join(", ")}${by.length > 5 ? " 등" : ""}.`,
  outsideLine: (v, outside) => `관찰 구간 밖에서 시작된 요청의 로그 ${v.count(outside)}건은 제외했습니다.`,
  probedLine: (v, count, errors, slow) =>
    `프로브 ${v.count(count)}건: 오류 ${v.count(errors)}건, 느린 응답 ${v.count(slow)}건.`,
  latencyLine: (v, l) =>
    `지연 시간: 평균 ${v.duration(l.meanMs)}, P50 ${v.duration(l.p50Ms)}, P95 ${v.duration(l.p95Ms)}, P99 ${v.duration(l.p99Ms)}, 최대 ${v.duration(l.maxMs)}.`,
  unusableLine: (v, u) =>
    `쓸 수 없는 값: 지연 시간 없음 ${v.count(u.missing)}건, 숫자 아님 ${v.count(u.notANumber)}건, 음수 ${v.count(u.negative)}건, 상태 코드 없음 ${v.count(u.noStatus)}건.`,
  waitsLine: (v, w) =>
    `인스턴스를 기다린 요청(Cloud Run 요청 로그): ${w.sampling === null ? "" : `표본 ${v.percent(w.sampling.fraction)}, `}요청 ${v.count(w.n)}건 중 ${v.duration(w.longerThanMs)} 넘게 기다린 요청 ${v.count(w.waited)}건${
      w.waited === 0 ? "" : `(최대 ${v.duration(w.longestMs)})`
    }${w.refusedWaited === 0 ? "" : `, 거부된 요청 중 ${v.count(w.refusedWaited)}건(최대 ${v.duration(w.longestRefusedMs)})`}${
      w.unknown === 0 ? "" : `, 로그에 늦게 도착했지만 이유를 알 수 없는 요청 ${v.count(w.unknown)}건`
    }.`,
  seenLine: (v, longestMs) =>
    `요청은 끝나야 로그에 남습니다. ${v.duration(longestMs)}보다 오래 걸리는 요청은 이 수치에 들어 있지 않습니다.`,
  readsLine: (v, total, most) => `로그 읽기 ${v.count(total)}회, 1분에 최대 ${v.count(most)}회(Google 기본 한도 60회).`,
  sampledLine: (v, fraction, estimated) => `표본: 전체 약 ${v.count(estimated)}건의 ${v.percent(fraction)}.`,
  comparedLine: (v, concurrent, from, to) =>
    concurrent
      ? `두 리비전이 같은 시간에 처리한 요청입니다: ${v.dateTime(from)} – ${v.dateTime(to)} UTC.`
      : `이전 리비전의 요청은 배포 직전 같은 길이의 시간에서 가져왔습니다: ${v.dateTime(from)} – ${v.dateTime(to)} UTC.`,
  newErrors: {
    compared(v, n) {
      const span = `${v.dateTime(n.from)} – ${v.dateTime(n.to)} UTC`;
      return n.truncated
        ? `${v.code(n.baseline)}의 최근 오류 메시지 ${v.count(n.compared)}건(${span})과 비교했습니다. 메시지가 너무 많아 일부만 읽었으므로, 아래 메시지가 실제로는 더 전부터 있었을 수 있습니다.`
        : `${v.code(n.baseline)}의 오류 메시지 ${v.count(n.compared)}건(${span})과 비교했습니다.`;
    },
    none: "없음: 대상 리비전의 오류 메시지는 모두 이전 리비전에서도 나온 것입니다.",
    atLeast: "대상 리비전의 오류 메시지를 모두 읽지는 못했습니다. 실제 건수는 더 많을 수 있습니다.",
    noBaseline: "비교할 이전 리비전이 없어 새 오류 메시지를 가려내지 못했습니다.",
    unread: (v, baseline) => `${v.code(baseline)}의 오류 메시지를 읽지 못해 새 오류 메시지를 가려내지 못했습니다.`,
  },
  logs: {
    countNote: (v, probes, outside, ignored) => {
      const besides = [
        ...(probes === 0 ? [] : [`이 실행의 요청 ${v.count(probes)}건`]),
        ...(ignored === 0 ? [] : [`사용자가 아닌 요청 ${v.count(ignored)}건`]),
        ...(outside === 0 ? [] : [`관찰 구간 밖에서 시작된 요청 ${v.count(outside)}건`]),
      ];
      return `아래 필터로 찾을 수 있으며, 다음 명령으로 다시 셀 수 있습니다${besides.length === 0 ? "" : `(집계에서 제외한 ${besides.join(", ")} 포함)`}:`;
    },
  },

  steps,
  doors,
  questions,

  progress: {
    settings: (v, path) => `설정 파일: ${v.code(path)}`,
    leftOut: (v, pools) =>
      `워커 풀은 되돌리지 않고 서비스만 되돌립니다: ${pools}. 워커 풀은 ${v.code("gcloud beta run worker-pools update-instance-split")} 명령으로 되돌리세요.`,
    of: (elapsed, window) => `${elapsed} / ${window}`,
    probes: (v, n) => `프로브 ${v.count(n)}건`,
    errorLines: (v, n) => `오류 로그 ${v.count(n)}건`,
    requests: (v, n) => `요청 ${v.count(n)}건`,
    p95: (value) => `P95 ${value ?? "–"}`,
    errors: (value) => `오류율 ${value ?? "–"}`,
    evidence: (against, inFavour) => `초과 근거 ${against}, 준수 근거 ${inFavour}`,
    evidenceAgainst: (share) => `초과 근거 ${share}`,
    evidenceFor: (share) => `준수 근거 ${share}`,
    sampled: (fraction) => `표본 ${fraction}`,
    awaits: {
      "late-entries": (v, mostMs) => `늦게 도착하는 로그를 기다리는 중${atMost(v, mostMs)}`,
      "last-reading": (v, mostMs) => `늦게 도착한 로그를 읽는 중${atMost(v, mostMs)}`,
      places: (v, mostMs) => `로그 읽기 할당량이 소진되어 거부됨, 다시 읽을 수 있을 때까지 대기 중${atMost(v, mostMs)}`,
    },
    reading: (v, done, all) => `로그 읽는 중: 약 ${v.count(all)}건 중 ${v.count(done)}건`,
    sql: (v, bytes, most) => `BigQuery가 읽을 양: ${v.bytes(bytes)} (허용 ${v.bytes(most)})`,
  },
};

function atMost(v: Voice, mostMs: number | null): string {
  return mostMs === null || mostMs <= 0 ? "" : `(최대 ${v.duration(Math.ceil(mostMs / 1000) * 1000)} 더)`;
}

import { say } from "../phrases.ts";
import type { notices as english } from "../en/notices.ts";
import { changeSentence } from "./serving.ts";
import { traffic } from "./traffic.ts";
import { detail } from "./details.ts";

export const notices: typeof english = {
  "newer-revision": (v, n) => `더 새로운 리비전이 있지만 이번 검증 대상은 아닙니다: ${v.quote(n.revision)}`,
  "deployed-before": (v, n) =>
    `최신 리비전은 ${v.dateTime(n.createdAt)} UTC에 만들어졌습니다: ${v.quote(n.revision)}. 이 단계 전에 배포가 있었다면 Cloud Run에 아직 나타나지 않은 것이니, ${v.code("revision")} 입력으로 그 리비전을 지정하세요.`,
  "candidate-changed": (v, n) => `검증 중에 최신 리비전이 바뀌었습니다: ${v.quote(n.from)} → ${v.quote(n.to)}`,
  "traffic-pinned": (v, n) =>
    `트래픽이 고정되어 있습니다: ${v.quote(n.revision)} ${v.count(n.percent)}%. 새 리비전은 자동으로 트래픽을 받지 않습니다.`,
  "partial-traffic": (v, n) =>
    `대상 리비전은 트래픽의 ${v.count(n.percent)}%를 받습니다. 아래 수치는 이 트래픽만 집계했습니다.`,
  "only-not-users": (v, n) =>
    `판정 로그의 요청 ${v.count(n.ignored)}건은 모두 점검 도구나 봇이 보냈거나 입력으로 제외한 것이어서 사용자 요청이 없습니다.`,
  "source-fallback": () =>
    "앱 로그에 지연 시간이 있는 항목이 없어 Cloud Run 요청 로그로 판정했습니다. 정적 파일과 사전 요청(preflight)을 포함한 모든 요청이 들어 있습니다.",
  "field-missing": (v, n) =>
    `앱 로그 ${v.count(n.entries)}건 중 ${v.code(n.path)}(${v.code(`${n.field}-field`)})가 있는 것은 없습니다${
      n.instead.length === 0 ? "." : `. 있는 필드: ${n.instead.map((one) => v.quote(one)).join(", ")}.`
    }`,
  "routing-unread": (v, n) =>
    `프로젝트의 로그 싱크 설정을 읽지 못해, 요청을 제외하는 설정이 있어도 알 수 없습니다. 이때 로그만으로는 실패로 판정하지 않고 Cloud Monitoring이나 프로브로 확인합니다: ${v.quote(detail(n.detail))}`,
  "requests-not-judged": (v) =>
    `요청은 판정하지 않았습니다(${v.code("requests: none")}). 오류율과 지연 시간, 그 비교가 없습니다. 통과는 인스턴스가 정상이라는 뜻일 뿐입니다.`,
  "since-cut": (v, n) => `리비전이 만들어진 지 일주일이 넘어 ${v.dateTime(n.fromAt)} UTC부터의 기록만 확인했습니다.`,
  "probes-judged": (v) =>
    `대상 리비전에는 태그만 있고 트래픽이 없어 사용자 요청이 도달하지 않으므로, 이 작업의 프로브로 판정했습니다. 프로브는 수가 적고 모두 비슷하며, 실제 부하에서 어떨지는 알려 주지 않습니다. ${v.code("chat-body")}에 ${v.code("{{nonce}}")}가 없으면 대부분 응답 캐시가 답했을 수 있습니다.`,
  "refused-unseen": () =>
    "Cloud Run 요청 로그에 일부 요청이 없어, 인스턴스에 도달하지 못한 요청(429, 503)은 어떤 로그에서도 볼 수 없을 수 있습니다. 오류율은 나머지 요청만 집계한 값입니다. 요청 로그의 제외 필터를 성공한 요청으로 한정하면 이런 요청이 남습니다.",
  "probes-late": (v, n) =>
    `${v.code("probe-interval")} 설정(${v.duration(n.intervalMs)})을 지키지 못했습니다. 프로브는 앞의 응답이 온 뒤에 보내므로, 예정된 ${v.count(n.due)}건 중 ${v.count(n.missed)}건을 건너뛰었습니다.`,
  "hanging-unseen": (v, n) =>
    `요청은 끝나야 로그에 남습니다. 이 서비스의 요청 제한 시간은 ${v.duration(n.timeoutMs)}이지만, 이번 검증에서는 ${v.duration(n.longestSeenMs)}보다 오래 걸리는 요청을 볼 수 없었습니다. ${v.code("chat-path")}로 채팅 프로브를 보내거나 ${v.code("window")}를 늘리면 멈춘 요청을 찾을 수 있습니다.`,
  sampled: (v, n) =>
    `읽을 수 있는 양보다 트래픽이 많아, 서버에서 요청의 ${v.percent(n.fraction)}만 표본으로 뽑아 판정했습니다.`,
  "late-not-awaited": (v, n) =>
    `항목이 너무 많아 관찰 구간이 끝난 뒤 전체를 다시 읽지 못했습니다. ${v.time(n.beforeAt)} UTC 이전 항목 중 늦게 도착한 것은 빠졌을 수 있습니다.`,
  "log-read-failed": (v, n) =>
    `로그 읽기가 ${v.count(n.times)}회 실패해 다시 시도했습니다. 마지막 오류: ${v.quote(detail(n.detail))}`,
  "past-read-failed": (v, n) =>
    `이 서비스의 과거를 읽지 못해 각 한도를 이 구간만으로 판정했습니다. 정상 서비스가 실패로 판정되는 구간이 100개 중 1개 이하라는 것은 실패하거나 느린 요청이 하나씩 나타날 때만 성립합니다: ${v.quote(detail(n.detail))}`,
  "past-unknown": () =>
    "Cloud Monitoring에 이 리비전 이전의 요청이 없어 각 한도를 이 구간만으로 판정했습니다. 정상 서비스가 실패로 판정되는 구간이 100개 중 1개 이하라는 것은 실패하거나 느린 요청이 몰리지 않고 하나씩 나타날 때만 성립합니다.",
  "metrics-read-failed": (v, n) => `메트릭을 읽지 못했습니다: ${v.quote(detail(n.detail))}`,
  "probes-in-log-unknown": (v, n) =>
    `앱 로그에서는 이 작업이 보낸 프로브 ${v.count(n.probes)}건을 사용자 요청과 구분할 수 없어, 수치에 섞여 있을 수 있습니다.`,
  "baseline-not-read": (v, n) =>
    n.detail === null
      ? "대상 리비전의 로그를 읽느라 읽기 한도를 다 써서, 이전 리비전의 요청을 읽지 못했고 비교하지 않았습니다."
      : `이전 리비전의 요청을 읽지 못해 비교하지 않았습니다: ${v.quote(detail(n.detail))}`,
  "errors-truncated": () => "오류 로그가 읽는 한도보다 많아, 오류 메시지 목록이 전부가 아닙니다.",
  "service-changed": (v, n) => changeSentence(v, n.change),
  "probes-of-all": (v, n) =>
    `프로브를 보내지 않았습니다. 대상 리비전은 트래픽의 ${v.percent(n.percent / 100)}만 받고 전용 태그가 없어, 어느 리비전이 응답할지 알 수 없습니다. 태그를 붙여 배포하고 ${v.code("tag")} 입력을 지정하면 대상 리비전만 확인합니다.`,
  "answers-left-out": (v, n) =>
    `프로브 응답 ${v.count(n.answers)}건을 제외했습니다. 그 주소가 대상 리비전으로 이어진다고 확신할 수 없습니다.`,
  "regions-unverified": (v, n) =>
    `이 서비스는 다음 리전에서도 실행되지만 이번 결과는 그 리전에 대한 것이 아닙니다: ${n.regions.map((one) => v.quote(one)).join(", ")}. 설정 파일의 ${v.code("regions")}에 함께 나열하세요.`,
  "pin-released": () => "트래픽이 다시 최신 리비전을 따릅니다. 다음 배포는 자동으로 트래픽을 받습니다.",
  "pin-kept": (v, n) => `트래픽은 고정된 채로 두었습니다. ${say(traffic.outcomes, v, n.why, "–")}`,
  "stopped-by-error": (v, n) => `오류로 중단되었습니다: ${v.quote(detail(n.detail))}`,
};

import type { DoctorWords } from "../en/doctor.ts";
import { detail } from "./details.ts";

const lacking = { latency: "지연 시간", status: "상태 코드" };

const code = (text: string): string => `\`${text}\``;

const seeSink = `${code("gcloud logging sinks describe _Default")}로 제외 필터를 확인하세요.`;

export const doctor: DoctorWords = {
  about: {
    credentials: "자격 증명",
    "cloud-run": "Cloud Run",
    revision: "리비전",
    logs: "로그",
    "log-routing": "로그 라우팅",
    "request-log": "요청 로그",
    "app-log": "앱 로그",
    "latency-unit": "시간 단위",
    quota: "할당량",
    metrics: "메트릭",
    latency: "지연 시간",
    errors: "오류",
    traffic: "트래픽",
    memory: "메모리",
    cpu: "CPU",
    health: "헬스 체크",
  },
  head: (service, region, project) => `${service}, ${region}, 프로젝트 ${project}`,
  fits: "이 서비스에 맞는 설정 파일(.github/ion-verify.yml, --write FILE로 저장):",
  fitsSoFar: "확인한 만큼의 설정 파일(.github/ion-verify.yml, --write FILE로 저장):",
  next: (wrong, notes, isWritten) => {
    const put = isWritten ? "저장한 파일을 커밋하세요" : "이 파일을 .github/ion-verify.yml로 저장하세요";
    if (wrong > 0) return `다음에 할 일: 먼저 ✗ 표시된 ${wrong}건을 해결한 뒤 doctor를 다시 실행하세요.`;
    return notes > 0
      ? `다음에 할 일: ! 표시된 ${notes}건을 확인한 뒤 ${put}. 고장 난 곳은 없습니다.`
      : `다음에 할 일: ${put}. 고장 난 곳은 없습니다.`;
  },
  written: (path) => `저장한 파일: ${path}`,
  proposed: "`ion-verify doctor`가 최근 동작을 보고 제안한 설정입니다. 검토한 뒤 사용하세요.",

  project: (project) => `프로젝트 ${project}`,
  noTraffic: { seen: "트래픽을 받는 리비전이 없습니다", next: "배포하거나 리비전에 트래픽을 보내세요." },
  notReady: (message) => `서비스가 준비되지 않았습니다: ${detail(message)}`,
  pinned: (revision) => ({
    seen: `트래픽이 ${revision} 리비전에 고정되어 있습니다. 새로 배포해도 트래픽을 받지 않습니다`,
    next: `${code("tag")}나 rollout 액션으로 검증하거나 ${code("gcloud run services update-traffic --to-latest")}를 실행하세요.`,
  }),
  serves: (revision, uri) => `${revision} 서비스 중, ${uri ?? "자체 주소 없음"}`,
  revision: (name, memory, cpu, health) =>
    `${name}: 메모리 ${memory ?? "?"}, CPU ${cpu ?? "?"}, ${health === null ? "자체 헬스 체크 없음" : detail(health)}`,

  requestLog: (f, entries, isWhole) => `최근 하루 동안 ${f.count(entries)}건${isWhole ? "" : " 이상"}`,
  noRequestLog: {
    seen: "최근 하루 동안 Cloud Run 요청 로그가 없습니다",
    next: `싱크가 제외했거나 요청이 없었을 수 있습니다. ${seeSink}`,
  },
  noneOfCounted: {
    seen: "최근 하루 동안 Cloud Run이 집계한 요청은 있지만 요청 로그는 없습니다",
    next: `싱크가 제외합니다. ${seeSink}`,
  },
  noneAtAll: "최근 하루 동안 Cloud Run 요청 로그도, Cloud Run이 집계한 요청도 없습니다",
  share: (f, share, counted) => ({
    seen: `같은 시간에 Cloud Run이 집계한 요청 ${f.count(counted)}건 중 약 ${f.percent(share)}만 로그에 있습니다`,
    next: `싱크가 일부를 제외합니다. ${seeSink} 일부로 계산한 비율을 전체의 비율로 판정하지 않습니다.`,
  }),
  quota: (f, perMinute) => `검증 한 번에 분당 최대 ${f.count(perMinute)}회 로그를 읽습니다(다른 작업도 읽으면 더 적게)`,

  routedWhole: "이 서비스의 로그를 제외하는 싱크나 제외 필터가 없습니다",
  routedWithout: (sink, filter) => ({
    seen: `${sink} 싱크가 Cloud Run 요청 로그의 일부를 제외합니다: ${filter}`,
    next: "요청 로그는 일부일 뿐입니다. 앱 로그로 대신할 수 없으면 Cloud Monitoring 집계로 판정하며, 집계는 최대 3분 늦게 나옵니다(`settle: 4m`). 전체 로그가 필요하면 이 서비스를 제외 필터에서 빼세요.",
  }),
  routedByKind: (filters) =>
    `요청한 쪽이나 경로에 따라 일부를 제외하며, 그 밖의 요청은 모두 로그에 있습니다: ${filters}`,
  appWithout: (filters) => ({
    seen: `앱 로그를 제외할 수 있는 필터: ${filters}`,
    next: "제외된 로그는 집계하거나 인용하지 못합니다. 이 서비스를 필터에서 빼거나 `latency-field: httpRequest.latency`로 Cloud Run 로그를 판정에 쓰세요.",
  }),
  routingUnread: (why) => ({
    seen: `싱크와 제외 필터를 읽지 못했습니다: ${detail(why)}`,
    next: "이 경우 로그가 온전한지는 Cloud Monitoring 집계로만 확인합니다.",
  }),

  noAppLog: "최근 앱이 남긴 구조화된 로그가 없습니다. Cloud Run 요청 로그로 판정합니다",
  noFields: (f, entries, lacks, has) => ({
    seen: `로그 ${f.count(entries)}건에 ${lacks.map((one) => lacking[one]).join(", ")} 필드가 없습니다. 있는 필드: ${has.length === 0 ? "없음" : has.join(", ")}`,
    next: "필드가 있으면 `latency-field`와 `status-field`로 지정하세요. 지정하지 않으면 Cloud Run 요청 로그로 판정합니다.",
  }),
  fields: (f, latency, unit, traces, status) =>
    `지연 시간 ${latency}${unit === null ? "" : `, 단위 ${unit}`}${traces === null ? "" : `(트레이스 ${f.count(traces)}개로 확인)`}, 상태 코드 ${status}`,
  unitByName: (f, pairs) => ({
    seen: `필드 이름과 값의 크기로 추정했습니다. Cloud Run 요청 로그와 트레이스가 같은 로그는 ${f.count(pairs)}건뿐입니다`,
    next: "요청 하나를 요청 로그와 비교해 보거나, 앱이 트레이스를 기록하게 하세요.",
  }),

  noRequests: (f, days) => ({
    seen: `최근 ${f.count(days)}일 동안 요청이 없습니다`,
    next: "요청을 보내거나 프로브로 입증하세요(제안한 파일처럼 `prove-with: users-and-probes`).",
  }),
  unknownRequests: (f, days) =>
    `알 수 없습니다. 최근 ${f.count(days)}일 동안 Cloud Monitoring이 집계한 요청은 없고, 로그는 읽지 못했습니다`,
  noCounts: (f, days, entries, isWhole) => ({
    seen: `최근 ${f.count(days)}일 동안 Cloud Monitoring이 집계한 요청은 없지만, 요청 로그에는 최근 하루의 요청이 ${f.count(entries)}건${isWhole ? "" : " 이상"} 있습니다`,
    next: "집계는 몇 분 늦게 나타납니다. 계속 그렇다면 Monitoring API가 켜져 있는지 확인하세요. 집계 없이는 한도를 제안하지 않습니다.",
  }),
  latency: (f, p95Ms, days, budget) => `최근 ${f.count(days)}일의 P95는 ${f.duration(p95Ms)}: p95-budget ${budget}`,
  errors: (f, rate, requests, budget) =>
    `요청 ${f.count(requests)}건 중 5xx ${f.percent(rate)}: error-rate-budget ${budget}`,
  tooFew: (f, perMinute, hours) => ({
    seen: `분당 요청 ${f.count(perMinute)}건으로는 불량 요청이 평소만큼일 때 이 한도들을 입증${Number.isFinite(hours) ? `하는 데 ${f.count(hours)}시간이 걸립니다` : "할 수 없습니다"}. 대부분의 배포가 판단 보류로 끝납니다`,
    next: "프로브로 보완하거나(제안한 파일처럼 `prove-with: users-and-probes`) 나중에 다시 확인하세요(`since: deploy`).",
  }),
  few: (f, perMinute, minutes, window) => ({
    seen: `분당 요청 ${f.count(perMinute)}건으로는 불량 요청이 평소만큼일 때 이 한도들을 입증하는 데 약 ${f.count(minutes)}분이 걸립니다`,
    next: `window: ${window}`,
  }),
  enough: (f, perMinute) =>
    `분당 요청 ${f.count(perMinute)}건이면 불량 요청이 평소만큼일 때 10분 구간 안에 이 한도들을 입증할 수 있습니다`,
  memoryBudget: (f, used, budget) => `인스턴스 최대 사용량 ${f.bytes(used)}: memory-budget ${budget}`,
  memoryFits: (f, used, whole) => `인스턴스 최대 사용량 ${f.bytes(used)} / ${f.bytes(whole)}: 기본 한도 90%가 맞습니다`,
  memoryAbove: (f, used, whole) => ({
    seen: `인스턴스 최대 사용량 ${f.bytes(used)} / ${f.bytes(whole)}, ${f.percent(used / whole)}: 기본 한도 90%를 넘습니다`,
    next: "한도를 올리기 전에 인스턴스 메모리를 늘리세요. 100%를 넘으면 강제 종료됩니다.",
  }),
  noMemory: "최근 몇 시간 동안 서비스 중인 리비전의 Cloud Monitoring 데이터가 없습니다",
  cpuFits: (f, used) => `최대 ${f.percent(used)}: 기본 한도 90%가 맞습니다`,
  cpuAbove: (f, used) => ({
    seen: `최대 ${f.percent(used)}: 기본 한도 90%를 넘습니다`,
    next: "평소에도 그렇다면 CPU로는 배포를 판단할 수 없습니다: `cpu-budget: none`.",
  }),

  healthOff: "사용하지 않음(health-path: none)",
  noAddress: {
    seen: "이곳에서 접근할 수 있는 서비스 주소가 없습니다",
    next: "작업을 내부 네트워크에서 실행하고 `url`을 지정하거나, `health-path: none`과 `chat-path: none`으로 끄세요.",
  },
  answered: (f, path, status, ms) =>
    status === null ? `${path}: ${f.duration(ms)} 동안 응답 없음` : `${path}: ${f.duration(ms)} 만에 ${status} 응답`,
  unknownWord: (word) => `; "${word}" 상태는 알 수 없는 값이라 경고만 합니다`,
  notItself: (what) => `; 컨테이너의 응답이 아닙니다: ${what}`,
  wrongPath: "`health-path`에 맞는 경로를 지정하거나 `health-path: none`으로 끄세요.",
};

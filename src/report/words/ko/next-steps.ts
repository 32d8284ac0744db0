import { adviceIn } from "../../text/escape.ts";
import { detail } from "./details.ts";
import { gaugesAbove } from "./gauges.ts";
import type { steps as english } from "../en/next-steps.ts";

/** 다음에 할 일. */
export const steps: typeof english = {
  grant: (v, role) => `이 작업을 실행하는 계정에 프로젝트의 ${v.code(role)} 역할을 부여하세요.`,
  invoker: (v) =>
    `프로브가 호출할 수 있도록 서비스에 ${v.code("roles/run.invoker")} 역할을 부여하거나, ${v.code("health-path: none")}, ${v.code("chat-path: none")} 설정으로 프로브를 끄세요.`,
  rollback: (v, command, revision) => `트래픽을 이전 리비전(${v.code(revision)})으로 되돌리세요: ${v.code(command)}`,
  taggedAlone: (v, revision, input) =>
    `이 리비전에는 미리보기처럼 태그만 있습니다: ${v.code(revision)}. 태그 URL로 검증하려면 ${v.code(input)} 입력을 지정하세요. 배포한 것이 다른 리비전이라면 ${v.code("revision")} 입력으로 지정하세요.`,
  toLatest: (v, command) => `트래픽이 다시 최신 리비전을 따르게 하세요: ${v.code(command)}`,
  unpin: (v, command) => `다음 배포가 트래픽을 받도록 트래픽이 다시 최신 리비전을 따르게 하세요: ${v.code(command)}`,
  describe: (v, command) => `Cloud Run이 보고하는 상태를 확인하세요: ${v.code(command)}`,
  readLogs: (v, command) => `리비전의 오류 로그를 확인하세요: ${v.code(command)}`,
  mendStart: (untouched) =>
    `컨테이너의 마지막 로그가 말하는 문제를 고쳐 다시 배포하세요.${untouched ? " 그동안 사용자에게는 영향이 없습니다." : ""}`,
  startup:
    "컨테이너가 PORT 환경 변수의 포트에서 수신하는지, 시크릿과 설정이 있는지, 시작 프로브의 제한 시간 안에 시작하는지 확인하세요.",
  errorsFirst: "자주 발생한 오류 메시지와 실패한 요청의 상태 코드부터 확인하세요.",
  slowFirst: "가장 느린 요청부터 확인하세요. 특정 그룹이나 시간대에 몰려 있는지, 로그에서 무엇을 기다렸는지 보세요.",
  longerWindow: (v, budget, window) =>
    `${v.code(`window: ${window}`)} 설정으로 작업을 다시 실행하세요. 지금의 트래픽에서 실패하거나 느린 요청이 더 없다면 ${v.code(budget)} 준수를 입증할 수 있습니다. 대상 리비전의 트래픽을 늘려도 됩니다.`,
  moreProbes: (v, budget, interval) =>
    `${v.code(`probe-interval: ${interval}`)} 설정으로 작업을 다시 실행하세요. 실패하거나 느린 프로브가 더 없다면 이 관찰 시간 안에 ${v.code(budget)} 준수를 입증할 수 있습니다. 관찰 시간을 늘려도 됩니다.`,
  longerForProbes: (v, budget, window) =>
    `${v.code(`window: ${window}`)} 설정으로 작업을 다시 실행하세요. 실패하거나 느린 프로브가 더 없다면 ${v.code(budget)} 준수를 입증할 수 있습니다. 프로브는 하나가 끝나야 다음을 보내고 1초에 한 번까지만 보내므로 간격을 줄여도 수가 늘지 않습니다.`,
  tooLong: (v, budget, canProbe) =>
    `지금의 속도로는 호스팅 러너에서 가능한 관찰 시간 안에 ${v.code(budget)} 준수를 입증할 수 없습니다. 그동안 대상 리비전에 트래픽을 보내거나(사용자 일부 또는 부하 테스트)${canProbe ? `, 프로브로 입증하게 하거나(${v.code("prove-with: users-and-probes")}),` : ""} 그 한도를 넓히세요.`,
  tooLongToLookBack: (v, budget) =>
    `나중에 다시 확인할 때 거슬러 볼 수 있는 기간은 일주일이며, 지금의 트래픽으로는 그 안에 ${v.code(budget)} 준수를 입증할 수 없습니다. 그 한도를 넓히거나 ${v.code("none")}으로 설정하세요.`,
  nearBudget: (v, budget) =>
    `실제 값이 ${v.code(budget)} 한도에 가깝습니다. 원인을 찾거나, 이것이 정상 상태라면 한도를 넓히세요.`,
  sendTraffic: (v, budgets, canProbe) =>
    `관찰하는 동안 대상 리비전에 트래픽을 보내거나(사용자 일부 또는 부하 테스트)${canProbe ? ` 프로브로 입증하게 하세요(${v.code("prove-with: users-and-probes")})` : " 트래픽이 있을 때 다시 실행하세요"}. 요청이 없으면 입증할 수 없는 한도: ${budgets.map((one) => v.code(one)).join(", ")}.`,
  trafficVanished: (v) =>
    `사용자 요청이 어디로 가는지 확인하세요: 라우팅과 부하 분산기, 서비스 앞의 인증(${v.code("run.invoker")}, IAP), 요청을 멈춘 클라이언트. 원래 요청이 적은 때라면 ${v.code("past: none")}으로 과거를 빼고 판정하세요.`,
  requestsHang: (v) =>
    `끝나지 않는 요청이 무엇을 기다리는지 확인하세요: 데이터베이스, 잠금, 다른 서비스. 연결을 계속 열어 두는 서비스라면 ${v.code("past: none")}으로 과거를 빼고 판정하세요.`,
  lookLater: (v, budget, ms) =>
    `${v.duration(ms)} 뒤에 다시 확인하세요. 지금의 트래픽에서 실패하거나 느린 요청이 더 없다면 ${v.code(budget)} 준수를 입증할 수 있습니다.`,
  nobodyYet: (v, budgets) =>
    `배포 후 이 리비전에 온 사용자 요청이 확인되지 않습니다. 트래픽이 어디로 가는지 확인하거나, 요청이 온 뒤에 다시 확인하세요. 입증되지 않은 한도: ${budgets.map((one) => v.code(one)).join(", ")}.`,
  fields: (v) =>
    `${v.code("latency-field")}, ${v.code("status-field")} 설정이 앱 로그에 실제로 있는 필드를 가리키는지 확인하세요.`,
  likeThePast: (v, budget) =>
    `결정하기 전에 ${v.code(budget)} 한도에 걸린 실패하거나 느린 요청을 살펴보세요. 이 리비전 때문이라는 근거는 없습니다. 이런 구간도 배포 실패로 처리하려면 원인을 고치거나 ${v.code("past: none")}으로 과거를 빼고 판정하세요.`,
  latencyUnit: (v, unit) =>
    `${v.code(`latency-unit: ${unit}`)}를 설정하거나, ${v.code("512ms")}처럼 값에 단위를 함께 기록하세요.`,
  latencyDiffers: (v) =>
    `사용자가 실제로 기다린 시간을 ${v.code("latency-field: httpRequest.latency")}로 판정하거나, 스트리밍 경로를 ${v.code("ignore-paths")}로 제외하세요.`,
  statusDiffers: (v) =>
    `두 상태 코드 중 어느 쪽이 맞는지 확인하세요. ${v.code("status-field: httpRequest.status")}는 사용자가 받은 상태 코드로 판정합니다.`,
  wholeLog: (v) =>
    `이 서비스의 Cloud Run 요청 로그를 온전히 보관하거나(표본 추출이나 성공 요청 제외 없이), Cloud Monitoring으로 판정하세요. 측정값은 최대 3분 늦게 나타나며 ${v.code("settle: 4m")} 설정이면 그때까지 기다립니다.`,
  missingValues: (v) =>
    `실패하거나 시간이 초과된 요청까지 모든 요청의 지연 시간과 상태 코드를 기록하거나, Cloud Run 자체 로그로 판정하세요: ${v.code("latency-field: httpRequest.latency")}, ${v.code("status-field: httpRequest.status")}.`,
  above: gaugesAbove,
  limitUnknown: (v) => `인스턴스가 쓸 수 있는 메모리를 크기로 지정하세요. 예: ${v.code("memory-budget: 500MB")}`,
  waitForPoints: (v, budget, window) =>
    `${v.code(`window: ${window}`)} 설정으로 작업을 다시 실행하세요. 그러면 ${v.code(budget)} 판정에 필요한 측정값이 모입니다. Cloud Monitoring 측정값은 1분에 하나씩, 최대 3분 늦게 나타납니다.`,
  noPoints: (v, budget) =>
    `${v.code(budget)} 판정에 쓸 측정값이 없습니다. 실행 중인 인스턴스가 없으면 Cloud Monitoring 측정값도 없습니다. 인스턴스가 실행되었는지 확인하거나 그 한도를 ${v.code("none")}으로 설정하세요.`,
  pointsOpen: (v, budget) =>
    `${v.code(budget)} 판정은 Cloud Monitoring의 다음 측정값에 달려 있습니다. 계속하기 전에 측정값을 확인하거나 작업을 다시 실행하세요.`,
  probe: (v, command) => `직접 호출해 보세요: ${v.code(command)}`,
  readyTimeout: (v) => `시작이 느릴 뿐이라면 ${v.code("ready-timeout")} 값을 늘리세요.`,
  names: (v) =>
    `워크플로의 ${v.code("service")}, ${v.code("region")}, ${v.code("project")}, ${v.code("revision")}, ${v.code("tag")} 값을 확인하세요.`,
  reachable: (v, url) => `러너에서 ${v.code(url)} 주소에 연결되는지 확인하세요(수신 설정, 방화벽, 프록시).`,
  again: "작업을 다시 실행하세요. 관찰 구간을 끝까지 보지 못했습니다.",
  googleAgain: "작업을 다시 실행하세요. Google API에 계속 연결되지 않으면 status.cloud.google.com을 확인하세요.",
  mendAccess: (v, answer) => `${v.quote(adviceIn(detail(answer)))} 그런 다음 작업을 다시 실행하세요.`,
  exportAgain: "판정할 구간 전체의 로그를 다시 내보내세요.",
  readQuota: (v) =>
    `로그 읽기에는 프로젝트별 분당 할당량이 있고 다른 작업, 콘솔 사용자와 함께 씁니다. 동시에 실행하는 검증을 줄이거나 할당량 증가를 요청하세요(${v.code("logging.googleapis.com/read_requests")}).`,
  tooMuch: (v) =>
    `주어진 시간에 읽을 수 있는 양보다 많이 기록됩니다. ${v.code("settle")} 값을 늘리거나 ${v.code("window")} 값을 줄이세요.`,
  metricsCollection: (v) =>
    `Monitoring API가 켜져 있는지 확인하세요: ${v.code("gcloud services enable monitoring.googleapis.com")}`,
  unlogged: "Cloud Run 요청 로그에서 실패한 요청을 확인하세요. 앱이 로그를 남기기 전에 응답하거나 종료되고 있습니다.",
  clientErrors: (v) =>
    `사용자가 받은 상태 코드를 확인하세요. 이 리비전에서 경로, 로그인, 키, 한도가 빠졌을 수 있습니다. 서비스의 오류라면 ${v.code("error-status")}에 넣고, 실패로 처리하려면 ${v.code("on-client-errors: fail")} 설정을 넣으세요.`,
  cutAnswers:
    "응답이 끊긴 이유를 확인하세요: 스트림 도중의 오류, 인스턴스 종료, 요청 제한 시간. 사용자가 떠난 경우에도 같은 기록이 남습니다.",
  warmUp: (v) =>
    `관찰 시간을 늘리거나 ${v.code("warm-up")}으로 시작 시간을 더 주세요. 계속 정상 응답이 없으면 로그를 확인하세요.`,
  unanswered:
    "응답 없이 멈추는 요청을 찾으세요. 요청은 끝나야(늦어도 Cloud Run 제한 시간에) 로그에 남습니다. 제한 시간 없이 부르는 외부 호출부터 확인하세요.",
  hiddenWaits:
    "빈 인스턴스를 기다리는 요청이 있습니다. 최소 인스턴스 수를 두거나, 최대 인스턴스 수를 늘리거나, 시작 시간을 줄이세요.",
  errorLines: "새로 나타난 오류 메시지부터, 그다음 자주 발생한 오류 메시지를 확인하세요.",
  nothingBefore: (v) => `평소의 양은 이전에 실행된 리비전에서 알 수 있습니다. ${v.code("baseline")}으로 지정하세요.`,
  restarts: "컨테이너가 종료된 이유를 리비전의 시스템 로그에서 확인하세요.",
  leadsElsewhere: (v) =>
    `이 주소가 어디로 이어지는지(도메인 매핑, 부하 분산기, 태그) 확인하거나, ${v.code("tag")} 또는 ${v.code("url")} 입력으로 대상 리비전만의 주소를 지정하세요.`,
  testsFirst:
    "해당 단계의 로그와 테스트가 기대하는 값을 확인하세요. 테스트가 어느 리비전에 도달했는지는 ion-verify가 알 수 없습니다.",
  testResults: (v) =>
    `테스트 단계를 확인하세요. 배포 뒤에 실행되어야 하고, ${v.code("test-results")} 입력이 그 파일이나 결과를 가리켜야 합니다.`,
  ownAddress: (v) =>
    `${v.code("url")} 입력을 빼면 리전마다 자체 ${v.code("run.app")} 주소로 프로브를 보냅니다. 그 주소로 접속할 수 없으면 ${v.code("health-path: none")}, ${v.code("chat-path: none")} 설정으로 이 리전의 프로브를 끄세요.`,
  notWhatWasMeant: "무엇이 배포되었는지 확인하세요. 앞뒤로 다른 배포가 있었거나 이미지 태그가 옮겨졌을 수 있습니다.",
  verifyServing: (v, revision) =>
    `지금 서비스하는 리비전${revision === null ? "" : `(${v.code(revision)})`}을 검증하세요. 이번 결과는 그 리비전에 대한 것이 아닙니다.`,
  nothing: "할 일이 없습니다. 배포가 검증되었습니다.",
  policy: (v, input, value) =>
    `${v.code(`${input}: ${value}`)} 설정에 따라 ${value === "fail" ? "작업이 실패로 끝납니다" : value === "warn" ? "경고를 남기고 작업을 계속합니다" : "작업을 계속합니다"}.`,
};

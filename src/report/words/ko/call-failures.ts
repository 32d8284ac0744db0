/**
 * Google 호출이 실패했을 때 제품이 남긴 영어 문장(cloud/errors.ts): 무엇을 하다가, Google의 응답, 다음에 할 일. 가운데의 응답은
 * Google이 쓴 것이므로 그대로 인용한다.
 */
const attempts: readonly (readonly [RegExp, string])[] = [
  [/^Signing in to Google Cloud$/, "Google Cloud 로그인"],
  [/^Loading Google credentials$/, "Google 자격 증명 불러오기"],
  [/^Reading log entries$/, "로그 읽기"],
  [/^Reading (?:request )?metrics$/, "메트릭 읽기"],
  [/^Listing metrics$/, "메트릭 목록 읽기"],
  [/^Listing log-based metrics$/, "로그 기반 메트릭 목록 읽기"],
  [/^Listing dashboards$/, "대시보드 목록 읽기"],
  [/^Listing alert policies$/, "알림 정책 목록 읽기"],
  [/^Listing log sinks$/, "로그 싱크 목록 읽기"],
  [/^Listing log exclusions$/, "로그 제외 목록 읽기"],
  [/^Reading service (\S+)$/, "서비스 $1 읽기"],
  [/^Reading worker pool (\S+)$/, "워커 풀 $1 읽기"],
  [/^Reading notification channel (\S+)$/, "알림 채널 $1 읽기"],
  [/^Reading revision (\S+)$/, "리비전 $1 읽기"],
  [/^Reading the image of (\S+)$/, "$1 이미지 읽기"],
  [/^Listing the revisions of (\S+)$/, "$1 리비전 목록 읽기"],
  [/^Listing the services of (\S+)$/, "$1 서비스 목록 읽기"],
  [/^Moving the traffic of (\S+)$/, "$1 트래픽 옮기기"],
  [/^Following the change of traffic$/, "트래픽 변경 진행 확인"],
  [/^Minting an ID token for the probes$/, "프로브용 ID 토큰 발급"],
  [/^Estimating a BigQuery query$/, "BigQuery 쿼리 크기 추정"],
  [/^Running a BigQuery query$/, "BigQuery 쿼리 실행"],
  [/^Reading a BigQuery query's rows$/, "BigQuery 쿼리 결과 읽기"],
];

/** setup이 만들고 바꾸는 것(cloud/setup-api.ts). 이름 안에 무엇이든 올 수 있다. */
const setUp: Readonly<Record<string, string>> = {
  "log-based metric": "로그 기반 메트릭",
  dashboard: "대시보드",
  "alert policy": "알림 정책",
  Reading: "읽기",
  Creating: "생성",
  Changing: "변경",
  Removing: "제거",
};

function attemptOf(text: string): string | undefined {
  const [, verb = "", kind = "", title = ""] =
    /^(Reading|Creating|Changing|Removing) (log-based metric|dashboard|alert policy)( .+)?$/s.exec(text) ?? [];
  if (verb !== "") return `${setUp[kind]}${title} ${setUp[verb]}`;
  const known = attempts.find(([form]) => form.test(text));
  return known === undefined ? undefined : text.replace(known[0], known[1]);
}

const grantees: Readonly<Record<string, string>> = {
  "the workflow's identity": "워크플로의 계정",
  "your account": "사용 중인 계정",
};
const grantee = (who: string): string => grantees[who] ?? who;

const provider = "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER";
const describe =
  /`(gcloud iam workload-identity-pools providers describe PROVIDER [^`]*)` shows(?: (?:its|which are allowed))? ?\(?([\w.]*)\)?(?: it)?\.$/;

/** 문장 하나씩. 자리는 함수가 채운다. */
const sentences: readonly (readonly [RegExp, string | ((all: string, ...places: string[]) => string)])[] = [
  [
    /Grant (the workflow's identity|your account|\S+@\S+) (roles\/\S+) \(([^)]*)\) on the project or the (service|worker pool), if (\S+) is the right project\./g,
    (_all, who = "", role = "", permissions = "", place = "", project = "") =>
      `맞는 프로젝트(${project})라면, 프로젝트나 ${place === "service" ? "서비스" : "워커 풀"}에서 ${role} 역할(${permissions})을 부여하세요. 대상: ${grantee(who)}.`,
  ],
  [
    /Grant (the workflow's identity|your account|\S+@\S+) (roles\/\S+) \(([^)]*)\) on the project, (roles\/\S+) \(([^)]*)\) on the linked dataset, and (roles\/\S+) on the project of the log bucket\./g,
    (_all, who = "", jobs = "", run = "", data = "", read = "", view = "") =>
      `다음 역할을 부여하세요. 프로젝트: ${jobs}(${run}), 연결된 데이터세트: ${data}(${read}), 로그 버킷의 프로젝트: ${view}. 대상: ${grantee(who)}.`,
  ],
  [
    /Grant (the workflow's identity|your account|\S+@\S+) (roles\/\S+) \(([^)]*)\) on the project\./g,
    (_all, who = "", role = "", permissions = "") =>
      `프로젝트에서 ${role} 역할(${permissions})을 부여하세요. 대상: ${grantee(who)}.`,
  ],
  [
    /Grant (roles\/\S+) on the service, and (roles\/\S+) on the account that it runs as\./g,
    "서비스에 대한 $1 역할과, 서비스가 실행되는 계정에 대한 $2 역할을 부여하세요.",
  ],
  [
    /Grant (roles\/\S+) on (\S+), or choose another: (`[^`]*`)\./g,
    "$2에 대한 $1 역할을 부여하거나 다른 프로젝트를 지정하세요: $3",
  ],
  [/It lacks (\S+)\./g, "빠진 권한: $1."],
  [/Enable the API there\./g, "해당 API를 사용 설정하세요."],
  [/Enable it: (`[^`]*`), and wait a minute or two\./g, "사용 설정한 뒤 1–2분 기다리세요: $1"],
  [/Enable billing for the project: (\S+)/g, "프로젝트의 결제를 사용 설정하세요: $1"],
  [/Enable billing for the project that pays for the query\./g, "쿼리 비용을 내는 프로젝트의 결제를 사용 설정하세요."],
  [
    /VPC Service Controls keep (?:this runner's network or identity|your network or account) out: an ingress rule or access level of the perimeter must let it in(?:\.|; (\S+) shows which\.)/g,
    (_all, page) =>
      `VPC 서비스 제어가 접근을 막았습니다. 경계의 인그레스 규칙이나 액세스 수준에서 허용해야 합니다.${page === undefined ? "" : ` 자세한 내용: ${page}`}`,
  ],
  [
    /The token was made for other APIs: leave `access_token_scopes` of google-github-actions\/auth at its default, (\S+)\. On a runner in Google Cloud the machine's own scopes must hold it\./g,
    "다른 API용으로 발급된 토큰입니다. google-github-actions/auth의 `access_token_scopes`를 기본값($1)으로 두세요. Google Cloud에 있는 러너라면 머신의 액세스 범위에도 있어야 합니다.",
  ],
  [
    /The token was made for other APIs: run (`[^`]*`) without `--scopes`\./g,
    "다른 API용으로 발급된 토큰입니다. `--scopes` 없이 다시 로그인하세요: $1",
  ],
  [
    /(?<!\S)(\S+) of (\S+) is (used up|\S+), shared by everyone whose credentials belong to that project: run fewer jobs at once, or raise it at (\S+)/g,
    (_all, name = "", consumer = "", value = "", page = "") =>
      `${consumer}의 ${name} 할당량(${value === "used up" ? "소진" : value})은 그 프로젝트의 자격 증명을 쓰는 모두가 함께 씁니다. 동시에 실행하는 작업을 줄이거나 할당량을 늘리세요: ${page}`,
  ],
  [
    /The credentials are not valid, or not any more: run google-github-actions\/auth in this job, right before this step, with the permission `id-token: write`\./g,
    "자격 증명이 유효하지 않거나 만료되었습니다. 이 작업에서 이 단계 바로 앞에 `id-token: write` 권한으로 google-github-actions/auth를 실행하세요.",
  ],
  [
    /The credentials are not valid, or not any more: run (`[^`]*`) again\./g,
    "자격 증명이 유효하지 않거나 만료되었습니다. 다시 로그인하세요: $1",
  ],
  [
    /Run google-github-actions\/auth before this step, and give the job the permission to write ID tokens for it \((`[^`]*`)\)\./g,
    "이 단계 앞에서 google-github-actions/auth를 실행하고, 작업에 ID 토큰 쓰기 권한을 주세요($1).",
  ],
  [
    /Run (`[^`]*`), or let GOOGLE_APPLICATION_CREDENTIALS name a file of credentials\./g,
    "$1 명령을 실행하거나, GOOGLE_APPLICATION_CREDENTIALS로 자격 증명 파일을 지정하세요.",
  ],
  [
    /GitHub gives this job no OIDC token any more: its own token ends about six hours after the job's start, and it needs the permission `id-token: write`\. Verify a shorter window, or in a job of its own\./g,
    "GitHub이 이 작업에 더 이상 OIDC 토큰을 주지 않습니다. 작업 토큰은 시작 후 약 6시간이면 만료되고 `id-token: write` 권한도 필요합니다. 관찰 시간을 줄이거나 별도 작업에서 검증하세요.",
  ],
  [
    /The private key in the credentials cannot be read: its line ends were changed, or a part is missing\. Give the whole JSON file as it was downloaded\./g,
    "자격 증명의 비공개 키를 읽을 수 없습니다. 줄 바꿈이 바뀌었거나 일부가 빠졌습니다. 내려받은 JSON 파일을 그대로 전체를 지정하세요.",
  ],
  [
    /google-github-actions\/auth writes that file into the workspace: run it in this job, after actions\/checkout, which would clean it away\./g,
    "google-github-actions/auth가 작업 공간에 만드는 파일입니다. 이 작업에서 actions/checkout 다음에 실행하세요(checkout이 파일을 지웁니다).",
  ],
  [
    /The file must be one of Google's: a key as it was downloaded, or what (`[^`]*`) writes\./g,
    "Google이 만든 파일이어야 합니다. 내려받은 키 파일이나 $1 명령이 만든 파일을 지정하세요.",
  ],
  [
    /The credentials belong to another cloud than the one that is asked: set GOOGLE_CLOUD_UNIVERSE_DOMAIN to theirs, or use credentials of this one\./g,
    "다른 클라우드의 자격 증명입니다. GOOGLE_CLOUD_UNIVERSE_DOMAIN을 맞추거나 이 클라우드의 자격 증명을 쓰세요.",
  ],
  [
    /Is this machine's clock right\? Else the certificate of a proxy in between has expired\./g,
    "이 컴퓨터의 시계가 맞는지 확인하세요. 맞다면 중간 프록시의 인증서가 만료된 것입니다.",
  ],
  [/Is this machine's clock right\?/g, "이 컴퓨터의 시계가 맞는지 확인하세요."],
  [
    /This machine's clock is (\d+) minutes (behind|ahead of) Google's: set it right \(NTP\)\./g,
    (_all, minutes = "", side = "") =>
      `이 컴퓨터의 시계가 Google보다 ${minutes}분 ${side === "behind" ? "느립니다" : "빠릅니다"}. NTP로 맞추세요.`,
  ],
  [
    /`workload_identity_provider` must be (?:the whole name of a provider that is there and enabled|the provider's whole name): \S+\./g,
    `\`workload_identity_provider\`에는 존재하고 사용 설정된 공급자의 전체 이름을 지정하세요: ${provider}`,
  ],
  [/The token was made for another audience: /g, "대상(audience)이 다른 토큰입니다. "],
  [/The provider expects tokens of another issuer: /g, "공급자가 기대하는 발급자(issuer)가 아닙니다. "],
  [
    /Names of repository and branch are too long for the provider's attribute mapping: /g,
    "저장소와 브랜치 이름이 공급자의 속성 매핑보다 깁니다. ",
  ],
  [
    /The provider does not let this repository, branch or event in: /g,
    "공급자가 이 저장소, 브랜치, 이벤트를 허용하지 않습니다. ",
  ],
  [describe, "공급자 설정($2)을 확인하세요: `$1`"],
  [/Your organisation asks for a new login: run (`[^`]*`)\./g, "조직 정책에 따라 다시 로그인해야 합니다: $1"],
  [
    /There is no service account (of that name|\S+): check `service_account` of google-github-actions\/auth\./g,
    "서비스 계정을 찾을 수 없습니다. google-github-actions/auth의 `service_account`를 확인하세요.",
  ],
  [
    /Grant the repository's principal \((\S+)\) (roles\/\S+) on (.+?)\.$/g,
    "저장소의 주 구성원($1)에 서비스 계정의 $2 역할을 부여하세요.",
  ],
  [/Grant your account (roles\/\S+) on (.+?)\.$/g, "사용 중인 계정에 서비스 계정의 $1 역할을 부여하세요."],
  [
    /A proxy in between shows its own certificate: let NODE_EXTRA_CA_CERTS name the file of the authority that signed it\./g,
    "중간 프록시가 자체 인증서를 씁니다. 서명한 인증 기관의 파일을 NODE_EXTRA_CA_CERTS로 지정하세요.",
  ],
  [
    /The proxy asks for a login: HTTPS_PROXY takes user and password before the host, a colon between them and an @ behind\./g,
    "프록시가 로그인을 요구합니다. HTTPS_PROXY의 호스트 앞에 사용자 이름과 비밀번호를 콜론으로 이어 쓰고 그 뒤에 @를 붙이세요.",
  ],
  [
    /The proxy that HTTPS_PROXY names did not let the call through: allow (\S+) there, or name the host in NO_PROXY\./g,
    "HTTPS_PROXY의 프록시가 호출을 막았습니다. 프록시에서 $1 주소를 허용하거나 호스트를 NO_PROXY에 넣으세요.",
  ],
  [
    /This is no answer of Google's: a proxy or firewall in between gave it\. Allow (\S+) there, or set HTTPS_PROXY or NO_PROXY\./g,
    "Google이 아니라 중간의 프록시나 방화벽이 응답했습니다. 그곳에서 $1 주소를 허용하거나 HTTPS_PROXY 또는 NO_PROXY를 설정하세요.",
  ],
  [
    /The call was sent on to a host that was not asked: a proxy or firewall in between does that, with its login page for one\. Allow (\S+) there, or set HTTPS_PROXY or NO_PROXY\./g,
    "요청하지 않은 호스트로 넘어갔습니다. 중간의 프록시나 방화벽이 로그인 페이지 등으로 돌린 것입니다. 그곳에서 $1 주소를 허용하거나 HTTPS_PROXY 또는 NO_PROXY를 설정하세요.",
  ],
  [
    /Another host answers in the place of this one: check DNS here, and where HTTPS_PROXY and CLOUDSDK_API_ENDPOINT_OVERRIDES_… lead to\./g,
    "다른 호스트의 인증서가 왔습니다. DNS, 그리고 HTTPS_PROXY와 CLOUDSDK_API_ENDPOINT_OVERRIDES_…가 가리키는 곳을 확인하세요.",
  ],
  [
    /What answers there speaks no TLS that this machine knows: is a proxy or firewall in between, or is an address without TLS given with https:\/\/\?/g,
    "상대가 이 컴퓨터가 아는 TLS로 응답하지 않습니다. 중간에 프록시나 방화벽이 있는지, TLS가 없는 주소를 https://로 지정했는지 확인하세요.",
  ],
  [
    /The name could not be looked up: check DNS here, and whether HTTPS_PROXY is needed\./g,
    "호스트 이름을 찾을 수 없습니다. DNS와 HTTPS_PROXY 필요 여부를 확인하세요.",
  ],
  [
    /The answer came and ion-verify could not read it: please report this as a fault of ion-verify\./g,
    "응답을 받았지만 ion-verify가 읽지 못했습니다. ion-verify의 결함으로 신고해 주세요.",
  ],
  [
    /Is a proxy needed here \(HTTPS_PROXY\), or does a firewall swallow what is sent\?/g,
    "프록시(HTTPS_PROXY)가 필요한지, 방화벽이 막고 있지 않은지 확인하세요.",
  ],
  [
    /Give google-github-actions\/auth a `service_account` to impersonate, or mint a token in its step \((`[^`]*`)\) and pass it by the input `probe-headers` as (`[^`]*`)\./g,
    "google-github-actions/auth에 가장할 `service_account`를 지정하거나, 그 단계에서 토큰을 발급해($1) `probe-headers` 입력에 $2 형식으로 넣으세요.",
  ],
  [/these credentials cannot give one\./g, "이 자격 증명으로는 발급할 수 없습니다."],
  [
    /the workload identity impersonates no service account, and only an account has ID tokens\./g,
    "워크로드 아이덴티티가 서비스 계정을 가장하지 않습니다. ID 토큰은 서비스 계정만 발급받을 수 있습니다.",
  ],
  [
    /The input bigquery-dataset must name the dataset that is linked to the log bucket, as (`[^`]*`) or (`[^`]*`): .*$/g,
    "`bigquery-dataset` 입력에는 로그 버킷에 연결된 데이터세트를 $1 또는 $2 형식으로 지정하세요. 로그 버킷을 Log Analytics로 업그레이드하고 데이터세트를 연결하면 됩니다(Logs storage → 버킷 수정). 이름만 같은 다른 데이터세트는 쓸 수 없습니다.",
  ],
  [
    /Is the dataset linked to a log bucket, with its view _AllLogs\? A copy made by a log sink has other columns\./g,
    "로그 버킷에 연결된 데이터세트인지, _AllLogs 뷰가 있는지 확인하세요. 로그 싱크가 만든 사본은 열이 다릅니다.",
  ],
  [
    /Raise the input bigquery-max-bytes, or report on a shorter period\./g,
    "`bigquery-max-bytes` 입력을 늘리거나 보고 기간을 줄이세요.",
  ],
  [
    /Report on a shorter period, or by a group-field with fewer values\./g,
    "보고 기간을 줄이거나, 값의 종류가 더 적은 필드를 `group-field`로 지정하세요.",
  ],
  [
    /The project's quota of BigQuery is used up: report later, or raise it\./g,
    "프로젝트의 BigQuery 할당량을 모두 썼습니다. 나중에 다시 실행하거나 할당량을 늘리세요.",
  ],
  [/no answer within (\S+?)\./g, "$1 안에 응답이 없습니다."],
  [/signing in to Google Cloud: /g, "Google Cloud 로그인: "],
  [/an answer without words/g, "내용이 없는 응답"],
];

const failed =
  /^((?:Reading|Creating|Changing|Removing) (?:log-based metric|dashboard|alert policy)(?: .{1,150}?)?|[A-Z][^:]{1,150}?) failed: (.*)$/s;

/** Null: 제품이 쓴 문장이 아니다. */
export function callFailure(text: string): string | null {
  const [, attempt = "", rest = ""] = failed.exec(text) ?? [];
  const known = attemptOf(attempt);
  if (known === undefined) return null;
  const said = sentences.reduce(
    (words, [form, korean]) => (typeof korean === "string" ? words.replace(form, korean) : words.replace(form, korean)),
    rest,
  );
  return `${known} 실패: ${said}`;
}

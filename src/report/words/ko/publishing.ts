/**
 * GitHub과 Slack에 알리거나 러너의 파일을 쓰지 못했을 때의 경고(publish/). 응답 자체는 GitHub이나 Slack이 쓴 것이므로 그대로
 * 인용한다.
 */
const attempts: Readonly<Record<string, string>> = {
  "Listing the workflow's runs": "워크플로 실행 목록 읽기",
  "Listing the run's jobs": "실행의 작업 목록 읽기",
  "Reading the job's annotations": "작업의 주석 읽기",
  "Reading the commit's deployments": "커밋의 배포(deployment) 읽기",
  "Reading a deployment's statuses": "배포(deployment) 상태 읽기",
  "Setting the deployment's status": "배포(deployment) 상태 설정",
  "Reading the pull request's comments": "풀 리퀘스트 댓글 목록 읽기",
  "Asking whose token it is": "토큰의 주인 확인",
  "Creating the pull request's comment": "풀 리퀘스트 댓글 쓰기",
  "Reading the pull request's comment": "풀 리퀘스트 댓글 읽기",
  "Updating the pull request's comment": "풀 리퀘스트 댓글 수정",
  "Removing a second comment": "중복된 댓글 삭제",
  "Updating the check run": "검사(check run) 수정",
  "Reading the commit's check runs": "커밋의 검사(check run) 읽기",
  "Creating the check run": "검사(check run) 만들기",
  "Completing the check run": "검사(check run) 완료 처리",
  "Setting the commit status": "커밋 상태 설정",
  "Looking for the commit's pull request": "커밋의 풀 리퀘스트 찾기",
  "Reading the pull request": "풀 리퀘스트 읽기",
  "Listing the commit's workflow runs": "커밋의 워크플로 실행 목록 읽기",
  "Creating the issue's comment": "이슈 댓글 쓰기",
  "Updating the issue's comment": "이슈 댓글 수정",
  "Reading the issue's comments": "이슈 댓글 목록 읽기",
  "Reading the discussion": "토론 읽기",
  "Updating the discussion's comment": "토론 댓글 수정",
  "Creating the discussion's comment": "토론 댓글 쓰기",
  "Posting to the Slack webhook": "Slack 웹훅으로 보내기",
  "Finding the Slack channel": "Slack 채널 찾기",
  "Updating the Slack message": "Slack 메시지 수정",
  "Reading the Slack channel's history": "Slack 채널 기록 읽기",
};

/** 응답 뒤에 붙는, 무엇을 하면 되는지. */
const advice: readonly (readonly [RegExp, string])[] = [
  [
    /\bgive the app the scopes chat:write, and channels:history and channels:read for the throttle\b/,
    "앱에 chat:write 권한을, 알림 간격을 지키려면 channels:history, channels:read 권한도 주세요",
  ],
  [/\binvite the app to the channel \(\/invite\)/, "앱을 채널에 초대하세요(/invite)"],
  [
    /\bcheck the channel's name, and invite the app to it where it is private\b/,
    "채널 이름을 확인하고, 비공개 채널이면 앱을 초대하세요",
  ],
  [/\bthe channel is archived\b/, "보관된 채널입니다"],
  [/\bcheck the token\b/, "토큰을 확인하세요"],
  [/\bthe app or its user was removed: make a new token\b/, "앱이나 사용자가 제거되었습니다. 새 토큰을 만드세요"],
  [/\bmake a new token\b/, "새 토큰을 만드세요"],
  [/\bthe webhook was removed: make a new one\b/, "웹훅이 제거되었습니다. 새로 만드세요"],
  [/\bcheck the webhook's address\b/, "웹훅 주소를 확인하세요"],
  [/\bno channel: give `slack-channel`/, "채널이 없습니다. `slack-channel` 입력을 지정하세요"],
  [
    /\bthe answer is not Slack's \(is there a proxy between\?\)/,
    "Slack의 응답이 아닙니다(중간에 프록시가 있는지 확인하세요)",
  ],
  [/\bno answer within (\S+?)(\.?)$/, "$1 안에 응답이 없습니다$2"],
  [/\bcancelled\./, "취소되었습니다."],
  [/Give the job the permission (`[^`]*`)\./, "작업(job)에 $1 권한을 주세요."],
  [
    /Is there an issue (\S+) in this repository, that the token may see\?/,
    "이 저장소에 있는 이슈 번호인지, 토큰으로 볼 수 있는지 확인하세요($1).",
  ],
  [/There is no discussion (\S+) in this repository\./, "이 저장소에 없는 토론 번호입니다($1)."],
  [
    /It has more than (\S+) comments, and ours is not among the first of them\./,
    "댓글이 $1개보다 많고, 그 안에서 이 보고서의 댓글을 찾지 못했습니다.",
  ],
  [
    /there is no token or no repository: give `github-token` in a workflow/,
    "토큰이나 저장소를 알 수 없습니다. 워크플로에서 `github-token` 입력을 지정하세요",
  ],
];

const names: readonly (readonly [RegExp, string])[] = [
  [/^Issue (\S+)$/, "이슈 $1"],
  [/^Discussion (\S+)$/, "토론 $1"],
  [/^Who is to be told$/, "알릴 곳"],
];

const warnings: readonly (readonly [RegExp, (...places: string[]) => string])[] = [
  [/^(.{1,100}?) was not told: (.*)$/s, (name = "", why = "") => `${named(name)}에 알리지 못했습니다: ${said(why)}`],
  [
    /^The report file could not be written, so that (.*?) (?:is|are) empty\. RUNNER_TEMP is (.*?): (.*)$/s,
    (outputs = "", folder = "", why = "") =>
      `보고서 파일을 쓰지 못해 다음 출력이 비어 있습니다: ${outputs.replace(" and ", ", ")}. RUNNER_TEMP: ${folder}. 이유: ${why}`,
  ],
  [
    /^The outputs could not be written, so that later steps see none of them or not all: (.*)$/s,
    (why = "") => `출력을 쓰지 못해 이후 단계에서 일부 또는 전부를 볼 수 없습니다: ${why}`,
  ],
  [/^The job summary could not be written: (.*)$/s, (why = "") => `작업 요약을 쓰지 못했습니다: ${why}`],
  [
    /^What was left to do on GitHub was not done: (.*)$/s,
    (why = "") => `GitHub에 남은 일을 마치지 못했습니다: ${said(why)}`,
  ],
  [
    /^Slack may be told more often than the rules say: what was told before cannot be read\. (.*)$/s,
    (why = "") => `이전에 알린 내용을 읽지 못해 Slack 알림이 규칙보다 자주 갈 수 있습니다. ${said(why)}`,
  ],
];

function named(name: string): string {
  const known = names.find(([form]) => form.test(name));
  return known === undefined ? name : name.replace(known[0], known[1]);
}

/** 무엇을 하다가 실패했는지, 응답, 조언. 여러 개면 `; `로 이어진다. */
function said(text: string): string {
  const [, attempt = "", rest = text] = /^([A-Z][^:]{1,150}?) failed: (.*)$/s.exec(text) ?? [];
  const what = attempts[attempt] ?? attempt.replace(/^Posting to Slack\b/, "Slack에 보내기:");
  const why = advice.reduce((words, [form, korean]) => words.replace(form, korean), rest);
  return attempt === "" ? why : `${what} 실패: ${why}`;
}

/** Null: 알리는 일에 대한 문장이 아니다. */
export function publishing(text: string): string | null {
  for (const [form, korean] of warnings) {
    const [, ...places] = form.exec(text) ?? [];
    if (places.length > 0) return korean(...places);
  }
  const shown = said(text);
  return /^(?:[A-Z][^:]{1,150}?) failed: /.test(text) && /[가-힣]/.test(shown.split(" 실패: ")[0] ?? "") ? shown : null;
}

/** Text that attacks whoever shows it: runner commands, HTML, Markdown, Mermaid, Slack, terminals, and what looks like secrets. */
export const hostileTexts: readonly [string, ...string[]] = [
  "::error file=src/verify.ts::injected by a log line",
  "harmless ##[set-output name=verdict]pass",
  "\n::set-output name=verdict::pass\n##[error]second form",
  "::stop-commands::x\n::add-mask::a",
  "</td></tr></table><script>alert(1)</script>",
  '<img src=x onerror="alert(1)"> <!-- --> &lt;',
  "@everyone @org/team <!channel> <!here> <@U012AB3CD>",
  "a | b | c \\| d",
  "`tick` ``` fence ```` longer",
  "```\n# not a heading\n```mermaid\nxychart-beta\n```",
  '"]\n  x-axis [a, b]\n  line [1, "2"]\nend; %%{init: {}}%%',
  "[click](javascript:alert(1)) ![pixel](http://attacker.example/pixel.png) https://attacker.example/",
  "\u001b[2J\u001b[31mred\u001b[0m \u0007bell \u001b]8;;http://attacker.example\u0007link\u001b]8;;\u0007",
  `upstream said 401 for Bearer ${jwtLikeText()}`,
  `GET https://generativelanguage.googleapis.com/v1/models?key=${"AIza"}SyD-0123456789abcdefghijklmnopqrstu`,
  `connect postgres://ion:${"hunter2-Secret"}@10.0.0.5:5432/ion password=${"hunter2-Secret"}`,
  "\u202Etxet desrever\u202C zero\u200Bwidth \u0000nul",
  "=cmd|' /C calc'!A0",
  "한국어 오류: 답변을 만들 수 없습니다 🙈",
  "x".repeat(5000),
];

/** What must never be shown: a report that contains one of these has leaked. */
export const plantedSecrets: readonly string[] = [
  jwtLikeText(),
  `${"AIza"}SyD-0123456789abcdefghijklmnopqrstu`,
  "hunter2-Secret",
];

/** Built at run time, so that no scanner takes this file for a leak. */
function jwtLikeText(): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256", typ: "JWT" })}.${part({ sub: "ion-api-prod", scope: "cloud-platform" })}.c2ltdWxhdGVkLXNpZ25hdHVyZQ`;
}

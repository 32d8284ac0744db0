import { words } from "./words.ts";

/**
 * What a word or a phrase says of whatever it stands for: that it works, works with concerns, or does not. `unknown`: nothing
 * that is known, which is no bad news. Words of Spring Actuator, ASP.NET, health+json (draft-inadarei), Terminus, MicroProfile,
 * gRPC, Elasticsearch and of what people write by hand, in English, Korean, Japanese and Chinese.
 */
export type StateClass = "good" | "concern" | "bad" | "unknown";

/**
 * Whose state a value tells: the service that was asked, a part that it is made of (a database, a queue, whatever stands under
 * `checks`), a circuit breaker, something with a life of its own (a user, a market, an order), or something that is not known.
 */
export type Subject = "service" | "part" | "breaker" | "domain" | "other";

const good = words(`
  ok okay up healthy pass passed passes passing ready alive live running serving success successful successfully succeeded
  connected available true enabled green online operational active normal nominal fine good great well working works pong yes
  reachable responding responsive accessible established stable synced accepting correct`);

const concerned = words(`
  warn warning warnings degraded degradation yellow amber impaired slow partial partially draining maintenance overloaded
  throttled limited unstable delayed delay suspect issue issues problem problems`);

const bad = words(`
  down fail fails failed failing failure failures error errors errored err erroneous false unhealthy unavailable unreachable
  disconnect disconnected fatal dead offline broken outage refused refusing timeout timeouts timedout ko nok crash crashed
  exhausted unresponsive inaccessible inoperative inoperable nonoperational abnormal panic corrupt corrupted unsuccessful
  deadlock deadlocked exception cannot couldn unable incorrect`);

/** Bad news of a service or a part of it, and everyday words of anything else: a red door, a lost parcel. */
const badOfParts = words(`
  critical lost stopped terminated killed red denied unauthorized forbidden exceeded`);

/** Shops, markets and tickets are closed, too; so is a service that says no more. */
const badOfPartsAlone = words("closed off");

/** Words before another that turn it round: "not yet ready", "no known errors". */
const negations = words("not no non never without isn aren wasn isnt arent zero");
const turnsUpTo = 3;

/** Of what was left out on purpose: neither good nor bad. */
const neutral = words(
  "disabled skipped skip n/a na null undefined unused inactive standby hit miss not-configured not-applicable",
);

/** Whole phrases, which their single words would not tell. */
const phrases: ReadonlyMap<string, StateClass> = new Map([
  ["out of service", "bad"],
  ["no", "bad"],
  ["n", "bad"],
  ["y", "good"],
  ["none", "good"],
  ["all systems go", "good"],
  ["half open", "concern"],
  ["partial outage", "concern"],
  ["i am fine", "good"],
]);

/** Told by more than a word: "no such host", "too many connections", a system's error code. */
const badPhrase =
  /\bno such\b|\btoo many\b|\btimed out\b|\bnot found\b|\bno (connection|response|answer|route|leader)\b/;
const errorCode = /\bE(?:CONN[A-Z]+|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|PIPE|ACCES|PERM)\b/;

/** Of the longest text that is still a state rather than a page. */
const longest = 400;

const isAddress = /^[a-z][a-z\d+.-]*:\/\/|^\/[\w./{}:-]*$/i;

/** Null: it is empty, or describes something (a version, an address, a number) rather than its state. */
export function stateOf(text: string, subject: Subject = "part"): StateClass | null {
  const trimmed = text.trim();
  if (trimmed === "" || isAddress.test(trimmed)) return null;
  if (errorCode.test(trimmed)) return "bad";
  const status = /^(?:http\/?[\d.]*\s*)?([1-5]\d\d)(?:\s|$)/i.exec(trimmed);
  if (status !== null) return stateOfStatus(Number(status[1]));
  const mark = markOf(trimmed);
  if (mark !== null) return mark;
  const asian = eastAsian(trimmed);
  if (asian !== null) return asian;
  const plain = plainly(trimmed);
  if (neutral.has(trimmed.toLowerCase().replace(/[\s_]+/g, "-"))) return null;
  const phrase = phrases.get(plain);
  if (phrase !== undefined) return phrase;
  return ofWords(
    plain.replace(/\b0 (?=error|fail)/g, "no ").replace(/\b(errors?|failed|failures?|warnings?)[ =]+0\b/g, "no $1"),
    subject,
  );
}

/**
 * The state that a text tells where it stands under any name, or as a message: all its words speak of health, so that nothing
 * else can be meant ("down", "database not connected", "service unavailable"). Null: it tells more, or something else.
 */
export function verdictOf(text: string, subject: Subject): StateClass | null {
  const plain = text.trim();
  if (plain === "" || plain.length > longest || /^(true|false)$/i.test(plain)) return null;
  if (errorCode.test(plain) || namedError.test(plain) || lostConnection.test(plain)) return "bad";
  if (asianVerdict.test(plain.replace(/\s+/g, ""))) return eastAsian(plain);
  const tokens = plain.length > 80 ? [] : plainly(plain).split(" ");
  const isVerdict = tokens.some((token) => classOf(token, subject) !== null);
  return isVerdict && tokens.every(speaksOfHealth) ? ofWords(tokens.join(" "), subject) : null;
}

const namedError = /^(error|exception|fatal|failure|failed|panic)\s*[:!–-]/i;
const lostConnection = /\b(connection|connect) (refused|reset|timed out|failed|lost|closed)\b/i;
const asianVerdict =
  /^(데이터베이스|서버|서비스|상태|디비|연결|시스템)*(비정상|오류|에러|장애|실패|연결끊김|연결안됨|끊김|중단|다운|불능|불가|이상|정상|성공|異常|エラー|失敗|停止|障害|正常|成功|异常|错误|失败|故障)(발생)?$/;

/** What a verdict is about, and what holds its words together. */
const about = words(`
  is are was the a an all and of to in out at it be been has have with server service services system systems app application
  database db redis cache queue connection connect api backend upstream internal bad gateway time timed status state health
  check checks`);

/** What else stands in a state that is written as a name: `auth_failed`, `handshake-error`. */
const inStates = words(`
  auth authentication login token credentials permission network socket host dns tls ssl cert certificate handshake lookup query read write
  request response migration migrations sync model client node cluster pool start startup load init check ping probe rate limit quota memory disk smtp mail`);

/** Does it name a thing, though a word of it is bad news: a bucket `error-logs`, a subscription `payment-failed-sub`? */
export function mayName(text: string): boolean {
  const plain = text.trim();
  if (!/^[a-z\d]+(?:[-_.][a-z\d]+)+$/.test(plain) || badPhrase.test(plainly(plain))) return false;
  return !plainly(plain)
    .split(" ")
    .every((token) => speaksOfHealth(token) || inStates.has(token));
}

function speaksOfHealth(token: string): boolean {
  return about.has(token) || negations.has(token) || classOf(token, "part") !== null;
}

/** `NotServing`, `not-serving` and "Not serving!" are one. */
function plainly(text: string): string {
  return text
    .slice(0, longest)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[’']t\b/g, "")
    .replace(/[_\-–—./:;,()[\]{}!?"'`|]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** An HTTP status in the place of a word. */
export function stateOfStatus(status: number): StateClass {
  if (status >= 200 && status < 400) return "good";
  return status >= 400 && status < 600 ? "bad" : "unknown";
}

/** Does this text name or describe something, rather than say how it is? */
export function describes(text: string): boolean {
  const plain = text.trim();
  return (
    isAddress.test(plain) ||
    /\sv?\d+(?:\.\d+)+$/.test(plain) ||
    /^[/~.]/.test(plain) ||
    /^v?\d+(?:[.:-]\d+)*(?:[-+.][\w.]+)?(?:\s*(?:%|[a-z]{1,12}))?$/i.test(plain) ||
    /^\d{4}-\d\d-\d\d/.test(plain) ||
    /^[0-9a-f-]{7,}$/i.test(plain) ||
    /^[\w.-]+:\d+$/.test(plain) ||
    /^[\w.-]+@[\w.-]+$/.test(plain) ||
    (/\d/.test(plain) && /^[\w.:-]+$/.test(plain))
  );
}

function ofWords(plain: string, subject: Subject): StateClass {
  if (badPhrase.test(plain)) return "bad";
  const tokens = plain.match(/[a-z]+/g) ?? [];
  const seen = new Set<StateClass>();
  let first: StateClass | null = null;
  let turnedUntil = -1;
  for (const [i, token] of tokens.entries()) {
    if (negations.has(token)) turnedUntil = i + turnsUpTo;
    const found = movesOn(token, tokens[i - 1]) ? null : classOf(token, subject);
    if (found === null) continue;
    const said = i > turnedUntil ? found : found === "good" ? "bad" : "good";
    // It turns one word, not all that follow: "no errors, all ok".
    turnedUntil = -1;
    first ??= said;
    seen.add(said);
  }
  if (first === null) return "unknown";
  if (seen.size === 1) return first;
  // "Error: the healthy node went away" is an error; "ok, but the cache is down" is for people to read.
  return first === "bad" ? "bad" : "concern";
}

function classOf(token: string, subject: Subject): StateClass | null {
  if (subject === "breaker" && /^(closed|open)$/.test(token)) return token === "closed" ? "good" : "concern";
  if (good.has(token)) return "good";
  if (bad.has(token)) return "bad";
  if (badOfParts.has(token)) return subject === "part" || subject === "service" ? "bad" : null;
  if (badOfPartsAlone.has(token)) return subject === "part" ? "bad" : null;
  return concerned.has(token) ? "concern" : null;
}

/** "Warming up" is not up, "scaling down" not down. */
function movesOn(token: string, before: string | undefined): boolean {
  return (token === "up" || token === "down") && before !== undefined && /ing$|^set$|^back$/.test(before);
}

function markOf(text: string): StateClass | null {
  if (/^[✅✔☑🟢👍💚]/u.test(text)) return "good";
  if (/^[❌✖✗✘🔴🚫💔⛔🛑]/u.test(text)) return "bad";
  return /^(?:⚠|🟡|🟠)/u.test(text) ? "concern" : null;
}

/** The bad before the good: 비정상 holds 정상. */
function eastAsian(text: string): StateClass | null {
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)) return null;
  const plain = text.replace(/\s+/g, "");
  if (/(이상|문제|오류|장애|에러|결함)(가|은|는|이)?없/.test(plain) || /異常なし|无异常|問題ありません/.test(plain))
    return "good";
  if (
    /비정상|오류|에러|장애|실패|끊|중단|중지|정지|다운|불가|불능|불량|안됨|안돼|지않|미연결|오프라인|위험|심각|이상$|이상(발생|감지|있)|(응답|연결)없음|시간초과/.test(
      plain,
    ) ||
    /異常|异常|エラー|错误|錯誤|失敗|失败|故障|停止|切断|断开/.test(plain)
  )
    return "bad";
  if (/경고|주의|점검|저하|지연|불안정|警告|注意|降级|维护/.test(plain)) return "concern";
  // Switched off on purpose: no word of ours.
  if (/비활성|미사용|사용안함/.test(plain)) return "unknown";
  if (
    /정상|양호|성공|연결(됨|되|완료)|작동|동작|실행중|가동|활성|준비됨|준비완료|온라인|운영중|서비스중|완료|건강|좋음/.test(
      plain,
    ) ||
    /正常|成功|稼働|健康|良好|運行|运行|接続済|已连接/.test(plain)
  )
    return "good";
  return "unknown";
}

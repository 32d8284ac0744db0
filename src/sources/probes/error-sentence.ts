import { words } from "./words.ts";

/**
 * Is a text no more than an error's sentence? What a sentence is, by its words:
 *
 * | Sentence | Words | Example |
 * | :- | :- | :- |
 * | error | all of them speak of errors, requests and services | "An unexpected error occurred" |
 * | unsure | so, but of no error | "I am unable to process your request" |
 * | beside | so, or of coming back later | "Please try again later" |
 * | told | it tells that one happened, and other things | "An error occurred while asking Gemini" |
 * | other | anything else | "Here is how to fix an Internal Server Error" |
 *
 * Errors with nothing else are bad. What is told without an excuse beside it, and what goes on, may be an answer: unknown.
 */
export type ErrorSentence = "bad" | "unknown" | null;

type Kind = "error" | "unsure" | "beside" | "excuse" | "told" | "other";

/** Longer is an answer. */
const longest = 400;

const sure = words(`
  error errors errored exception exceptions failed fails failure failures wentwrong unavailable timeout refused crashed
  unreachable overloaded exceeded outage fatal panic`);
const unsure = words("unable trouble problem problems issue issues difficulties busy");

/** What happened, rather than what is talked about. */
const statement = /\b(occurred|happened|encountered|went ?wrong|experiencing|failed)\b/;
const excuse = /\b(sorry|apologi[sz]e|apologies|oops|try again|retry|later|contact)\b/;

const around = words(`
  a an the this that am is are was were has have had be been being i we it you your our my me us at in on of for to from by with
  while when during as and or but so sorry apologize apologise apologies apology oops uh oh whoops hmm please kindly try again
  later retry retrying a moment minute minutes few couple seconds shortly soon contact support administrator admin team
  occurred occurs happened happen encountered got getting get something went unexpected internal external upstream server servers
  service services system systems application app api backend gateway bad database db network connection connect connecting
  model llm ai bot assistant agent request requests response responses query message messages question answer answers input
  chat generate generating generated process processing processed complete completing completed handle handling fulfill fulfil
  retrieve retrieving retrieved fetch fetching fetched reach reached currently temporarily right now time due technical unknown
  code status http id rate limit quota too many large calling call call returned return experiencing inconvenience back there end side
  some can could do did token tokens just resource exhausted unhandled undefined null found notfound trying running run`);

const wholeErrors =
  /^(not found|method not allowed|bad gateway|unauthorized|forbidden|too many requests|rate limit exceeded|timeout|gateway time-?out|service unavailable)[.!]?$/i;
const dumps =
  /^(traceback \(most recent call last\)|(uncaught |unhandled )?(error|exception|fatal|panic)\s*[:!]\s*\S)/i;
const namedDump = /^[A-Z]\w*(Error|Exception)\b\s*:/;

export function errorSentence(text: string): ErrorSentence {
  const trimmed = text.trim();
  // Before anything is looked for in it: what ends in thousands of quotes takes long.
  if (trimmed.length > longest) return null;
  const plain = trimmed.replace(/^["'`]+|["'`]+$/g, "");
  if (plain === "" || plain.includes("```")) return null;
  if (dumps.test(plain) || wholeErrors.test(plain)) return "bad";
  if (namedDump.test(plain) && !plain.includes("\n")) return "unknown";
  const kinds = plain
    .split(/(?<=[.!?。！？])\s+|(?<=[。！？])|\n+/)
    .filter((one) => /\p{L}/u.test(one))
    .map((one) => (asian.test(one) ? asianKind(one) : kindOf(one)));
  const has = (kind: Kind): boolean => kinds.includes(kind);
  const first = kinds.find((kind) => kind !== "beside" && kind !== "excuse");
  if (has("other"))
    return first === "told" || (first === "error" && statement.test(plain.toLowerCase())) ? "unknown" : null;
  if (has("error") || (has("told") && has("excuse"))) return "bad";
  return has("told") || has("unsure") ? "unknown" : null;
}

function kindOf(sentence: string): Kind {
  const plain = sentence
    .toLowerCase()
    .replace(/\b(can|could|was|is|am)(not| not|n[’']t)( be)?( able to)?\b|\bnot able\b/g, "unable")
    .replace(/\bnot (available|responding|reachable)\b/g, "unavailable")
    .replace(/\btimed out\b/g, "timeout")
    .replace(/\b(went|gone|is|was) wrong\b/g, "wentwrong")
    .replace(/[’'](s|m|re|ve)\b/g, "");
  const tokens = plain.match(/[a-z]+/g) ?? [];
  if (plain.trim().endsWith("?") || /\b0 (errors?|fail)/.test(plain)) return "other";
  if (tokens.every((token) => sure.has(token) || unsure.has(token) || around.has(token))) {
    if (tokens.some((token) => sure.has(token))) return "error";
    if (tokens.some((token) => unsure.has(token))) return "unsure";
    return excuse.test(plain) ? "excuse" : "beside";
  }
  // What comes behind a colon is the error's own text.
  const [head = plain, rest] = plain.split(/:\s|\b(?:while|when|during|trying)\b/, 2);
  if (rest === undefined || !statement.test(head) || kindOf(head) !== "error") return "other";
  return plain[head.length] === ":" ? "error" : "told";
}

const asian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const asianSure = /오류|에러|장애|실패|예외|エラー|失敗|障害|错误|錯誤|异常|異常|失败|出错|故障|超时|시간 ?이? ?초과/;
const asianUnsure = /없습니다|못했습니다|문제|점검|問題|できません|问题|无法|繁忙|不可用/;

/** What stands around an error's name, the longest first. */
const asianAround = new RegExp(
  [
    "오류|에러|장애|실패|예외|문제|점검|드릴|시간|초과|발생했습니다|발생하였습니다|발생했어요|발생|했습니다|하였습니다|되었습니다|됐습니다|했어요|됐어요|입니다|합니다|습니다",
    "없습니다|못했습니다|있습니다|알 ?수 ?없는|할 ?수|수 ?없|처리|요청|서버|서비스|내부|시스템|네트워크|데이터베이스|일시적|응답|답변|생성|연결|메시지",
    "죄송합니다|죄송|잠시|나중|이후|후|다시|시도|주세요|주십시오|바랍니다|관리자|문의|현재|예상치|못한|하지|하는|되지|도중|과정|에서|으로|에게|인해",
    "해 ?주세요|해 ?주십시오|해주|하여|하세요|세요|십시오|해|가|이|을|를|은|는|의|에|중|로|인|한|와|과|못|도|간|적|요",
    "エラー|失敗|障害|問題|発生|いたしました|しました|しています|サーバー|サーバ|内部|システム|サービス|ネットワーク|処理|リクエスト|応答|接続|予期しない|不明|現在|利用|使用|いただけません",
    "申し訳|ございません|ありません|できません|でした|です|しばらく|してから|時間|をおいて|もう一度|再度|お試し|ください|後|ほど|中|が|は|を|に|の|で|と|な|も|し|て|から|ご",
    "错误|錯誤|异常|異常|失败|失敗|出错|故障|超时|问题|系统|服务器|服务|网络|内部|数据库|发生|出现|遇到|请求|处理|连接|响应|回复|生成|未知|暂时|当前|目前",
    "无法|不可用|繁忙|稍后|再试|重试|抱歉|对不起|非常|很|请|您的|我|了|的|时|一个|一些|中|后|再",
  ].join("|"),
  "g",
);

const asianStatement =
  /(오류|에러|장애|예외|문제)(가|이)? ?(발생했|발생하였|생겼|있었)습니다|실패(했|하였)습니다|(エラー|問題|障害)が発生しました|失敗しました|(发生|出现|遇到)了?(错误|异常|问题)|失败了?$|出错了?$|(오류|에러|장애|실패|エラー|失敗|错误|异常)$/;
const asianExcuse = /죄송|다시 ?시도|문의|申し訳|もう一度|再度|抱歉|对不起|稍后|再试|重试/;

/** The verb comes last: what stands before it is what happened. */
function asianKind(sentence: string): Kind {
  const plain = sentence.replace(/[.!。！\s]+$/, "");
  if (
    /[?？]$/.test(plain) ||
    /(문제|오류|에러|장애|이상)(가|이|는|은|도)? ?없|(問題|エラー|障害)[はも]?あり?ません/.test(plain)
  )
    return "other";
  const foreign = plain.toLowerCase().match(/[a-z]+/g) ?? [];
  const rests = plain.replace(/[a-z]+/gi, " ").replace(asianAround, "");
  if (foreign.every((token) => sure.has(token) || around.has(token)) && !/\p{L}/u.test(rests)) {
    if (asianSure.test(plain)) return "error";
    if (asianUnsure.test(plain)) return "unsure";
    return asianExcuse.test(plain) ? "excuse" : "beside";
  }
  const [head = plain, rest] = plain.split(/[:：]/, 2);
  if (rest !== undefined && asianStatement.test(head)) return "error";
  const end = asianStatement.exec(plain);
  return end !== null && end.index + end[0].length === plain.length && plain.length <= 80 ? "told" : "other";
}

import { cutAt } from "../../cut-text.ts";

/** What a credential is replaced by. */
export const REDACTED = "[redacted]";

/** Longer text is cut first. Every pattern is bounded or starts only where a word does, so the work stays linear. */
const INPUT_LIMIT = 16_384;

/** Tokens that tell what they are by their own first characters, or by the scheme before them. */
const TOKENS: RegExp[] = [
  // A key that was cut off has no END line.
  /-----BEGIN [A-Z0-9 ]{0,40}(?:PRIVATE KEY|CERTIFICATE)(?: BLOCK)?-----[^]*?(?:-----END [A-Z0-9 ]{0,60}-----|$)/g,
  // JSON Web Tokens, unsigned and cut ones included.
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?/g,
  // Google: API keys, OAuth access tokens, refresh tokens, client secrets.
  /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{30,}/g,
  /(?<![A-Za-z0-9_-])ya29\.[A-Za-z0-9_.-]{10,}/g,
  /(?<![A-Za-z0-9_/-])1\/\/0[A-Za-z0-9_-]{20,}/g,
  /(?<![A-Za-z0-9_-])GOCSPX-[A-Za-z0-9_-]{10,}/g,
  // AWS access key ids.
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  // GitHub, GitLab, Slack, npm, Stripe, OpenAI and Anthropic.
  // An installation's token can be longer, `ghs_APPID_` and a JSON Web Token.
  /(?<![A-Za-z0-9_])gh[pousr]_[A-Za-z0-9._-]{16,}/g,
  /(?<![A-Za-z0-9_])github_pat_[A-Za-z0-9_]{16,}/g,
  /(?<![A-Za-z0-9_-])glpat-[A-Za-z0-9_-]{16,}/g,
  /(?<![A-Za-z0-9_-])(?:xox[a-z]|xapp)-[A-Za-z0-9-]{8,}/g,
  /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{30,}/g,
  /(?<![A-Za-z0-9_])[rs]k_(?:live|test)_[A-Za-z0-9]{10,}/g,
  /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{20,}/g,
];

const SLACK_WEBHOOK = /(hooks\.slack\.com\/(?:services|workflows|triggers)\/)[A-Za-z0-9/_-]{8,}/g;

/** `Bearer` and `Basic` are English words too: what follows must be long, or look like no word. */
const SCHEME = /\b(Bearer|Basic)(\s{1,4})([A-Za-z0-9._~+/=-]{8,})/gi;

/** The user information of an address. */
const USER_INFO = /(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/)[^\s/@:]{0,256}:[^\s/]{1,256}@/g;

/** To the line's end: cookies hold several values. */
const COOKIE = /\b((?:set-)?cookie["']?\s{0,4}[:=]\s{0,4})\S[^\n]*/gi;

/** A name that speaks of a secret, a separator, and its value, quoted or up to a blank. */
const NAMED =
  /(?<![A-Za-z0-9])((?:[A-Za-z0-9]{1,20}[_-]){0,3}(?:password|passwd|passphrase|pwd|secret|api[_-]?key|apikey|access[_-]?key|private[_-]?key|credentials?|signature|(?:access|refresh|id|auth|session|csrf|xsrf)[_-]?token|authorization|session[_-]?id))(\\?["']?\s{0,4}[:=]\s{0,4})("(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|\\"[^"\n]*"?|[^\s"'&,;)}\]]+)/gi;

/** `token` alone is a word of parsers and models: its value must look like no word. */
const TOKEN_FIELD = /(?<![A-Za-z0-9])(token)(\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?)([A-Za-z0-9._~+/=-]{8,})/gi;

/**
 * `text` with what looks like a credential replaced by `[redacted]`. Finds what tells itself by its form or its name, not
 * every secret: services must not log theirs.
 */
export function redact(text: string): string {
  let shown = cutAt(text, INPUT_LIMIT);
  for (const pattern of TOKENS) shown = shown.replace(pattern, REDACTED);
  return shown
    .replace(SLACK_WEBHOOK, `$1${REDACTED}`)
    .replace(USER_INFO, `$1${REDACTED}@`)
    .replace(SCHEME, (all: string, scheme: string, gap: string, value: string) =>
      isNoWord(value) ? `${scheme}${gap}${REDACTED}` : all,
    )
    .replace(COOKIE, `$1${REDACTED}`)
    .replace(NAMED, (all: string, name: string, separator: string, value: string, at: number, whole: string) =>
      isSchemeOrDone(value) || isSaid(value, whole.slice(at + all.length, at + all.length + LOOK_AHEAD))
        ? all
        : `${name}${separator}${REDACTED}`,
    )
    .replace(TOKEN_FIELD, (all: string, name: string, separator: string, value: string) =>
      isNoWord(value) ? `${name}${separator}${REDACTED}` : all,
    );
}

const NUMBER = "[number]";

/** What may tell who a user is, by its form alone, and what it is replaced by. Tried in this order. */
const PERSONAL: readonly [RegExp, (all: string, kept: string) => string][] = [
  // A query holds what a user typed. The address before it tells where.
  [
    /(?<![^\s"'`<>()[\]{},;=])([A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/[^\s"'`<>?#]{1,2000}|\/[^\s"'`<>?#]{0,2000})\?[^\s"'`<>]+/g,
    (_all, kept) => `${kept}?${REDACTED}`,
  ],
  // RFC 6531 lets letters of any script stand in an address.
  [
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/gu,
    () => "[email]",
  ],
  [/(?<![\p{L}\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/gu, (all) => (isOwnNetwork(all) ? all : "[ip]")],
  // Eight groups, or fewer around a `::`. A time of day has neither, and `Abc::def` of a program no digit.
  [
    /(?<![0-9a-z:.])(?=[a-f:]{0,40}\d)(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![0-9a-f:])/gi,
    () => "[ip]",
  ],
  // Phone numbers with the country's code, as Koreans write them, and as Americans do.
  [
    /(?<![\p{L}\p{N}+])\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?!\p{N})/gu,
    (all) => (all.replace(/\D/g, "").length >= 8 ? NUMBER : all),
  ],
  [/(?<![\p{L}\p{N}.-])0\d{1,2}[-. ]\d{3,4}[-. ]\d{4}(?![\p{N}-])/gu, () => NUMBER],
  [/(?<![\p{L}\p{N}.-])\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?![\p{N}-])/gu, () => NUMBER],
  // Korea's resident registration number, and cards in groups of four.
  [/(?<![\p{L}\p{N}-])\d{6}-[1-8]\d{6}(?!\p{N})/gu, () => NUMBER],
  [/(?<![\p{L}\p{N}-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}(?!\p{N})/gu, () => NUMBER],
  // Cards, accounts, phones without a mark. Not the digits of a fraction, nor of an identifier.
  [/(?<![\p{L}\p{N}_.-])\d{9,}(?![\p{L}\p{N}_-])/gu, () => NUMBER],
];

/**
 * `redact`, and what may tell who a user is: addresses of mail and of the network, queries, phone and card numbers, long
 * runs of digits. For messages that are quoted to more people than read the log. Names of people tell themselves by no
 * form, and stay.
 */
export function redactPersonal(text: string): string {
  let shown = redact(text);
  for (const [pattern, replaced] of PERSONAL) shown = shown.replace(pattern, replaced);
  return shown;
}

/** Loopback, link-local and private networks (RFC 1918): machines of ours, which an engineer wants to know. */
function isOwnNetwork(address: string): boolean {
  return /^(?:10\.|127\.|0\.0\.0\.0$|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address);
}

/** `Authorization: Bearer [redacted]` is done already, and tells more. */
function isSchemeOrDone(value: string): boolean {
  return /^(?:\\?["'])?(?:bearer|basic|\[redacted)/i.test(value);
}

/** What a message says of a secret by one word: nobody's is one of these. The last are a workflow's permissions, as in `id-token: write`. */
const STATES = new Set(
  (
    "none null nil undefined missing invalid expired required unavailable absent denied refused rejected revoked failed " +
    "incorrect wrong mismatch mismatched unknown unset empty disabled unauthorized forbidden malformed unreadable write read"
  ).split(" "),
);

/** And by more: `credentials: not found`, `password: must be longer`, `credentials: application default credentials are missing`. */
const SAYINGS =
  /^(?:(?:not|never)(?: yet| be| been){0,2} (?:found|set|given|valid|available|present|configured|provided|supplied|loaded|allowed|accepted|authori[sz]ed|permitted|enabled|readable|there|known|supported|required|correct)|no (?:such|valid|value|file|access|credentials?|default|longer)|(?:is|are|was|were|must|should|cannot|can|could|has|have|may|does|did) (?:not |no |be |been |only |also )?[a-z]{2,}|(?:unable|failed|trying|refusing) to [a-z]{2,}|too (?:short|long|weak|many|few|old)|(?:the|a|an|application|default|google|user|error|access|permission) (?:not |no )?(?:[a-z]{2,} ){1,3}(?:is|are|was|were|not|has|have|could|cannot|must|denied|expired|missing|invalid|failed)\b)/i;

const LOOK_AHEAD = 80;

/** Is it what a message says of a secret, and not the secret? Of an unquoted value the pattern above took one word; `rest` goes on. */
function isSaid(value: string, rest: string): boolean {
  const [, quote = "", inner = ""] = /^(\\?["']?)(.*?)\\?["']?$/s.exec(value) ?? [];
  const plain = inner.replace(/[.!?:`]+$/, "");
  const word = plain.toLowerCase();
  const [, begun] = /^([a-z]*)…/.exec(word) ?? [];
  if (STATES.has(word) || [...STATES].some((state) => begun !== undefined && state.startsWith(begun))) return true;
  // What is quoted is the value as a whole: `"not found"`.
  const said = quote === "" ? `${inner}${rest}`.replace(/\s+/g, " ") : inner;
  const found = SAYINGS.exec(said);
  if (found === null) return false;
  return quote === "" ? /^[a-z]+$/i.test(inner) : found[0].length === plain.length;
}

function isNoWord(value: string): boolean {
  return value.length >= 24 || /\d/.test(value) || value.endsWith("=") || /[a-z][A-Z]/.test(value);
}

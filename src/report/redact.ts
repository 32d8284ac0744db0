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
  /(?<![A-Za-z0-9_])gh[pousr]_[A-Za-z0-9]{16,}/g,
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
  let shown = text.slice(0, INPUT_LIMIT);
  for (const pattern of TOKENS) shown = shown.replace(pattern, REDACTED);
  return shown
    .replace(SLACK_WEBHOOK, `$1${REDACTED}`)
    .replace(USER_INFO, `$1${REDACTED}@`)
    .replace(SCHEME, (all: string, scheme: string, gap: string, value: string) =>
      isNoWord(value) ? `${scheme}${gap}${REDACTED}` : all,
    )
    .replace(COOKIE, `$1${REDACTED}`)
    .replace(NAMED, (all: string, name: string, separator: string, value: string) =>
      isSchemeOrDone(value) ? all : `${name}${separator}${REDACTED}`,
    )
    .replace(TOKEN_FIELD, (all: string, name: string, separator: string, value: string) =>
      isNoWord(value) ? `${name}${separator}${REDACTED}` : all,
    );
}

/** `Authorization: Bearer [redacted]` is done already, and tells more. */
function isSchemeOrDone(value: string): boolean {
  return /^(?:\\?["'])?(?:bearer|basic|\[redacted)/i.test(value);
}

function isNoWord(value: string): boolean {
  return value.length >= 24 || /\d/.test(value) || value.endsWith("=") || /[a-z][A-Z]/.test(value);
}

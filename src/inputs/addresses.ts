/** Also published in the JSON Schema. It is looser than the parser, which asks the URL standard. */
export const urlPattern = String.raw`^https?://[^\s@?#\\]+$`;

const urlExpression = new RegExp(urlPattern);

/**
 * A base URL for probes → its normal form without a trailing slash, so that a probe's path can be put after it.
 * Null when it is not http or https, or carries credentials, a query or a fragment.
 */
export function parseUrl(text: string): string | null {
  if (!urlExpression.test(text) || !URL.canParse(text)) return null;
  return new URL(text).href.replace(/\/+$/, "");
}

/**
 * Also published in the JSON Schema. A second slash or a backslash at the start would be read as another host, and spaces
 * and control characters are dropped by URL parsers before they look (https://url.spec.whatwg.org/#relative-slash-state).
 */
export const probePathPattern = String.raw`^(?:none|/(?!/)[^\s\\#\u0000-\u001f\u007f]*)$`;

const probePathExpression = new RegExp(probePathPattern);

/** `/health` → itself; `none` → "none", for a probe that is switched off. Null for anything else. */
export function parseProbePath(text: string): string | null {
  return probePathExpression.test(text) ? text : null;
}

/** What of a refused address or path may stand in a message. Null: a login may be in it. A query may hold a key. */
export function withoutQuery(text: string): string | null {
  if (text.includes("@")) return null;
  const [, plain = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(text) ?? [];
  return rest === "" ? plain : `${plain}${rest.charAt(0)}…`;
}

/** A header's name is a token (RFC 9110, 5.6.2), its value visible characters with blanks between (5.5). */
const line = String.raw`[!#$%&'*+.^_\x60|~0-9A-Za-z-]+:[ \t]*[\x21-\x7e\x80-\xff](?:[ \t\x21-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?[ \t]*`;
export const headersPattern = String.raw`^${line}(?:\r?\n(?:${line})?)*$`;

const expression = new RegExp(headersPattern);

/** What an HTTP client sets itself: another value would break the request's frame. */
const notAllowed = ["host", "content-length", "transfer-encoding", "connection"];

/** `Name: value` a line → headers, with their names in lower case. Null when a line is no header, or one comes twice. */
export function parseHeaders(text: string): Record<string, string> | null {
  if (!expression.test(text)) return null;
  const headers: Record<string, string> = {};
  for (const one of text.split(/\r?\n/).filter((each) => each.trim() !== "")) {
    const colon = one.indexOf(":");
    const name = one.slice(0, colon).toLowerCase();
    if (notAllowed.includes(name) || Object.hasOwn(headers, name)) return null;
    headers[name] = one.slice(colon + 1).trim();
  }
  return headers;
}

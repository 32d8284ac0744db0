const plain = "(?!(?:AND|OR|NOT)(?:\\.|$))[A-Za-z_][A-Za-z0-9_]*";

/** Control and format characters and halves of pairs, without `\p{C}`: editors read the pattern without the flag that it needs. */
const notShown =
  "\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ud800-\\udfff";

/** A name with other characters in it stands in double quotes, with a backslash before a quote and before a backslash. */
const quoted = `"(?:[^"\\\\${notShown}]|\\\\["\\\\]){1,100}"`;

/**
 * The places of a log entry that hold what a service says of one request, then names, plain or quoted: this text is put into
 * a Logging filter, so nothing may stand in it that the filter language could read as more than a name
 * (https://cloud.google.com/logging/docs/view/logging-query-language#field_path_identifiers).
 * Also published in the JSON Schema.
 */
export const fieldPathPattern = `^(?:jsonPayload|labels|httpRequest)(?:\\.(?:${plain}|${quoted})){1,10}$`;

const fieldPathExpression = new RegExp(fieldPathPattern);

/** `jsonPayload.process_time_ms` → itself. Null when it is not a safe path into a log entry. */
export function parseFieldPath(text: string): string | null {
  return text.length <= 200 && fieldPathExpression.test(text) ? text : null;
}

/** Its names, without their quotes: `jsonPayload."response-time"` → `jsonPayload`, `response-time`. */
export function namesOf(path: string): string[] {
  return [...path.matchAll(/"((?:[^"\\]|\\.)*)"|[^."]+/g)].map(
    (match) => match[1]?.replace(/\\(.)/g, "$1") ?? match[0],
  );
}

/** The other way: each name in quotes where it needs them. */
export function pathOf(names: readonly string[]): string {
  return names.map((name) => (plainName.test(name) ? name : `"${name.replace(/["\\]/g, "\\$&")}"`)).join(".");
}

const plainName = new RegExp(`^${plain}$`);

const mostSpellings = 6;

/**
 * The ways in which an entry may hold a path: member in member (`http` → `status`), or one member whose name has dots in it
 * (`http.status`), as OpenTelemetry and ECS write them, in a member of its own or not. The given one first.
 */
export function spellingsOf(path: string): string[] {
  const names = namesOf(path);
  const [root = "", ...rest] = names;
  const parts = rest.flatMap((name) => name.split("."));
  if (parts.some((part) => part === "")) return [path];
  const joined = parts.map((_, i) => pathOf([root, ...parts.slice(0, i), parts.slice(i).join(".")])).toReversed();
  // Each stands in a filter several times, and a filter has 20,000 characters at most.
  return [...new Set([pathOf(names), ...joined])].slice(0, mostSpellings);
}

const segment = "(?!(?:AND|OR|NOT)(?:\\.|$))[A-Za-z_][A-Za-z0-9_]*";

/**
 * The places of a log entry that hold what a service says of one request, then plain names: this text is put into a
 * Logging filter without quotes, so nothing may stand in it that the filter language could read as more than a name
 * (https://cloud.google.com/logging/docs/view/logging-query-language#field_path_identifiers).
 * Also published in the JSON Schema.
 */
export const fieldPathPattern = `^(?:jsonPayload|labels|httpRequest)(?:\\.${segment}){1,10}$`;

const fieldPathExpression = new RegExp(fieldPathPattern);

/** `jsonPayload.process_time_ms` → itself. Null when it is not a safe path into a log entry. */
export function parseFieldPath(text: string): string | null {
  return text.length <= 200 && fieldPathExpression.test(text) ? text : null;
}

/** A filter that Logging refuses: the face answers 400 INVALID_ARGUMENT with this message. */
export class FilterError extends Error {
  override name = "FilterError";
}

export function syntaxError(
  token: { line: number; column: number; text: string },
  reason = "syntax error",
): FilterError {
  const { line, column, text } = token;
  return new FilterError(`Unparseable filter: ${reason} at line ${line}, column ${column}, token '${text}'`);
}

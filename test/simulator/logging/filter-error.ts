/** A filter that Logging refuses: the face answers 400 INVALID_ARGUMENT with this message. */
export class FilterError extends Error {
  override name = "FilterError";
}

/** How a value is written in the place of its mark. */
export type Written = (value: string) => string;

export const asItIs: Written = (value) => value;

/** In an address a `&` or `#` of the value would be one of the address's (RFC 6570, 3.2.2). */
export const inAddress: Written = (value) => encodeURIComponent(value.toWellFormed());

/** In JSON a quote of the value would end the text that it stands in. @param template the whole text, with its marks. */
export function writtenIn(template: string): Written {
  try {
    JSON.parse(template);
    return inJson;
  } catch {
    return asItIs;
  }
}

const inJson: Written = (value) => JSON.stringify(value).slice(1, -1);

/** A value as it is, and as it may have been sent and come back: each form is as secret. */
export function formsOf(value: string): string[] {
  return [...new Set([value, inJson(value), inAddress(value), ...cookieValues(value)])];
}

/** Of `sid=1; csrf=2`, which an answer may repeat without their names. */
function cookieValues(value: string): string[] {
  if (!/^[^\s=;]+=[^;]*(?:; [^\s=;]+=[^;]*)*$/.test(value)) return [];
  return value.split("; ").map((pair) => pair.slice(pair.indexOf("=") + 1));
}

/** At most `limit` UTF-16 units, and no character cut in half: half of a surrogate pair is none, and no encoder takes it. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const code = text.charCodeAt(limit - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit);
}

/** `cutAt`, and an ellipsis where something was cut. */
export function shortened(text: string, limit: number): string {
  return text.length > limit ? `${cutAt(text, limit)}…` : text;
}

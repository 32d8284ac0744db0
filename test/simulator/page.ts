/** One page of a list, by the list's own token: an opaque offset. Undefined: not a token of ours. */
export function page<T>(
  items: readonly T[],
  query: URLSearchParams,
): { items: T[]; nextPageToken?: string } | undefined {
  const size = Number(query.get("pageSize") ?? "0") || 100;
  const token = query.get("pageToken") ?? "";
  const offset = token === "" ? 0 : Number(Buffer.from(token, "base64url").toString());
  if (!Number.isInteger(offset) || offset < 0 || size < 0) return undefined;
  const end = offset + size;
  const next = end < items.length ? Buffer.from(String(end)).toString("base64url") : undefined;
  return { items: items.slice(offset, end), ...(next === undefined ? {} : { nextPageToken: next }) };
}

/** What a text is that is no JSON, and what to do about it. The first that fits. */
const textKinds: readonly { is: RegExp; kind: string }[] = [
  {
    is: /^---(?:\s|$)|^(?:insertId|httpRequest|labels|logName|receiveTimestamp):/,
    kind: "YAML: export it with `--format json`",
  },
  {
    is: /^"?(?:insert_?id|log_?name|timestamp|severity|receive_?timestamp|trace|(?:text|proto)_?payload|(?:http_?request|json_?payload|resource|labels)[._][\w.]+)"?[,;\t]/i,
    kind: "a table (CSV): export it as JSON",
  },
  { is: /^<(?:!doctype|html|\?xml)/i, kind: "HTML or XML, not a log" },
  { is: /^PK\p{Cc}/u, kind: "a zip archive: unpack it first" },
  { is: /^[\w./@-]{1,90}\p{Cc}{10}/u, kind: "a tar archive: unpack it first" },
  {
    is: /^\uFFFD?BZh|^BZh|^\uFFFD7zXZ|^\(\uFFFD\/\uFFFD/,
    kind: "compressed with something else than gzip: unpack it first",
  },
  { is: /^Obj\p{Cc}/u, kind: "Avro: export it as JSON" },
  { is: /^PAR1/, kind: "Parquet: export it as JSON" },
  { is: /[^\P{Cc}\t\r\n]/u, kind: "binary data, no text" },
];

/** For people; null: like nothing that is known. */
export function kindOfText(text: string): string | null {
  return textKinds.find(({ is }) => is.test(text))?.kind ?? null;
}

/** A message that went to the same file holds no braces or quotes: nothing is lost with it. */
export function mayHoldEntry(text: string): boolean {
  return /["{}[\]:\uFFFD]|[^\P{Cc}\t\r\n]/u.test(text);
}

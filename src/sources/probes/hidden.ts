/** A value that nobody may see, in the texts that an answer leaves. */

/** So long a value stands in no text by chance: it is hidden wherever it stands. */
const longSecret = 6;

/** A shorter one, a PIN say, is hidden where it stands by itself; anything shorter than that would take figures out of every text. */
export const shortestSecret = 4;

const wordsBeside = String.raw`[\p{L}\p{N}_]`;

/** A service may answer with what it was sent; the runner masks its own log only, not summaries and comments. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const words = new Set(secrets.flatMap((value) => [value, ...value.split(/\s+/)]));
  // The longest first: one may hold another.
  return [...words]
    .filter(({ length }) => length >= shortestSecret)
    .toSorted((a, b) => b.length - a.length)
    .reduce((shown, secret) => hidden(shown, secret), text);
}

function hidden(text: string, secret: string): string {
  if (secret.length >= longSecret) return withoutBeginning(text.replaceAll(secret, "***"), secret);
  const plain = secret.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const alone = new RegExp(`(?<!${wordsBeside})${plain}(?!${wordsBeside})`, "gu");
  return text.replace(alone, "***");
}

/** Where a text is cut, a secret may be cut with it: what is left of it is no less one. */
function withoutBeginning(text: string, secret: string): string {
  if (!text.endsWith("…")) return text;
  const cut = text.slice(0, -1);
  for (let kept = Math.min(secret.length - 1, cut.length); kept >= longSecret; kept -= 1)
    if (cut.endsWith(secret.slice(0, kept))) return `${cut.slice(0, -kept)}***…`;
  return text;
}

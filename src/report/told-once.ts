import type { Report } from "./report.ts";
import { firstSentence } from "./text/escape.ts";

/** Google says in 400 characters why a revision does not start, at each step and in each log. Longer words are told once. */
const longWords = 100;

/** After the condition and its reason come Google's own words. */
const labels = /^(?:[A-Za-z_]+: ){1,2}/;

/**
 * Messages, each long one whole only where it was not told before, by a finding or by one of them: then its first sentence, and
 * after that its labels alone. A log may have cut them.
 */
export function toldOnce(messages: readonly string[], { findings }: Pick<Report, "findings">): string[] {
  const told = findings.flatMap(({ reason }) => ("message" in reason ? [reason.message] : []));
  const shortened = new Set<string>();
  return messages.map((message) => {
    const known = told.find((one) => one.length > longWords && message.includes(one.slice(0, longWords)));
    told.push(message.replace(labels, ""));
    if (known === undefined) return message;
    const label = labels.exec(message)?.[0] ?? "";
    if (label !== "" && message.startsWith(known.slice(0, longWords), label.length) && shortened.has(message))
      return label.replace(/: $/, "");
    shortened.add(message);
    const at = message.indexOf(known.slice(0, longWords));
    return `${message.slice(0, at)}${firstSentence(known)}${message.slice(at).split(known, 2)[1] ?? ""}`;
  });
}

/** The same as it happens: the first sentence when it is new, and then its labels alone. */
export function tellerOnce(): (message: string) => string {
  const told = new Set<string>();
  return (message) => {
    const label = labels.exec(message)?.[0] ?? "";
    const words = message.slice(label.length);
    if (words.length <= longWords) return message;
    if (label !== "" && told.has(words)) return label.replace(/: $/, "");
    told.add(words);
    return `${label}${firstSentence(words)}`;
  };
}

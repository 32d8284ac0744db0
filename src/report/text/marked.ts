import { firstSentence, oneLine, truncate } from "./escape.ts";

/**
 * Text as it is said, before it is shown anywhere: what others wrote is marked in it, and only the renderer of a medium takes
 * it out and escapes it. The marks are noncharacters, which are for the inside of programs (Unicode 23.7): no text of others
 * keeps one.
 */
export type Text = string;

export type Run =
  /** Words of ours. */
  | { kind: "plain"; text: string }
  /** A name, a command or an input, to be copied as it stands. */
  | { kind: "code"; text: string }
  /** What a service, Google or a user said. */
  | { kind: "quote"; text: string }
  /** `text` is ours. The address is one that we trust. */
  | { kind: "link"; text: string; address: string };

const [CODE, QUOTE, LINK, TO, END] = ["\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3", "\ufdd4"];
const MARKS = /[\ufdd0-\ufdef]/g;
const MARKED = /([\ufdd0-\ufdd2])([^\ufdd0-\ufdef]*)(?:\ufdd3([^\ufdd0-\ufdef]*))?\ufdd4/g;

export function code(text: string): Text {
  return `${CODE}${withoutMarks(text)}${END}`;
}

export function quote(text: string): Text {
  return `${QUOTE}${withoutMarks(text)}${END}`;
}

export function linked(label: string, address: string): Text {
  return `${LINK}${withoutMarks(label)}${TO}${withoutMarks(address)}${END}`;
}

/** The parts of a text, in their order. */
export function runsOf(text: Text): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const plain = (to: number): void => {
    // A mark without its end is nothing that this file wrote.
    if (to > from) runs.push({ kind: "plain", text: withoutMarks(text.slice(from, to)) });
  };
  for (const { index, 0: all, 1: mark, 2: content = "", 3: address = "" } of text.matchAll(MARKED)) {
    plain(index);
    from = index + all.length;
    if (mark === LINK) runs.push({ kind: "link", text: content, address });
    else runs.push({ kind: mark === CODE ? "code" : "quote", text: content });
  }
  plain(text.length);
  return runs;
}

/** Each run as `show` writes it. */
export function written(text: Text, show: (run: Run) => string): string {
  return runsOf(text).map(show).join("");
}

/** Below so many characters a sentence says too little by itself: "Wrong path?" */
const enoughSaid = 40;
const longestQuote = 120;

/** For a headline: the first sentence that says something, and of what others wrote the first one as well. */
export function brief(text: Text): Text {
  let said = 0;
  let shown = "";
  for (const run of runsOf(text)) {
    if (run.kind === "plain") {
      const end = [...run.text.matchAll(/[.!?](?=\s|$)/g)].find(({ index }) => said + index >= enoughSaid);
      if (end !== undefined) return `${shown}${run.text.slice(0, end.index + 1)}`;
      shown += run.text;
      said += run.text.length;
    } else {
      const short = shortQuote(run);
      shown += marked(short);
      said += short.text.length;
    }
  }
  return shown;
}

/** The same of all its sentences: of what others wrote the first one. */
export function withShortQuotes(text: Text): Text {
  return runsOf(text)
    .map((run) => marked(shortQuote(run)))
    .join("");
}

function shortQuote(run: Run): Run {
  return run.kind === "quote" ? { ...run, text: truncate(firstSentence(run.text), longestQuote) } : run;
}

function marked(run: Run): Text {
  if (run.kind === "plain") return run.text;
  return run.kind === "link" ? linked(run.text, run.address) : run.kind === "code" ? code(run.text) : quote(run.text);
}

/** Is there anything to read in it? */
export function isBlank(text: Text): boolean {
  return runsOf(text).every((run) => oneLine(run.text) === "");
}

function withoutMarks(text: string): string {
  return text.replace(MARKS, "");
}

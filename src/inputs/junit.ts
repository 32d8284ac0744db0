import { shortened } from "../cut-text.ts";

/** What a JUnit file says. */
export interface JunitCounts {
  tests: number;
  failed: number;
  skipped: number;
  /** The first that failed, with its words. Null: none did. */
  first: string | null;
}

type Token =
  | { kind: "text"; text: string }
  | { kind: "tag"; name: string; attributes: string; closes: boolean }
  /** From here on nothing can be read. */
  | { kind: "end"; why: string };

const tag = /<(\/?)([A-Za-z_][\w:.-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/y;

/** What is neither a tag nor text, by how it begins and ends. */
const others = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;

/** Each character is looked at a few times at most, whatever the file holds. */
function* tokens(xml: string): Generator<Token> {
  let at = 0;
  for (let next = xml.indexOf("<"); next !== -1; next = xml.indexOf("<", at)) {
    if (next > at) yield { kind: "text", text: xml.slice(at, next) };
    const other = others.find(([begin]) => xml.startsWith(begin, next));
    if (other !== undefined) {
      const [begin, last] = other;
      const end = xml.indexOf(last, next + begin.length);
      if (end === -1) return yield { kind: "end", why: "it is cut off" };
      if (last === "]]>") yield { kind: "text", text: xml.slice(next + begin.length, end) };
      at = end + last.length;
      continue;
    }
    tag.lastIndex = next;
    const [whole = "", closing, name, attributes = ""] = tag.exec(xml) ?? [];
    if (name === undefined) {
      const why = xml.includes(">", next) ? "it is no XML that can be read" : "it is cut off";
      return yield { kind: "end", why };
    }
    yield { kind: "tag", name, attributes, closes: closing === "/" };
    at = next + whole.length;
  }
}

/** Of one `testcase`, while it is open. */
interface Case {
  name: string;
  state: "passed" | "failed" | "skipped";
  words: string;
}

/**
 * The form that Ant's JUnit task began and runners of every language write: `testcase` elements, with a `failure`, an `error` or a
 * `skipped` in those that did not pass. They are counted: what the totals in attributes include differs from runner to runner, but for whether there are any.
 * @returns a text: why it tells nothing, for people.
 */
export function readJunit(xml: string): JunitCounts | string {
  const counts: JunitCounts = { tests: 0, failed: 0, skipped: 0, first: null };
  const open: string[] = [];
  let root: string | undefined;
  let one: Case | null = null;
  // Of a suite that did not get as far as its tests the totals may be all that tells.
  let total = 0;
  const finish = ({ name, state, words }: Case): Case | null => {
    counts.tests += 1;
    if (state !== "passed") counts[state] += 1;
    if (state === "failed") counts.first ??= [name, shown(words)].filter((part) => part !== "").join(": ");
    return null;
  };
  for (const token of tokens(xml)) {
    if (token.kind === "end") return token.why;
    const parent = open.at(-1);
    if (token.kind === "text") {
      if (one !== null && (parent === "failure" || parent === "error")) one = withWords(one, token.text.trim());
      continue;
    }
    const { name, attributes } = token;
    if (token.closes) {
      if (open.pop() !== name) return "it is no XML that can be read";
      if (name === "testcase" && one !== null) one = finish(one);
      continue;
    }
    root ??= name;
    if (name.startsWith("testsuite"))
      total = Math.max(total, ...["failures", "errors"].map((each) => Number(attribute(attributes, each)) || 0));
    if (name === "testcase") one = { name: attribute(attributes, "name"), state: "passed", words: "" };
    else if (parent === "testcase" && one !== null) one = withChild(one, name, attributes);
    if (!attributes.trimEnd().endsWith("/")) open.push(name);
    else if (name === "testcase" && one !== null) one = finish(one);
  }
  if (root !== "testsuites" && root !== "testsuite") return "it is no JUnit XML";
  if (open.length > 0) return "it is cut off";
  return total > 0 && counts.failed === 0 ? `its totals count ${total} failed, which no test case shows` : counts;
}

/** What the message says first is told. */
function withWords(one: Case, words: string): Case {
  return { ...one, words: one.words || words };
}

function withChild(one: Case, name: string, attributes: string): Case {
  if (name === "skipped") return one.state === "failed" ? one : { ...one, state: "skipped" };
  if (name !== "failure" && name !== "error") return one;
  return { ...one, state: "failed", words: one.words || attribute(attributes, "message") };
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return decoded(found?.[1] ?? found?.[2] ?? "");
}

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name)] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

function shown(words: string): string {
  const [line = ""] = decoded(words).trim().split(/\r?\n/);
  return shortened(line, 160);
}

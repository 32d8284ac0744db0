/** Deeper than that is no answer, and whoever walks it would run out of stack. */
const deepest = 200;

/**
 * The JSON that a text holds: alone, behind a guard against scripts, as lines or events of a stream (then a list of them), or
 * as the one object that stands in a few words. Undefined: none.
 */
export function jsonOf(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, "").trim();
  const whole = parsed(plain.replace(/^\)\]\}',?\s*/, ""));
  if (whole !== undefined) return whole;
  const lines = linesOf(plain);
  if (lines.length === 0) return inWords(plain);
  const all = lines.map(parsed);
  return all.some((one) => one === undefined) ? inWords(plain) : all;
}

/** Lines that each hold JSON, or the data of a stream of events. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const isStream = lines.every((line) => /^(data|event|id|retry)?:/.test(line)) && lines.length > 0;
  if (!isStream) return lines.length > 1 && lines.every((line) => /^\s*[{[]/.test(line)) ? lines : [];
  return lines
    .filter((line) => line.startsWith("data:"))
    .map((line) => line.slice("data:".length).trim())
    .filter((line) => line !== "" && line !== "[DONE]");
}

/** `Status: {"db": "down"}`, a block of code, a page's `<pre>`. */
function inWords(text: string): unknown {
  const [from, to] = [text.indexOf("{"), text.lastIndexOf("}")];
  const around = from < 0 || to < from ? null : text.length - (to - from);
  return around === null || around > 200 ? undefined : parsed(text.slice(from, to + 1));
}

export function parsed(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted && code === 0x5c) i++;
    else if (code === 0x22) quoted = !quoted;
    else if (!quoted && (code === 0x7b || code === 0x5b) && ++depth > deepest) return true;
    else if (!quoted && (code === 0x7d || code === 0x5d)) depth--;
  }
  return false;
}

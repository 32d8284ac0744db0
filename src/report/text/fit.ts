/** A part of a document that can be left out whole. */
export interface Section {
  /** How the reader is told that it was cut. */
  name: string;
  /** Complete Markdown: nothing in it stays open at its end. */
  text: string;
  /** The lower, the sooner it is left out. Null: never. */
  importance: number | null;
}

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** Characters as GitHub counts them: code points. */
export function characterLength(text: string): number {
  let surrogatePairs = 0;
  for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) surrogatePairs++;
  return text.length - surrogatePairs;
}

/**
 * The sections as one document that is at most so long, the least important left out first; a sentence says which. When what
 * must stay is itself too long it ends at the last line that fits. `say`: what was left out; nothing named: the end was.
 */
export function fit(
  sections: readonly Section[],
  most: number,
  say: (names: readonly string[]) => string,
  size: (text: string) => number = byteLength,
): string {
  const cut = new Set<Section>();
  const join = (): string => {
    const kept = sections.filter((section) => !cut.has(section)).map((section) => section.text);
    const names = sections.filter((section) => cut.has(section)).map((section) => section.name);
    return `${[...kept, ...(names.length > 0 ? [say(names)] : [])].join("\n\n")}\n`;
  };
  const sheddable = sections
    .filter((section) => section.importance !== null)
    .toSorted((a, b) => (a.importance ?? 0) - (b.importance ?? 0));
  let text = join();
  for (const section of sheddable) {
    if (size(text) <= most) return text;
    cut.add(section);
    text = join();
  }
  return size(text) <= most ? text : wholeLines(text, most, say([]), size);
}

function wholeLines(text: string, most: number, note: string, size: (text: string) => number): string {
  const ending = `\n${note}\n`;
  let left = most - size(ending);
  const kept: string[] = [];
  for (const line of text.split("\n")) {
    left -= size(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  const shown = `${kept.length > 0 ? `${kept.join("\n")}\n` : ""}${ending}`;
  return size(shown) <= most ? shown : "";
}

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

/**
 * The sections as one document of at most `maxBytes`, the least important left out first; a sentence says which. When what
 * must stay is itself too long it ends at the last line that fits.
 */
export function fit(
  sections: Section[],
  maxBytes: number,
  sayCut: (names: string[]) => string,
  sayCutHard: string,
): string {
  const cut = new Set<Section>();
  const join = (): string => {
    const kept = sections.filter((section) => !cut.has(section)).map((section) => section.text);
    const names = sections.filter((section) => cut.has(section)).map((section) => section.name);
    return `${[...kept, ...(names.length > 0 ? [sayCut(names)] : [])].join("\n\n")}\n`;
  };
  const sheddable = sections
    .filter((section) => section.importance !== null)
    .toSorted((a, b) => (a.importance ?? 0) - (b.importance ?? 0));
  let text = join();
  for (const section of sheddable) {
    if (byteLength(text) <= maxBytes) return text;
    cut.add(section);
    text = join();
  }
  return byteLength(text) <= maxBytes ? text : wholeLines(text, maxBytes, sayCutHard);
}

function wholeLines(text: string, maxBytes: number, note: string): string {
  const ending = `\n${note}\n`;
  let left = maxBytes - byteLength(ending);
  const kept: string[] = [];
  for (const line of text.split("\n")) {
    left -= byteLength(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  const shown = `${kept.length > 0 ? `${kept.join("\n")}\n` : ""}${ending}`;
  return byteLength(shown) <= maxBytes ? shown : "";
}

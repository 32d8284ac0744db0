/** The name that was probably meant: the same but for case and separators, or at most two edits away. */
export function suggest(given: string, names: readonly string[]): string | undefined {
  if (given.length > 40) return undefined;
  const nearest = names
    .map((name) => ({ name, edits: edits(bare(given), bare(name)) }))
    .toSorted((a, b) => a.edits - b.edits)[0];
  return nearest !== undefined && nearest.edits <= 2 && nearest.edits < bare(given).length ? nearest.name : undefined;
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** Levenshtein's distance, row by row. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, character] of Array.from(a).entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (character === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

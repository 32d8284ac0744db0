/** As ncc writes a package: its name, its licence's name, and the licence's text, if there is one. */
const heading = /(?<=^|\n\n)((?:@[a-z0-9._-]+\/)?[a-z0-9._-]+)\n([A-Z0-9][A-Za-z0-9.+-]*|\([A-Za-z0-9.+ -]+\))\n/g;

/**
 * Each text once, with all packages that are under it. Two dozen packages have the very same eleven kilobytes of the Apache
 * licence: apart they would be a tenth of what a runner downloads.
 */
export function groupedLicences(text: string): string {
  const marks = [...text.matchAll(heading)];
  const groups = new Map<string, { names: string[]; licence: string; body: string }>();
  for (const [i, mark] of marks.entries()) {
    const [whole, name = "", licence = ""] = mark;
    const body = text.slice(mark.index + whole.length, marks[i + 1]?.index ?? text.length).trim();
    // Line ends and widths differ between copies of one text.
    const key = `${licence}\n${body.replace(/\s+/g, " ")}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names: [name], licence, body });
    else group.names.push(name);
  }
  return [...groups.values()]
    .map(({ names, licence, body }) => `${names.join("\n")}\n${licence}\n${body === "" ? "" : `\n${body}\n`}`)
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** As ncc writes a package: its name, its licence's name, and the licence's text, if there is one. */
const heading = /(?<=^|\n\n)((?:@[a-z0-9._-]+\/)?[a-z0-9._-]+)\n([A-Z0-9][A-Za-z0-9.+-]*|\([A-Za-z0-9.+ -]+\))\n/g;

/** Who holds the rights. The terms speak of "copyright notice", "copyright holders" and the like, in other letters. */
const notice = /^Copyright (?!notice|license|owner|holder)/;
const title = /^\(?(?:The )?MIT License(?: \(MIT\))?\)?$/;
const reserved = /^All rights reserved\.$/i;
/** In the Apache licence's appendix, on how others are to use it. */
const blank = /^Copyright (?:\[yyyy\]|\{yyyy\})/;

/**
 * Each text once, with all packages that are under it, and what each says of its own rights. Two dozen packages have the very
 * same eleven kilobytes of the Apache licence, and two dozen the MIT licence: apart they would be a tenth of what a runner
 * downloads.
 */
export function groupedLicences(text: string): string {
  const marks = [...text.matchAll(heading)];
  const groups = new Map<string, { packages: string[]; licence: string; body: string }>();
  for (const [i, mark] of marks.entries()) {
    const [whole, name = "", licence = ""] = mark;
    const lines = text.slice(mark.index + whole.length, marks[i + 1]?.index ?? text.length).split(/\r?\n/);
    const own = lines.map((line) => line.trim()).filter((line) => notice.test(line) && !blank.test(line));
    const body = lines
      .filter((line) => ![notice, title, reserved].some((kind) => kind.test(line.trim())))
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
    // Line ends, widths, quotation marks and that appendix's brackets differ between copies of one text.
    const key = `${licence}\n${body.replace(/\s+/g, " ").replaceAll("'", '"').replace('"{}"', '"[]"')}`;
    const group = groups.get(key) ?? { packages: [], licence, body };
    group.packages.push([name, ...own.map((line) => `  ${line}`)].join("\n"));
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ packages, licence, body }) => `${packages.join("\n")}\n${licence}\n${body === "" ? "" : `\n${body}\n`}`)
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** One word for a POSIX shell. */
export function quoteForShell(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A block of code shows about so many characters, in a comment and on a page; the rest has to be scrolled for. */
const shownOfLine = 80;

/** On two lines where it is long, so that its target is seen. Pasted into a shell it is the same command. */
export function foldedForShell(command: string): string {
  return command.length <= shownOfLine ? command : command.replace(/^([^']*?) (?=--to-)/, "$1 \\\n  ");
}

/** The words of one simple command, as the shell would give them to the program. */
export type Command = string[];

const keywords = new Set(["do", "done", "then", "else", "fi", "if", "elif", "while", "until", "!", "{", "}", "time"]);

/**
 * The simple commands of a script, with comments, redirections and the shell's own words cut off. For what documents show, not
 * for all of the shell: no here-documents, no functions, and what `$(…)` and variables become is one word, their name.
 */
export function commandsOf(script: string): Command[] {
  const commands: Command[] = [];
  let words: string[] = [];
  const end = (): void => {
    const bare = withoutShell(words);
    if (bare.length > 0) commands.push(bare);
    words = [];
  };
  // A word is a run of quoted texts and others; `$(…)` stands for one, with one level within it.
  const token =
    /(?<space>[ \t]+|\\\n)|(?<end>\n|&&|\|\||;;|[|;&()])|(?<comment>(?<![^\s])#[^\n]*)|(?<redirect>\d?(?:>>?|<)(?:&\d)?)|(?<word>(?:'[^']*'|"(?:\\.|\$\([^)]*\)|[^"\\])*"|\$\([^)]*\)|\$\{[^}]*\}|\\[^\n]|[^\s'"\\|;&()<>])+)/y;
  let redirected = false;
  while (token.lastIndex < script.length) {
    const at = token.lastIndex;
    const groups = token.exec(script)?.groups;
    if (groups === undefined) throw new Error(`not understood: ${JSON.stringify(script.slice(at, at + 40))}`);
    if (groups["end"] !== undefined) end();
    else if (groups["redirect"] !== undefined) redirected = !/&\d$/.test(groups["redirect"]);
    else if (groups["word"] !== undefined) {
      if (!redirected) words.push(unquoted(groups["word"]));
      redirected = false;
    }
  }
  end();
  return commands;
}

/** `for role in a b`, `do`, `NAME=value` before a program: none of them is a program. */
function withoutShell(words: readonly string[]): Command {
  const [first = "", ...rest] = words;
  if (first === "for" || first === "case") return [];
  if (keywords.has(first) || /^\w+=/.test(first)) return withoutShell(rest);
  return [...words];
}

function unquoted(word: string): string {
  return word.replaceAll(
    /'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/g,
    (_, single?: string, double?: string, one?: string) =>
      single ?? one ?? (double ?? "").replaceAll(/\\(["\\$`])/g, "$1"),
  );
}

const closing: Record<string, string> = { "{": "}", "[": "]", "(": ")" };

/** What is not closed in a text of HCL, or is closed and was not open; empty: nothing. No more than that is looked at. */
export function balanced(text: string): string {
  const open: { sign: string; line: number }[] = [];
  let line = 1;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? "";
    if (sign === "\n") line++;
    const top = open.at(-1);
    if (top?.sign === '"') {
      if (sign === "\\") i++;
      else if (sign === '"') open.pop();
      // Within `${…}` of a text there is code again, with texts of its own.
      else if (sign === "$" && text[i + 1] === "{") open.push({ sign: text[++i] ?? "", line });
      continue;
    }
    const comment = /^(?:#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(text.slice(i))?.[0];
    if (comment !== undefined) {
      line += comment.split("\n").length - 1;
      i += comment.length - 1;
    } else if (sign === '"' || sign in closing) open.push({ sign, line });
    else if (Object.values(closing).includes(sign)) {
      if (top === undefined) return `${sign} of line ${line} closes nothing`;
      if (closing[top.sign] !== sign) return `${sign} of line ${line} closes ${top.sign}`;
      open.pop();
    }
  }
  const left = open.at(-1);
  return left === undefined ? "" : `${left.sign} of line ${left.line} is not closed`;
}

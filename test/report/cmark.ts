import { spawnSync } from "node:child_process";

/** GitHub's own Markdown parser, as Debian packs it; with the extensions that GitHub uses. */
const ARGUMENTS = ["--unsafe", ...["table", "autolink", "strikethrough", "tagfilter"].flatMap((name) => ["-e", name])];

export const hasCmark = spawnSync("cmark-gfm", ["--version"]).status === 0;

/** `--unsafe` lets raw HTML through, as GitHub's parser does before its sanitizer: nothing is hidden from the test. */
export function toHtml(markdown: string): string {
  const { status, stdout, stderr } = spawnSync("cmark-gfm", ARGUMENTS, { input: markdown, encoding: "utf8" });
  if (status !== 0) throw new Error(`cmark-gfm failed: ${stderr}`);
  return stdout;
}

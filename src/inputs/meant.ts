import { type FieldName, fields } from "./fields.ts";

/** What people paste in the place of a bare name, by field: each form's name stands in its first group. */
const pasted: Partial<Record<FieldName, readonly RegExp[]>> = {
  service: [
    /\bservices\/([a-z0-9-]+)/,
    /\/run\/detail\/[a-z0-9-]+\/([a-z0-9-]+)/,
    // chat-123456789012.us-central1.run.app, chat-abcdefghij-uc.a.run.app; a tag stands before three hyphens
    /^(?:https?:\/\/)?(?:[a-z0-9-]+---)?([a-z0-9-]+?)-(?:\d{6,}\.[a-z0-9-]+|[a-z0-9]{10}-[a-z]{2}\.a)\.run\.app\b/,
  ],
  region: [/^([a-z]+(?:-[a-z]+)*-[a-z]+\d+)-[a-z]$/, /\blocations\/([a-z0-9-]+)/],
  project: [/\bprojects\/([a-z0-9.:-]+)/, /[?&]project=([a-z0-9.:-]+)/],
};

/** The name that is meant by a text which is none: the one in an address or a path, or in other letters. */
export function meantBy(name: FieldName, text: string): string | undefined {
  const forms = pasted[name];
  if (forms === undefined || text.length > 500) return undefined;
  const found = forms.map((form) => form.exec(text)?.[1]);
  const plain = text
    .trim()
    .replace(/^(["'`])(.*)\1$/, "$2")
    .toLowerCase()
    .replaceAll(/[_ ]/g, "-")
    .replace(/-(?=\d+$)/, name === "region" ? "" : "-");
  return [...found, plain].find((one) => one !== undefined && one !== text && fields[name].parse(one) !== null);
}

/** `${{ env.NAME }}`, `$NAME`, `%NAME%`: as they stand in a workflow, a shell and a batch file. */
const unfilled = /\$\{\{|^\s*(?:\$\{?\w+\}?|%\w+%)\s*$/;

/** Git Bash takes a text that begins with `/` for a path of its own, and puts where Git was installed before it. */
const gitBash = /^[a-z]:[\\/](?:program files(?: \(x86\))?[\\/]git|msys64)[\\/]/i;

/** What may stand in the place of this text, and what was probably meant. */
export function allowedFor(name: FieldName, text: string): string {
  const { allowed } = fields[name];
  if (unfilled.test(text)) return `${allowed}; nothing puts a variable's value in its place here`;
  if (gitBash.test(text))
    return `${allowed}; Git Bash put its own folder before it: begin it with \`//\`, or set \`MSYS_NO_PATHCONV=1\``;
  const meant = meantBy(name, text);
  return meant === undefined ? allowed : `${allowed}; is \`${meant}\` meant?`;
}

import type { Element, Nodes, Root } from "hast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { hasCmark, toHtml } from "./cmark.ts";

/** Markdown as GitHub would show it. */
export interface GitHubPage {
  /** Element names that the sanitizer left, and those that were written, in their order. */
  elements: string[];
  written: string[];
  /** Attributes as in `href`, by the sanitizer's names. */
  attributes: string[];
  writtenAttributes: string[];
  text: string;
  writtenText: string;
  links: string[];
  images: string[];
  /** Sources of the diagrams. */
  diagrams: string[];
  /** Paragraphs, cells, headings and so on, what is code in them replaced by a backtick. */
  blocks: string[];
  /** What GitHub makes of text after parsing: mentions, references, emoji. */
  madeOfText: string[];
}

/** All that our own Markdown becomes. */
const ourElements = new Set(
  "h2 h3 h4 p ul ol li strong em hr br table thead tbody tr th td details summary pre code a".split(" "),
);
const ourAttributes = /^(?:t[hd] align=(?:left|right|center)|code className=language-(?:text|sh|mermaid)|a href=.*)$/;
const googlesConsole = "https://console.cloud.google.com/";

/**
 * What is not as we wrote it: what the sanitizer took away, and what became of the text of others. `runUrl`: the one link
 * besides those to Google's console.
 */
export function notOurs(page: GitHubPage, runUrl?: string): string[] {
  const { elements, attributes, links, images, madeOfText } = page;
  const same = (a: readonly string[], b: readonly string[]) => a.join("\n") === b.join("\n");
  return [
    ...(same(elements, page.written) && same(attributes, page.writtenAttributes) && page.text === page.writtenText
      ? []
      : ["something was taken away"]),
    ...elements.filter((name) => !ourElements.has(name)).map((name) => `<${name}>`),
    ...attributes.filter((attribute) => !ourAttributes.test(attribute)),
    ...links.filter((href) => !href.startsWith(googlesConsole) && href !== runUrl),
    ...images,
    ...madeOfText,
  ];
}

/** Parsers: remark with GitHub's extensions, and GitHub's own, where it is installed. */
export type Parser = "remark" | "cmark-gfm";

const parse: Record<Parser, (markdown: string) => Root> = {
  remark: (markdown) => {
    const parser = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw);
    return parser.runSync(parser.parse(markdown));
  },
  "cmark-gfm": (markdown) =>
    unified()
      .use(rehypeRaw)
      .runSync({ type: "root", children: [{ type: "raw", value: toHtml(markdown) }] }),
};

/** GitHub's own, where it is there: it is three times as quick as the other. */
const best: Parser = hasCmark ? "cmark-gfm" : "remark";

export const parsers: readonly Parser[] = hasCmark ? ["remark", "cmark-gfm"] : ["remark"];

/** How often a property is tried: by the best parser as often as it takes, by the other as a second witness. */
export function timesBy(parser: Parser, numRuns: number): { numRuns: number } {
  return { numRuns: parser === best ? numRuns : Math.ceil(numRuns / 5) };
}

/** GitHub's pipeline: parse, then sanitize by its list (hast-util-sanitize's default is GitHub's), then look at the text. */
export function gitHubPage(markdown: string, parser: Parser = best): GitHubPage {
  const written = parse[parser](markdown);
  const shown = unified().use(rehypeSanitize).runSync(written);
  const elements = elementsOf(shown);
  const before = elementsOf(written);
  const blocks = blocksOf(shown);
  return {
    elements: elements.map((one) => one.tagName),
    written: before.map((one) => one.tagName),
    attributes: attributesOf(elements),
    writtenAttributes: attributesOf(before),
    text: textOf(shown),
    writtenText: textOf(written),
    links: elements.filter((one) => one.tagName === "a").map((one) => String(one.properties["href"])),
    images: elements.filter((one) => one.tagName === "img").map((one) => String(one.properties["src"])),
    diagrams: elements.filter(isDiagram).map((one) => textOf(one)),
    blocks,
    madeOfText: blocks.flatMap((block) => madeByGitHub.flatMap((pattern) => block.match(pattern) ?? [])),
  };
}

/**
 * What GitHub looks for in text outside of code, after entities are decoded. A commit's abbreviation becomes a link where
 * the repository has such a commit.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const madeByGitHub = [
  // @user, @org/team
  /(?:^|[^\w`])@[a-z0-9][a-z0-9-]*(?:\/[\w.-]+)?/gi,
  // #1, user#1, owner/repo#1
  /(?:^|[^&`])#\d+/g,
  /\bGH-\d+/gi,
  // A commit; what follows a point are decimals.
  /(?<![\w.])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b/g,
  // A page of GitHub's, which it would shorten.
  /https?:\/\/\S+/g,
  // :tada:
  /:[a-z][a-z0-9_+-]+:/gi,
];

function elementsOf(node: Nodes): Element[] {
  const inside = "children" in node ? node.children.flatMap((child) => elementsOf(child)) : [];
  return node.type === "element" ? [node, ...inside] : inside;
}

function attributesOf(elements: readonly Element[]): string[] {
  return elements.flatMap((one) =>
    Object.entries(one.properties).map(([name, value]) => `${one.tagName} ${name}=${String(value)}`),
  );
}

function isDiagram({ tagName, properties }: Element): boolean {
  const { className } = properties;
  return tagName === "code" && Array.isArray(className) && className.includes("language-mermaid");
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((child) => textOf(child)).join("") : "";
}

const inline = new Set(["a", "b", "code", "del", "em", "i", "strong", "sub", "sup", "span"]);

function blocksOf(root: Root): string[] {
  const blocks = [""];
  const add = (node: Nodes): void => {
    if (node.type === "text") blocks.push((blocks.pop() ?? "") + node.value);
    else if (node.type === "element" && node.tagName === "code") blocks.push(`${blocks.pop() ?? ""}\``);
    else if ("children" in node) {
      const starts = node.type === "element" && !inline.has(node.tagName);
      if (starts) blocks.push("");
      node.children.forEach(add);
      if (starts) blocks.push("");
    }
  };
  add(root);
  return blocks.map((block) => block.trim()).filter((block) => block !== "");
}

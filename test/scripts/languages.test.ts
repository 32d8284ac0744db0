import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import { takeLanguagesApart } from "../../scripts/bundle/languages.ts";

function libOf(catalogues: string): string {
  const lib = mkdtempSync(join(tmpdir(), "ion-verify-languages-"));
  onTestFinished(() => rmSync(lib, { recursive: true, force: true }));
  const folder = join(lib, "report/words");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "catalogues.js"), catalogues);
  writeFileSync(
    join(folder, "ko.js"),
    'import { shared } from "./shared.js";\nexport const ko = { yes: "예", shared };\n',
  );
  writeFileSync(join(folder, "shared.js"), "export const shared = 1;\n");
  return lib;
}

const written = `import { en } from "./en.js";
import { ko } from "./ko.js";
const catalogues = { en, ko };
export function wordsFor(language) {
    return catalogues[language];
}
`;

test("a language is asked for when a word of it is, and its file needs no other", () => {
  const lib = libOf(written);
  const languages = takeLanguagesApart(lib);
  const catalogues = readFileSync(join(lib, "report/words/catalogues.js"), "utf8");
  expect(catalogues).toContain('import { en } from "./en.js";');
  expect(catalogues).not.toContain('from "./ko.js"');
  expect(catalogues).toContain('get ko() { return require("./words-ko.js").ko; }');
  expect([...languages.keys()]).toEqual(["ko"]);
  const made = { exports: {} };
  const run = new Script(`(module, exports) => {${languages.get("ko")}}`).runInThisContext() as (
    ...of: object[]
  ) => void;
  run(made, made.exports);
  expect(made.exports).toMatchObject({ ko: { yes: "예", shared: 1 } });
});

test("catalogues that are listed otherwise stop the build", () => {
  expect(() => takeLanguagesApart(libOf(written.replace("const catalogues", "const all")))).toThrow(/no longer/);
});

import { expect, test } from "vitest";
import { type Chunk, chunkNames, withNames } from "../../scripts/bundle/chunk-names.ts";

const chunk = (id: number, ...modules: [string, number][]): Chunk => ({
  id,
  files: [`${id}.index.js`],
  modules: modules.map(([name, size]) => ({ name, size })),
});

test("a chunk is named by what it mostly holds, each by a name of its own", () => {
  const chunks = [
    chunk(1, ["./lib/cli/replay/command.js + 23 modules", 80_000], ["./lib/clock.js", 900]),
    chunk(2, ["./node_modules/undici/lib/a.js", 500], ["./node_modules/undici/lib/b.js", 500], ["./lib/x.js", 900]),
    chunk(3, ["./node_modules/@google-cloud/run/build/src/v2/services_client.js", 60_000]),
    chunk(4, ["./node_modules/undici/index.js", 10]),
    chunk(5, ["./scripts/bundle/google-gax.cjs", 1_199]),
    chunk(6, ["./lib/report/html/page.js", 10]),
  ];
  const names = chunkNames(chunks, ["report"]);
  const expected = [
    ["1", "cli-replay-command"],
    ["2", "undici"],
    ["3", "google-cloud-run-services-client"],
    ["4", "undici-2"],
    ["5", "google-gax"],
    ["6", "report-html-page"],
  ];
  expect([...names].toSorted(([a], [b]) => a.localeCompare(b))).toEqual(expected);
  expect([...chunkNames(chunks.toReversed(), ["report"])].toSorted(([a], [b]) => a.localeCompare(b))).toEqual(expected);
});

test("chunks are asked for by their names, and say them", () => {
  const names = new Map([["7", "undici"]]);
  const entry =
    'u = (chunkId) => {\nreturn "" + chunkId + ".index.js";\n}; __nccwpck_require__.e(/* import() */ 7).then(f)';
  expect(withNames(entry, names)).toBe(
    'u = (chunkId) => {\nreturn chunkId + ".js";\n}; __nccwpck_require__.e(/* import() */ "undici").then(f)',
  );
  const other = "exports.id = 7;\nexports.ids = [7];\nexports.modules = { 7: () => __webpack_require__.e(7) };";
  expect(withNames(other, names)).toBe(
    'exports.id = "undici";\nexports.ids = ["undici"];\nexports.modules = { 7: () => __webpack_require__.e("undici") };',
  );
});

test.each(["__webpack_require__.e(8)", "exports.ids = [8];"])("a number without a name is told: %s", (code) => {
  expect(() => withNames(code, new Map([["7", "undici"]]))).toThrow("8");
});

import { expect, it } from "vitest";
import { RequestReader } from "../../src/cli/replay/request-reader.ts";
import { readSettings } from "../../src/inputs/read.ts";

it("an entry of another scope is another one, however many scopes a log holds", async () => {
  const { settings } = await readSettings({ env: {}, readFile: () => undefined, required: [] });
  const reader = new RequestReader(settings);
  const entry = { insertId: "a", jsonPayload: { process_time_ms: 100, status_code: 200 } };
  const keys = [1, 2, 2049, 4097].map((scope) => reader.read(entry, scope, Date.UTC(2026, 2, 1))?.[0]?.key);
  expect(new Set(keys).size).toBe(4);
});

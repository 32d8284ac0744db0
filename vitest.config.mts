import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The e2e files mostly wait for a child process; the pure ones are short.
    testTimeout: 90_000,
    hookTimeout: 60_000,
    // GitHub's language service imports JSON without attributes, which plain Node refuses.
    server: { deps: { inline: [/@actions\//] } },
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // GitHub's language service imports JSON without attributes, which plain Node refuses.
    server: { deps: { inline: [/@actions\//] } },
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**", "**/node_modules/**"],
          setupFiles: ["test/properties.ts"],
          // Files share a process, and so what they import: loaded anew for each, it took two thirds of the time. A file that
          // changes the process (its environment, its output, its time) puts it back.
          isolate: false,
          testTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          // Each runs a cloud with real traffic beside the bundle. They wait more than they compute, but latencies are real:
          // more at once, or the other project beside them, would slow the very service that they measure.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

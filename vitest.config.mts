import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/longest-first.ts";

export default defineConfig({
  test: {
    // GitHub's language service imports JSON without attributes, which plain Node refuses.
    server: { deps: { inline: [/@actions\//] } },
    sequence: { sequencer: LongestFirst },
    // Files share a process, and so what they import: loaded anew for each, it took two thirds of the time. A file that
    // changes the process (its environment, its output, its time) puts it back.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**", "**/node_modules/**"],
          setupFiles: ["test/properties.ts"],
          // Vitest leaves one processor free, which is half of two. A few files wait for a command's end: one more than there are.
          maxWorkers: availableParallelism() + 1,
          testTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          setupFiles: ["test/e2e/each-its-own.ts"],
          // Of a file whose tests run side by side.
          maxConcurrency: 2,
          // Each test runs a cloud with real traffic beside the bundle, and takes a ninth of a processor: it waits. Latencies are
          // real, so that a third of the machine stays free: more at once would slow the very service that they measure.
          maxWorkers: Math.min(12, 3 * availableParallelism() + 1),
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

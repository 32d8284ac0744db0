import { AsyncLocalStorage } from "node:async_hooks";
import { onTestFailed as ofVitestFailed, onTestFinished as ofVitestFinished, type TestContext } from "vitest";

const running = new AsyncLocalStorage<TestContext>();

/** Whatever `work` opens belongs to that test, also while others of its file run beside it. */
export async function within(context: TestContext, work: () => Promise<void>): Promise<void> {
  await running.run(context, work);
}

/** As Vitest's own, which know one test at a time: with tests side by side they would close what another one uses. */
export function onTestFinished(done: () => void | Promise<void>): void {
  (running.getStore()?.onTestFinished ?? ofVitestFinished)(done);
}

export function onTestFailed(told: () => void): void {
  (running.getStore()?.onTestFailed ?? ofVitestFailed)(told);
}

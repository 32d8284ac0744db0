import { rollbackPart } from "../traffic/rollback.ts";
import type { Context } from "./context.ts";

export function rollbackSection({ report }: Context): string {
  return report.rollback === null ? "" : rollbackPart(report.rollback, report.language);
}

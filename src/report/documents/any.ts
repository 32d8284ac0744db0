import type { Document } from "../blocks.ts";
import { type AnyReport, isOfServices } from "../report.ts";
import { servicesDocument } from "./services.ts";
import { verificationDocument } from "./verification.ts";

/** All that is shown of a verification, of one service or of several. */
export function documentOfAny(report: AnyReport): Document {
  return isOfServices(report) ? servicesDocument(report) : verificationDocument(report);
}

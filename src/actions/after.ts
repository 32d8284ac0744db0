/** What comes after readiness, in one: it is loaded then, and no start waits for it. */
export { saveFiles } from "../publish/report-file.ts";
export { publishVerification } from "../publish/verification.ts";
export { assembleReport } from "../run/assemble.ts";
export { observe } from "../run/observe.ts";
export { observedOf } from "../run/observed.ts";
export { sendProbe } from "../sources/probes/probe.ts";
export { rollBackAfter } from "../traffic/after-verdict.ts";
export { releasePinAfter, withRelease } from "../traffic/release.ts";

import { stepsFor } from "./steps-by-reason.ts";
import type { Step } from "./blocks.ts";
import type { Report } from "./report.ts";
import { policyOf, sortedFindings } from "./sentence.ts";
import { distinct, run, step } from "./steps.ts";
import type { Telling } from "./telling.ts";
import { allTrafficTo, updateTraffic } from "./traffic/commands.ts";
import { outcomeSteps } from "./traffic/outcome.ts";

/** A longer list is not read; what decided comes first. */
const MOST_STEPS = 6;

/** What the reader should do now, the most useful first. Commands can be pasted into a shell. */
export function nextSteps(report: Report, telling: Telling): Step[] {
  const { words, voice } = telling;
  const { steps } = words;
  const found = sortedFindings(report)
    // After a failure, what could not be proven besides is not what to do next.
    .filter((finding) => finding.decision === "fail" || (report.verdict !== "fail" && finding.decision !== "pass"))
    .flatMap((finding) => stepsFor(finding, report, telling));
  const all = [...first(report, telling), ...found];
  if (report.verdict === "inconclusive") all.push(step(steps.policy(voice, ...policyOf(report))));
  const unique = distinct(all);
  // The last one of an undecided verdict says what it did to the job, and stays.
  const kept = unique.length > MOST_STEPS ? [...unique.slice(0, MOST_STEPS - 1), ...unique.slice(-1)] : unique;
  return kept.length > 0 ? kept : [step(report.verdict === "pass" ? steps.nothing : steps.again)];
}

/** A failed start leaves the old revision serving; everything else that fails is in front of users. */
function first(report: Report, { words, voice }: Telling): Step[] {
  const { rollback, service } = report;
  const { steps } = words;
  if (rollback !== null && rollback.outcome.code !== "not-serving")
    return outcomeSteps(rollback, service, { words, voice });
  if (report.cause === "cancelled" || report.cause === "error") return [step(steps.again)];
  const serves = report.traffic.some((share) => share.revision === report.candidate?.name && share.percent > 0);
  // A pinned service is easily forgotten: the next deploy would get no traffic.
  const noticed = new Set(report.notices.map(({ code }) => code));
  // To follow the latest would give all users one that nobody has verified, a preview say.
  const pinned = noticed.has("traffic-pinned") && !noticed.has("newer-revision");
  if (report.verdict === "pass" && pinned && serves)
    return [run(steps.unpin, voice, updateTraffic(service, "--to-latest"))];
  const { baseline } = report;
  const proven = baseline !== null && baseline.provenBy !== null;
  if (report.verdict !== "fail" || report.cause === "readiness" || !proven || !serves) return [];
  const command = allTrafficTo(service, baseline.name);
  return [step(steps.rollback(voice, command, baseline.name), command)];
}

import { plainText } from "../render/plain.ts";
import type { Report, RollbackFacts, TrafficOutcome, TrafficShare } from "../report.ts";
import type { Step } from "../blocks.ts";
import { run, step } from "../steps.ts";
import { type Telling, tellingIn } from "../telling.ts";
import type { Text } from "../text/marked.ts";
import { quoteForShell } from "../text/shell.ts";
import type { Language } from "../words/languages.ts";
import { allTrafficTo, describeService, listRevisions, updateTraffic } from "./commands.ts";
import type { Voice } from "../voice.ts";
import { say } from "../words/phrases.ts";

/** What became of a rollback: first where the users are, where what follows does not say it. */
export function rollbackSentence(facts: RollbackFacts, telling: Telling): Text {
  const { words, voice } = telling;
  const { idle, outcome } = facts;
  const ended = outcomeSentence(outcome, facts.to, telling);
  const sentence = idle === null || outcome.code !== "already" ? ended : `${words.traffic.idle(voice, idle)} ${ended}`;
  // A first deploy that never started: nobody gets anything.
  const empty = outcome.code === "not-serving" && served(facts.after).length === 0;
  const clear = facts.done || empty || outcome.code === "planned" || outcome.code === "unhealthy";
  return clear ? sentence : `${trafficNow(facts.after, telling, facts.asked)} ${sentence}`;
}

/** The same in a few words, for who reads the first line only: with which revision users are. */
export function rollbackShort({ done, outcome, to, after }: RollbackFacts, { words, voice }: Telling): Text | null {
  // Where users never got it, nothing had to be sent back.
  if (outcome.code === "not-serving") return null;
  const now = served(after)
    .map(([revision]) => voice.code(revision))
    .join(", ");
  const { short } = words.traffic;
  if (done && to !== null) return (outcome.code === "already" ? short.already : short.rolledBack)(voice.code(to));
  if (outcome.code === "unhealthy" && to !== null) return short.unhealthy(voice.code(to));
  return now === "" ? short.unknown : short.notRolledBack(now);
}

/** For the job's log, when a rollback begins. */
export function rollingBackLine(from: string, language: Language): string {
  const { words, voice } = tellingIn(language);
  return plainText(words.traffic.rollingBack(voice, from));
}

export function outcomeSentence(outcome: TrafficOutcome, to: string | null, { words, voice }: Telling): Text {
  return say(words.traffic.outcomes, voice, outcome, to === null ? "–" : voice.code(to));
}

/** @param asked where that is something else, and may yet come. */
export function trafficNow(
  shares: readonly TrafficShare[],
  { words, voice }: Telling,
  asked: readonly TrafficShare[] = [],
): Text {
  const now = sharesText(served(shares), voice);
  const told = now === "" ? words.traffic.trafficUnknown : words.traffic.trafficNow(now);
  const awaited = sharesText(served(asked), voice);
  return awaited === "" ? told : `${told} ${words.traffic.trafficAsked(awaited)}`;
}

/** `90 % chat-2, 10 % chat-1` */
export function sharesText(shares: readonly [revision: string, percent: number][], voice: Voice): Text {
  return shares.map(([revision, percent]) => `${voice.percent(percent / 100)} ${voice.code(revision)}`).join(", ");
}

/** Revisions with traffic and their percents, the largest first. Before one is ready, the latest one has no name. */
export function served(shares: readonly TrafficShare[]): [revision: string, percent: number][] {
  const percents = new Map<string, number>();
  for (const { revision, percent } of shares) percents.set(revision, (percents.get(revision) ?? 0) + percent);
  return [...percents]
    .filter(([revision, percent]) => revision !== "" && percent > 0)
    .toSorted(([, a], [, b]) => b - a);
}

/** What to do after a change of traffic that ended so, the most useful first. */
export function outcomeSteps(
  { outcome, to, followsLatest, health }: Pick<RollbackFacts, "outcome" | "to" | "followsLatest" | "health">,
  place: Report["service"],
  { words, voice }: Telling,
  byRollout = false,
): Step[] {
  const { steps } = words.traffic;
  const look = run(steps.look, voice, describeService(place));
  const byHand = to === null ? [] : [run(steps.byHand, voice, allTrafficTo(place, to))];
  const list = listRevisions(place);
  const choose = run(steps.choose, voice, list);
  const toLatest = updateTraffic(place, "--to-latest");
  switch (outcome.code) {
    case "moved":
    case "already":
      // The next one gets its traffic by steps, and none before it is judged.
      if (byRollout) return [step(words.rollout.steps.fixFirst)];
      return followsLatest
        ? []
        : // The command would give users the bad one, which is the latest still: first of all there is something else to do.
          [
            step(steps.fixFirst),
            run(steps.toLatest, voice, toLatest),
            step(steps.toLatestInWorkflow(voice, `- run: ${toLatest}`)),
          ];
    case "planned":
      return [step(steps.withoutDryRun(voice))];
    case "deployed-meanwhile":
      return [step(steps.newer(voice, `revision: ${outcome.latest}`)), step(steps.besideNewer(voice)), look];
    case "not-taken-up":
    case "traffic-timeout":
      return [look, step(steps.again), step(steps.longer(voice))];
    case "no-good-revision":
      return [run(steps.noneBefore, voice, list)];
    case "target-not-found":
    case "target-not-ready":
      return [choose];
    case "target-unproven":
      return [run(steps.nameTarget, voice, list)];
    case "target-unhealthy":
      return [look, run(steps.nameTarget, voice, list)];
    case "not-proven":
      return [step(steps.decide)];
    case "owned-by-terraform":
      return [step(steps.terraform(voice, to ?? "…")), step(steps.ignoreTraffic(voice))];
    case "operation-failed":
      return [choose, look];
    case "service-not-found":
      return [step(steps.names(voice))];
    case "not-serving":
      return [];
    case "not-all-traffic":
      return [look];
    case "candidate-of-several":
    case "candidate-tagged":
    case "candidate-other-commit":
      return [run(steps.nameCandidate, voice, list)];
    case "changed-by-others":
    case "traffic-split":
      return [look, step(steps.again)];
    case "no-access":
      return [
        step((outcome.why ?? "role") === "role" ? steps.viewer(voice) : words.steps.mendAccess(voice, outcome.detail)),
      ];
    case "not-permitted":
      // Users come first: who reads this may move it, where the job may not.
      return [...byHand, step(steps.grant(voice))];
    case "no-etag":
    case "rejected":
    case "not-reachable":
    case "cancelled":
    case "error":
      return [step(steps.again), ...byHand];
    case "unhealthy":
      return [...(health === null ? [] : [run(steps.ask, voice, `curl -i ${quoteForShell(health.url)}`)]), choose];
  }
}

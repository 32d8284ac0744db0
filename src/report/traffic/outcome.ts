import type { Report, RollbackFacts, TrafficOutcome, TrafficShare } from "../report.ts";
import { quoteForShell } from "../text/shell.ts";
import { type Style, type Voice, voiceFor } from "../voice.ts";
import { allTrafficTo, describeService, listRevisions, updateTraffic } from "./commands.ts";
import type { TrafficWords } from "../words/en/traffic.ts";
import { type Language, wordsFor } from "../words/words.ts";

/** What became of a rollback, and where the traffic is where that is not said by it. */
export function rollbackSentence(facts: RollbackFacts, language: Language, style: Style = "plain"): string {
  const words = wordsFor(language).traffic;
  const voice = voiceFor(language, style);
  const { idle, outcome } = facts;
  const ended = outcomeSentence(outcome, facts.to, words, voice);
  const sentence = idle === null || outcome.code !== "already" ? ended : `${words.idle(voice, idle)} ${ended}`;
  const clear = facts.done || facts.outcome.code === "planned" || facts.outcome.code === "unhealthy";
  return clear ? sentence : `${sentence} ${trafficNow(facts.after, words, voice)}`;
}

/** For the job's log, when a rollback begins. */
export function rollingBackLine(from: string, language: Language): string {
  return wordsFor(language).traffic.rollingBack(voiceFor(language, "plain"), from);
}

export function outcomeSentence(outcome: TrafficOutcome, to: string | null, words: TrafficWords, voice: Voice): string {
  // The dictionary's type ties each phrase to its own outcome; looked up by a union's code, that tie is lost to the checker.
  const phrase = words.outcomes[outcome.code] as (voice: Voice, outcome: TrafficOutcome, to: string) => string;
  return phrase(voice, outcome, to === null ? "–" : voice.code(to));
}

export function trafficNow(shares: TrafficShare[], words: TrafficWords, voice: Voice): string {
  const list = served(shares).map(([revision, percent]) => `${voice.percent(percent / 100)} ${voice.code(revision)}`);
  return list.length === 0 ? words.trafficUnknown : words.trafficNow(list.join(", "));
}

/** Revisions with traffic and their percents, the largest first. */
export function served(shares: TrafficShare[]): [revision: string, percent: number][] {
  const percents = new Map<string, number>();
  for (const { revision, percent } of shares) percents.set(revision, (percents.get(revision) ?? 0) + percent);
  return [...percents].filter(([, percent]) => percent > 0).toSorted(([, a], [, b]) => b - a);
}

/** What to do after a change of traffic that ended so, the most useful first. */
export function outcomeSteps(
  { outcome, to, followsLatest, health }: Pick<RollbackFacts, "outcome" | "to" | "followsLatest" | "health">,
  place: Report["service"],
  words: TrafficWords,
  voice: Voice,
): string[] {
  const { steps } = words;
  const look = steps.look(voice, describeService(place));
  const byHand = to === null ? [] : [steps.byHand(voice, allTrafficTo(place, to))];
  const choose = steps.choose(voice, listRevisions(place));
  const toLatest = updateTraffic(place, "--to-latest");
  switch (outcome.code) {
    case "moved":
    case "already":
      return followsLatest
        ? []
        : [steps.toLatest(voice, toLatest), steps.toLatestInWorkflow(voice, `- run: ${toLatest}`)];
    case "planned":
      return [steps.withoutDryRun(voice)];
    case "deployed-meanwhile":
      return [steps.newer(voice, `revision: ${outcome.latest}`), look];
    case "not-taken-up":
      return [steps.nameRevision(voice), look];
    case "no-good-revision":
    case "target-not-found":
    case "target-not-ready":
      return [choose];
    case "target-unproven":
      return [steps.nameTarget(voice, listRevisions(place))];
    case "target-unhealthy":
      return [look, steps.nameTarget(voice, listRevisions(place))];
    case "not-proven":
      return [steps.decide];
    case "owned-by-terraform":
      return [steps.terraform(voice, to ?? "…"), steps.ignoreTraffic(voice)];
    case "operation-failed":
      return [choose, look];
    case "service-not-found":
      return [steps.names(voice)];
    case "not-serving":
      return [];
    case "not-all-traffic":
      return [look];
    case "candidate-of-several":
    case "candidate-tagged":
    case "candidate-other-commit":
      return [steps.nameCandidate(voice, listRevisions(place))];
    case "changed-by-others":
    case "traffic-split":
      return [look, steps.again];
    case "no-access":
      return [steps.viewer(voice)];
    case "not-permitted":
      return [steps.grant(voice), ...byHand];
    case "rejected":
    case "not-reachable":
    case "cancelled":
    case "error":
      return [steps.again, ...byHand];
    case "traffic-timeout":
      return [look, steps.again, steps.longer(voice)];
    case "unhealthy":
      return [...(health === null ? [] : [steps.ask(voice, `curl -i ${quoteForShell(health.url)}`)]), choose];
  }
}

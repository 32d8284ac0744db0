import type { Wait } from "../../clock.ts";
import type { Cloud } from "../../cloud/open.ts";
import { throwUnlessCallFailed } from "../../sources/call-failure.ts";
import type { LogScope } from "../../sources/log-filter.ts";
import {
  appLogExclusions,
  exclusionsByKind,
  requestLogRouting,
  type RoutingAnswer,
} from "../../sources/log-routing.ts";
import { note, ok, type Row, type Telling } from "./rows.ts";

/** What sinks and exclusions keep out of the logs that are read. It is not needed for a verdict: what may not be read is a note. */
export async function routingRows(
  cloud: Pick<Cloud, "routing">,
  scope: LogScope,
  wait: Wait,
  { all, words }: Telling,
): Promise<Row[]> {
  try {
    return rowsOf(await (await cloud.routing()).routing(wait), scope, words);
  } catch (error) {
    throwUnlessCallFailed(error, wait.signal);
    return [note("log-routing", words.routingUnread(all.detail(error.message)))];
  }
}

function rowsOf(answer: RoutingAnswer, scope: LogScope, words: Telling["words"]): Row[] {
  const { excluded } = requestLogRouting(answer, scope);
  const byKind = exclusionsByKind(answer, scope);
  const ofApp = appLogExclusions(answer, scope);
  const rows = [
    ...(excluded === null ? [] : [note("log-routing", words.routedWithout(excluded.sink, excluded.filter))]),
    ...(byKind.length === 0 ? [] : [ok("log-routing", words.routedByKind(byKind.join("; ")))]),
    ...(ofApp.length === 0 ? [] : [note("log-routing", words.appWithout(ofApp.join("; ")))]),
  ];
  return rows.length > 0 ? rows : [ok("log-routing", words.routedWhole)];
}

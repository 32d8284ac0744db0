import { gaugesAbove } from "./gauges.ts";
import { adviceIn } from "../../text/escape.ts";
import type { Text } from "../../text/marked.ts";
import type { Voice } from "../../voice.ts";

/** What the reader can do next. */
export const steps = {
  grant: (v: Voice, role: string): string => `Grant ${v.code(role)} on the project to the account that runs this job.`,
  invoker: (v: Voice): string =>
    `Let the probes in: grant ${v.code("roles/run.invoker")} on the service, or switch them off with ${v.code("health-path: none")} and ${v.code("chat-path: none")}.`,
  rollback: (v: Voice, command: string, revision: string): string =>
    `Send the traffic back to ${v.code(revision)}, which served before: ${v.code(command)}`,
  taggedAlone: (v: Voice, revision: string, input: string): string =>
    `${v.code(revision)} has a tag alone, as a preview has. To verify it by the tag's URL, give ${v.code(input)}. If another one was deployed, name that with ${v.code("revision")}.`,
  toLatest: (v: Voice, command: string): string => `Let traffic follow the latest revision again: ${v.code(command)}`,
  unpin: (v: Voice, command: string): string =>
    `Let traffic follow the latest revision again, so that the next deploy gets some: ${v.code(command)}`,
  describe: (v: Voice, command: string): string => `See what Cloud Run says of it: ${v.code(command)}`,
  readLogs: (v: Voice, command: string): string => `Read the revision's errors: ${v.code(command)}`,
  /** @param untouched users are with another revision. */
  mendStart: (untouched: boolean): string =>
    `Mend what the container's last words tell, and deploy again.${untouched ? " Users are untouched meanwhile." : ""}`,
  startup:
    "Check that the container listens on the port in PORT, has its secrets and settings, and starts within its startup probe's time.",
  errorsFirst: "Start with the most frequent error messages, and with the statuses of the failed requests.",
  slowFirst:
    "Start with the slowest requests: do they share a group or a time? Their log entries say what they waited for.",
  longerWindow: (v: Voice, budget: string, window: string): string =>
    `Set ${v.code(`window: ${window}`)} and run the job again: at this traffic that is long enough to prove ${v.code(budget)} if no further request is bad. More traffic to the candidate does the same.`,
  moreProbes: (v: Voice, budget: string, interval: string): string =>
    `Set ${v.code(`probe-interval: ${interval}`)} and run the job again: then this window holds enough probes to prove ${v.code(budget)} if no further one is bad. A longer window does the same.`,
  longerForProbes: (v: Voice, budget: string, window: string): string =>
    `Set ${v.code(`window: ${window}`)} and run the job again: for probes that is long enough to prove ${v.code(budget)} if no further one is bad. They are sent one after the other and at most one a second, so that a shorter interval brings no more of them.`,
  tooLong: (v: Voice, budget: string, canProbe: boolean): string =>
    `Send traffic to the candidate meanwhile (a share of the users, a load test)${canProbe ? `, let the probes prove it (${v.code("prove-with: users-and-probes")})` : ""}, or widen ${v.code(budget)}: at this rate no window that a hosted runner has time for proves it.`,
  tooLongToLookBack: (v: Voice, budget: string): string =>
    `Widen ${v.code(budget)}, or set it to ${v.code("none")}: at this traffic a week, which is as far back as a later look goes, does not prove it.`,
  nearBudget: (v: Voice, budget: string): string =>
    `Look into the causes, or widen ${v.code(budget)} if this is the service's normal state: the true value is near it.`,
  sendTraffic: (v: Voice, budgets: string[], canProbe: boolean): string =>
    `Send traffic to the candidate while the window runs, a share of the users or a load test${canProbe ? `, or let the probes prove it (${v.code("prove-with: users-and-probes")})` : ""}: without a request nothing proves ${budgets.map((one) => v.code(one)).join(" and ")}.`,
  trafficVanished: (v: Voice): string =>
    `Find out where the users' requests go: routing and load balancer, a login in front of the service (${v.code("run.invoker")}, IAP), a client that gave up. If so few were to be expected, judge without the past: ${v.code("past: none")}.`,
  requestsHang: (v: Voice): string =>
    `Look at what requests wait for that do not end: a database, a lock, another service. If connections are meant to stay open, judge without the past: ${v.code("past: none")}.`,
  lookLater: (v: Voice, budget: string, ms: number): string =>
    `Look again in ${v.duration(ms)}: at this traffic there are enough requests then to prove ${v.code(budget)}, if no further one is bad.`,
  nobodyYet: (v: Voice, budgets: string[]): string =>
    `Check where the traffic goes, or look again later: nobody has asked the revision since the deploy, as far as is known, and nothing proves ${budgets.map((one) => v.code(one)).join(" and ")}.`,
  fields: (v: Voice): string =>
    `Check that ${v.code("latency-field")} and ${v.code("status-field")} name fields that the app's log entries really have.`,
  likeThePast: (v: Voice, budget: string): string =>
    `Look at the bad requests of ${v.code(budget)} before you decide: nothing shows that this revision brought them. If such windows should fail a deploy, fix what causes them, or judge without the past: ${v.code("past: none")}.`,
  latencyUnit: (v: Voice, unit: string): string =>
    `Set ${v.code(`latency-unit: ${unit}`)}, or log the unit with the value, as in ${v.code("512ms")}.`,
  latencyDiffers: (v: Voice): string =>
    `Judge what users waited for with ${v.code("latency-field: httpRequest.latency")}, or leave streams out with ${v.code("ignore-paths")}.`,
  statusDiffers: (v: Voice): string =>
    `Find out which of the two statuses is right; ${v.code("status-field: httpRequest.status")} judges what users got.`,
  wholeLog: (v: Voice): string =>
    `Keep Cloud Run's request log whole for this service (no sampling, no exclusion of what succeeds), or let Cloud Monitoring decide: its counts come up to three minutes late, and ${v.code("settle: 4m")} waits for them.`,
  missingValues: (v: Voice): string =>
    `Log a latency and a status for every request, failed and timed-out ones too, or judge Cloud Run's own log: ${v.code("latency-field: httpRequest.latency")} and ${v.code("status-field: httpRequest.status")}.`,
  above: gaugesAbove,
  limitUnknown: (v: Voice): string =>
    `Give the memory that an instance may use as a size: ${v.code("memory-budget: 500MB")} for example.`,
  waitForPoints: (v: Voice, budget: string, window: string): string =>
    `Set ${v.code(`window: ${window}`)} and run the job again: then enough points are there to judge ${v.code(budget)}. Cloud Monitoring has one a minute, up to three minutes late.`,
  noPoints: (v: Voice, budget: string): string =>
    `Check that an instance ran, or set ${v.code(budget)} to ${v.code("none")}: nothing tells of it, for Cloud Monitoring has no point where no instance runs.`,
  pointsOpen: (v: Voice, budget: string): string =>
    `Look at the next points of Cloud Monitoring before you go on, or run the job again: they decide about ${v.code(budget)}.`,
  probe: (v: Voice, command: string): string => `Ask it yourself: ${v.code(command)}`,
  readyTimeout: (v: Voice): string => `If the start is only slow, raise ${v.code("ready-timeout")}.`,
  names: (v: Voice): string =>
    `Check ${v.code("service")}, ${v.code("region")}, ${v.code("project")}, ${v.code("revision")} and ${v.code("tag")} in the workflow.`,
  reachable: (v: Voice, url: string): string =>
    `Check that the runner can reach ${v.code(url)} (ingress, firewall, proxy).`,
  again: "Run the job again: it did not see the whole window.",
  googleAgain: "Run the job again; if Google's API stays unreachable, see status.cloud.google.com.",
  mendAccess: (v: Voice, answer: string): Text => `${v.quote(adviceIn(answer))} Then run the job again.`,
  exportAgain: "Export the log again, all of the time that is judged.",
  readQuota: (v: Voice): string =>
    `Run fewer verifications at once, or ask for a larger quota (${v.code("logging.googleapis.com/read_requests")}): reads of logs have one a minute and project, shared with every other job and everyone at the console.`,
  tooMuch: (v: Voice): string =>
    `Give ${v.code("settle")} more time, or shorten ${v.code("window")}: more is written than can be read in it.`,
  metricsCollection: (v: Voice): string =>
    `Check that the Monitoring API is enabled: ${v.code("gcloud services enable monitoring.googleapis.com")}`,
  unlogged:
    "Look at the failed requests in Cloud Run's request log: the app answers them, or dies, before it writes its entry.",
  clientErrors: (v: Voice): string =>
    `Look at the statuses that users got: a route, a login, a key or a limit may have been lost with this revision. If such answers are errors of your service, name them in ${v.code("error-status")}; to fail by them, give ${v.code("on-client-errors: fail")}.`,
  cutAnswers:
    "Look at what ends the answers: an error in the middle of a stream, an instance that ends, the request timeout. Users who left look alike.",
  warmUp: (v: Voice): string =>
    `Give the window more time, or allow the start more with ${v.code("warm-up")}; if it never answers well, look at its log.`,
  unanswered:
    "Find out which requests hang: the log holds a request only when it has ended, with Cloud Run's timeout at the latest. Look for calls without a timeout of their own.",
  hiddenWaits:
    "Keep instances ready (minimum instances), allow more of them, or shorten the start: requests queue before an instance is free.",
  errorLines: "Start with the error messages that are new, then with the most frequent ones.",
  nothingBefore: (v: Voice): string =>
    `To know what is usual, name a revision that ran before this one with ${v.code("baseline")}.`,
  restarts: "Look at the revision's system log for why the container ended.",
  leadsElsewhere: (v: Voice): string =>
    `Look at where this address leads (domain mapping, load balancer, tag), or probe the candidate at an address of its own with ${v.code("tag")} or ${v.code("url")}.`,
  testsFirst:
    "Look at the step's own log and at what its tests expect. ion-verify cannot tell which revision they met.",
  testResults: (v: Voice): string =>
    `Look at the step that tests: it must have run after the deploy, and ${v.code("test-results")} must name its file or outcome.`,
  ownAddress: (v: Voice): string =>
    `Leave ${v.code("url")} away: then each region is probed at its own address on ${v.code("run.app")}. If it takes none, switch this region's probes off with ${v.code("health-path: none")} and ${v.code("chat-path: none")}.`,
  notWhatWasMeant:
    "Look at what was deployed: another deploy may have come before or after, or the image's tag was moved.",
  verifyServing: (v: Voice, revision: string | null): string =>
    `Verify ${revision === null ? "the revision that serves now" : `${v.code(revision)}, which serves now`}: this run says nothing of it.`,
  nothing: "Nothing: the deploy is verified.",
  policy: (v: Voice, input: string, value: string): string =>
    `The job ${value === "fail" ? "fails" : value === "warn" ? "goes on with a warning" : "goes on"}, because ${v.code(input)} is ${v.code(value)}.`,
};

import { Agent, type ClientRequest, request } from "node:http";
import type { Random } from "./random.ts";
import type { Scenario } from "./scenarios.ts";

export const browser =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";

/** Of Cloud Monitoring (GoogleCloudPlatform's docs, "uptime checks": its user agent). */
export const uptimeCheck = "GoogleStackdriverMonitoring-UptimeChecks(https://cloud.google.com/monitoring)";

/** Users of the service: an open loop, which sends on however slowly answers come. */
export class Users {
  /** Requests that got no answer: cut off or refused by the network. */
  unanswered = 0;
  /** Answers that ended before they were whole. */
  brokenOff = 0;
  sent = 0;
  private readonly url: string;
  private readonly random: Random;
  private agent = new Agent({ keepAlive: true });
  private timer: NodeJS.Timeout | undefined;
  private readonly open = new Set<ClientRequest>();

  constructor(url: string, random: Random) {
    this.url = url;
    this.random = random;
  }

  start(scenario: Scenario): void {
    this.stop();
    if (scenario.requestsPerSecond <= 0) return;
    const gap = gaps(this.random, scenario.requestsPerSecond, scenario.burstiness);
    let nextMs = performance.now() + gap();
    const tick = (): void => {
      // Timers are coarse: send all that is due, so that the rate holds.
      while (nextMs <= performance.now()) {
        this.send(scenario);
        nextMs += gap();
      }
      this.timer = setTimeout(tick, Math.max(1, nextMs - performance.now()));
    };
    tick();
  }

  /** No new requests; open ones go on. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Resolves when every open request has been answered or cut off. */
  async drained(): Promise<void> {
    await Promise.all([...this.open].map((outgoing) => new Promise((resolve) => outgoing.once("close", resolve))));
  }

  /** Cuts open requests off. */
  destroy(): void {
    this.stop();
    this.agent.destroy();
  }

  private send(scenario: Scenario): void {
    const number = this.sent;
    this.sent += 1;
    const draw = this.random.fork(`request/${number}`);
    if (draw.chance(scenario.checkerShare)) {
      this.track({ method: "GET", path: "/", agent: uptimeCheck });
      return;
    }
    if (draw.chance(scenario.strayShare)) {
      this.track(draw.chance(0.6) ? { method: "OPTIONS", path: "/chat" } : { method: "GET", path: "/wp-login.php" });
      return;
    }
    const question = scenario.distinctMessages > 0 ? draw.integer(scenario.distinctMessages) : number;
    this.track({ method: "POST", path: "/chat", body: JSON.stringify({ message: `질문 ${question}` }) });
  }

  private track(call: { method: string; path: string; body?: string; agent?: string }): void {
    const headers = { "user-agent": call.agent ?? browser, "content-type": "application/json" };
    const outgoing = request(this.url + call.path, { method: call.method, agent: this.agent, headers });
    this.open.add(outgoing);
    outgoing.once("response", (answer) => {
      answer.once("error", () => {
        this.brokenOff += 1;
      });
      answer.resume();
    });
    outgoing.once("error", () => {
      this.unanswered += 1;
    });
    outgoing.once("close", () => this.open.delete(outgoing));
    outgoing.end(call.body);
  }
}

/**
 * Gaps between requests in ms. Coefficient of variation 1: exponential, a Poisson stream. Above: a hyperexponential of two
 * phases with balanced means (Whitt 1982), bursts and lulls at the same mean rate.
 */
export function gaps(random: Random, perSecond: number, variation: number): () => number {
  const mean = 1000 / perSecond;
  if (variation <= 1) return () => random.exponential(mean);
  const squared = variation ** 2;
  const quick = (1 + Math.sqrt((squared - 1) / (squared + 1))) / 2;
  return () => {
    const share = random.chance(quick) ? quick : 1 - quick;
    return random.exponential(mean / (2 * share));
  };
}

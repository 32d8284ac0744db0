import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { userRules, whoAsked, type NotUser } from "../../src/sources/who-asked.ts";

const chrome =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
const none = { healthPath: "/health", ignoreAgents: undefined, ignorePaths: undefined, paths: undefined };
const rules = userRules(none);
const url = "https://chat-abc-uc.a.run.app/chat";

const who = (agent: string, more: object = {}, of = rules): NotUser | null => whoAsked({ agent, url, ...more }, of);

describe("who is no user", () => {
  it.each([
    "GoogleHC/1.0",
    "GoogleStackdriverMonitoring-UptimeChecks(https://cloud.google.com/monitoring)",
    "kube-probe/1.29",
    "Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)",
    "Pingdom.com_bot_version_1.4_(http://www.pingdom.com/)",
    "Better Uptime Bot Mozilla/5.0 (Macintosh)",
    "Better Stack Better Uptime Bot Mozilla/5.0",
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/98.0 Safari/537.36 StatusCake",
    "Datadog/Synthetics",
    "Mozilla/5.0 (compatible; Site24x7)",
    "Uptime-Kuma/1.23.11",
    "Blackbox Exporter/0.25.0",
    "ELB-HealthChecker/2.0",
    "Amazon-Route53-Health-Check-Service (ref 1; report http://amzn.to/1vsZADi)",
    "Mozilla/5.0 (compatible;Cloudflare-Healthchecks/1.0;+https://www.cloudflare.com/; healthcheck-id: 1)",
    "SentryUptimeBot/1.0 (+http://docs.sentry.io/product/alerts/uptime-monitoring/)",
    "updown.io daemon 2.11",
    "Consul Health Check",
    "check_http/v2.3.3 (monitoring-plugins 2.3.3)",
    "Mozilla/5.0 (compatible; BetterStackBot/1.0; +https://betterstack.com/docs/uptime/)",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120 Safari/537.36 DatadogSynthetics",
    "Mozilla/5.0 (compatible; Uptimebot/1.0; +http://www.uptime.com/uptimebot)",
    "HetrixTools Uptime Monitoring Bot. https://hetrix.tools/uptime-monitoring-bot.html",
    "Mozilla/5.0 (compatible; OhDear/1.1; +https://ohdear.app/checker; checker for uptime)",
    "Mozilla/5.0 (X11; Linux x86_64) Chrome/120 Safari/537.36 CloudWatchSynthetics/arn:aws:synthetics:us-east-1",
    "Azure Traffic Manager Endpoint Monitor",
    "Varnish/fastly (healthcheck)",
    "Envoy/HC",
    "Mackerel-Http-Checker/1.0",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120 Safari/537.36 RuxitSynthetic/1.0 v1 t2",
    "Gatus/1.0",
    "Zabbix 6.0",
  ])("a checker: %s", (agent) => {
    expect(who(agent)).toBe("checker");
  });

  it.each([
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
    "Mozilla/5.0 (compatible; Yeti/1.1; +https://naver.me/spd)",
    "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)",
    "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "facebookexternalhit/1.1; kakaotalk-scrap/1.0; +https://devtalk.kakao.com/",
    "Mozilla/5.0 (compatible; CensysInspect/1.1; +https://about.censys.io/)",
    "Expanse, a Palo Alto Networks company, searches across the global IPv4 space multiple times per day",
    "Mozilla/5.0 (compatible; OAI-SearchBot/1.0; +https://openai.com/searchbot)",
    "Mozilla/5.0 (compatible; Claude-SearchBot/1.0; +claudebot@anthropic.com)",
    "Mozilla/5.0 (compatible; PerplexityBot/1.0; +https://perplexity.ai/perplexitybot)",
    "Mozilla/5.0 (compatible; Amzn-SearchBot/0.1)",
    "Mozilla/5.0 (compatible; Google-CloudVertexBot/1.0)",
    "FeedFetcher-Google; (+http://www.google.com/feedfetcher.html)",
    "meta-externalfetcher/1.1",
    "Mozilla/5.0 (compatible; Daum/4.1; +http://cs.daum.net/faq/15/4118.html?faqId=28966)",
    "Mozilla/5.0 (compatible; Linespider/1.1; +https://lin.ee/4dwXkTH)",
    "Mozilla/5.0 (compatible; AhrefsSiteAudit/6.1; +http://ahrefs.com/robot/site-audit)",
    "Mozilla/5.0 (Linux; Android 11; moto g power) AppleWebKit/537.36 Chrome/119 Mobile Safari/537.36 Chrome-Lighthouse",
    "Mozilla/5.0 zgrab/0.x",
    "Mozilla/5.0 (compatible; Nmap Scripting Engine; https://nmap.org/book/nse.html)",
  ])("a bot: %s", (agent) => {
    expect(who(agent)).toBe("bot");
  });

  it("is ion-verify, in this run and in any other", () => {
    expect(who("ion-verify/1 (run 0123456789abcdef)")).toBe("probe");
    expect(who("ion-verify/1 (report)", { url: "https://x/health" })).toBe("probe");
  });

  it("is a scheduler that only asks, and not one that has work done", () => {
    for (const agent of [
      "Google-Cloud-Scheduler",
      "Mozilla/4.0 (compatible; cron-job.org; http://cron-job.org/abuse/)",
    ]) {
      for (const method of ["GET", "HEAD"]) expect(who(agent, { method })).toBe("checker");
      for (const method of ["POST", "PUT", undefined]) expect(who(agent, { method })).toBeNull();
    }
  });

  it("is whoever asks for the path of the health probe", () => {
    for (const asked of ["/health", "https://x/health", "https://x:8080/health?full=1", "https://x/health#a"])
      expect(who(chrome, { url: asked })).toBe("health-path");
    for (const asked of ["/healthy", "/api/health", "/", "https://x/health/"])
      expect(who(chrome, { url: asked })).toBeNull();
    // Users ask for the first page.
    expect(who(chrome, { url: "/" }, userRules({ ...none, healthPath: "/" }))).toBeNull();
    expect(who(chrome, { url: "/x" }, userRules({ ...none, healthPath: undefined }))).toBeNull();
  });
});

describe("who is a user", () => {
  it.each([
    chrome,
    "",
    "curl/8.5.0",
    "python-requests/2.32.3",
    "Go-http-client/2.0",
    "okhttp/4.12.0",
    "k6/0.49.0 (https://k6.io/)",
    "LineBotWebhook/2.0",
    "Slackbot 1.0 (+https://api.slack.com/robots)",
    "Discord-Interactions/1.0 (+https://discord.com)",
    "APIs-Google; (+https://developers.google.com/webmasters/APIs-Google.html)",
    "CloudPubSub-Google",
    "Google-Cloud-Tasks",
    "Amazon CloudFront",
    "AppEngine-Google; (+http://code.google.com/appengine; appid: s~x)",
    "facebookexternalua",
    "Prometheus/2.45.0",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/120.0.0.0 Safari/537.36",
    "AHC/2.1",
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36 DaumApps/4.2.1 DaumDevice/mobile",
    "ChatGPT-User/1.0",
  ])("%s", (agent) => {
    expect(who(agent)).toBeNull();
  });
});

describe("whom the inputs leave out", () => {
  const own = userRules({
    healthPath: undefined,
    ignoreAgents: ["my-monitor/1.0", "a.b*c"],
    ignorePaths: ["/events/*", "/metrics"],
    paths: ["/chat*", "/events/*", "/api/v?/x"],
  });
  it.each<[string, string, NotUser | null]>([
    ["My-Monitor/1.0 (x)", "/chat", "ignored-agent"],
    ["xa.b*cx", "/chat", "ignored-agent"],
    ["xaXbYcx", "/chat", null],
    [chrome, "/events/1/stream", "ignored-path"],
    [chrome, "/metrics", "ignored-path"],
    [chrome, "/chat/1", null],
    [chrome, "/metrics2", "other-path"],
    [chrome, "/", "other-path"],
    // Nothing but `*` stands for anything.
    [chrome, "/api/v1/x", "other-path"],
    [chrome, "/api/v?/x", "other-path"],
  ])("%s for %s: %s", (agent, path, expected) => {
    expect(whoAsked({ agent, url: path }, own)).toBe(expected);
  });

  it("are not guessed where an entry does not tell", () => {
    expect(whoAsked({ agent: undefined, url: undefined }, own)).toBeNull();
  });
});

test.prop([fc.string(), fc.string()])("any agent and any URL is read without an error", (agent, path) => {
  expect(() => whoAsked({ agent, url: path }, rules)).not.toThrow();
});

import type { Dialect } from "./health-dialects.ts";

const json = (value: unknown): string => JSON.stringify(value);

/**
 * Bodies of GET /health of public projects, each with status 200, and what each says. The project is named in front; figures
 * and names are replaced, and where a project shows its good body alone, its bad one is made by its own words.
 */
export const fieldHealth: readonly Dialect[] = [
  // A word and a flag
  ["langgraph server", json({ ok: true }), "good"],
  ["langgraph server", json({ ok: 0 }), "bad", "0"],
  ["unleash #1847", json({ health: "GOOD" }), "good"],
  ["unleash", json({ health: "BAD", message: "pool is busy" }), "unknown", "BAD"],
  ["zio-scala2-quickstart.g8 #436", json({ status: false }), "bad"],
  [
    "withqwerty/reep",
    json({ status: "ok", version: "2.1.0", db: "ok", timestamp: "2026-04-05T10:38:38.005Z" }),
    "good",
  ],
  ["memory-vault #108", json({ status: "degraded", database: "error", embedding_model: "m" }), "bad", "database"],
  ["mailcow-logs-viewer #139", json({ status: "unhealthy", version: "2.1", database: "disconnected" }), "bad"],
  ["opencode, global/health", json({ healthy: true, version: "1.2.27" }), "good"],
  ["kj-bridgedeck", json({ healthy: true, version: "1", supabase: "ok", brain: "ok" }), "good"],
  ["koyeb bots", json({ status: "healthy", bot_ready: true }), "good"],
  ["flask, readme", json({ status: "healthy", message: "Service is running" }), "good"],
  ["indicator-service", json({ message: "Hello from indicator service!" }), "good"],
  ["readmes of many", json({ status: "ok", db: "down", llm: "off" }), "bad", "db"],
  ["readmes of many", json({ db: "down", error: "timeout" }), "bad", "db"],
  ["hand", json({ status: "success", message: "fail" }), "bad", "fail"],
  ["hand", json({ message: "fail" }), "bad", "fail"],
  ["hand", json({ message: "Something went wrong!" }), "bad", "went wrong"],
  ["hand", json({ message: "DB connection failed" }), "bad"],
  ["hand", json({ message: "All 12 checks were run in 30 ms" }), "good"],
  ["hand", json({ msg: "pong" }), "good"],
  ["hand", json({ detail: "데이터베이스 연결 실패" }), "bad"],
  ["hand", json({ message: "오류가 발생했습니다" }), "bad"],

  // Flags of parts, as booleans and as numbers
  ["sanctions-engine-rs", json({ total: 0, service: "sanctions", db_connected: true }), "good"],
  ["sanctions-engine-rs", json({ total: 0, service: "sanctions", db_connected: 0 }), "bad", "db_connected"],
  [
    "crawler_alive of a dashboard",
    json({ status: "slow", db_connected: true, crawler_alive: false }),
    "bad",
    "crawler",
  ],
  ["fastapi, status and redis", json({ status: "ok", db_connected: true, redis_connected: 1 }), "good"],
  [
    "fastapi, KURE-v1 guide",
    json({ status: "ok", embedding_model: "KURE-v1", embedding_dim: 1024, db_connected: true }),
    "good",
  ],
  ["fastapi, storage", json({ status: "healthy", db_connected: true, storage_writable: true }), "good"],
  ["fastapi, checks", json({ status: "ready", checks: { model_loaded: true, db_connected: true } }), "good"],
  [
    "fastapi, checks",
    json({ status: "ready", checks: { model_loaded: false, db_connected: true } }),
    "bad",
    "model_loaded",
  ],
  ["hand", json({ db_up: 0 }), "bad", "db_up"],
  ["hand", json({ db_up: 1, redis_up: 1, uptime: 4 }), "good"],
  ["hand", json({ db: ["down"] }), "bad", "db"],
  ["hand", json({ databases: ["ok", "down"] }), "bad", "databases"],
  ["hand", json({ status: "ok", services: ["auth", "payment", "api"] }), "good"],
  ["hand", json({ redis: { connected: 0 } }), "bad"],
  ["hand", json({ status: "ok", pool: { available: 0, total: 10, pending: 0 } }), "good"],
  ["hand", json({ status: "ok", clients: { connected: 0 } }), "good"],
  ["hand", json({ connected: 0 }), "unknown"],
  ["hand", json({ db_down: 1 }), "bad"],
  ["hand", json({ healthy: 3, unhealthy: 2, total: 5 }), "unknown", "unhealthy: 2"],
  ["hand", json({ healthy: 3, unhealthy: 0, total: 3 }), "good"],
  [
    "agilab, service health",
    json({ status: "running", workers_unhealthy: ["w1"], workers_unhealthy_count: 1 }),
    "bad",
    "w1",
  ],
  ["agilab, service health", json({ status: "running", workers_healthy: ["w1"], workers_unhealthy: [] }), "good"],

  // Wrapped
  ["protolookup", json({ overall: "unhealthy", services: { api: true, redis: false } }), "bad", "redis"],
  ["protolookup", json({ overall: "healthy", services: { api: true, redis: true } }), "good"],
  [
    "gassapi",
    json({ success: true, message: "API is healthy", data: { status: "healthy", database: { status: "connected" } } }),
    "good",
  ],
  ["gassapi", json({ success: false, message: "Database connection failed", code: 503 }), "bad"],
  ["simpler.grants.gov", json({ message: "Success", data: {}, status_code: 200 }), "good"],
  [
    "t1-component-library",
    json({
      success: true,
      status: "healthy",
      uptime: "3600s",
      services: { database: { status: "connected", connected: true } },
    }),
    "good",
  ],
  [
    "setup wizard",
    json({ success: true, data: { completed: false, db_connected: false, has_admin: false }, error: "" }),
    "bad",
    "db_connected",
  ],
  ["aws lambda, a proxy's answer", json({ statusCode: 200, body: json({ status: "down" }) }), "bad", "down"],
  ["aws lambda, a proxy's answer", json({ statusCode: 503, body: "" }), "bad", "503"],
  ["hand", json({ result: { status: "fail" } }), "bad"],
  ["hand", json({ result: false }), "unknown"],
  ["hand", json({ response: { health: { db: "down" } } }), "bad"],

  // Codes of a company's own protocol
  ["data.go.kr", json({ response: { header: { resultCode: "00", resultMsg: "NORMAL SERVICE." }, body: {} } }), "good"],
  ["data.go.kr", json({ response: { header: { resultCode: "99", resultMsg: "UNKNOWN_ERROR." }, body: {} } }), "bad"],
  ["hand, Korean", json({ resultCode: 9999 }), "bad", "9999"],
  ["hand, Korean", json({ resultCode: "0000", resultMessage: "성공" }), "good"],
  ["hand, Korean", json({ resultCode: "E1001", resultMessage: "시스템 오류가 발생했습니다." }), "bad"],
  ["hand, Korean", json({ rsltCd: "0000", useYn: "N" }), "good"],
  ["hand, Korean", json({ healthYn: "N" }), "bad"],
  ["dingtalk, wechat", json({ errcode: 0, errmsg: "ok" }), "good"],
  ["dingtalk, wechat", json({ errcode: 700001, errmsg: "system error" }), "bad"],
  ["ant-design-vue's mocks", json({ code: 20000, data: "success" }), "unknown", "20000"],
  ["hand, Chinese", json({ code: -1, msg: "系统异常" }), "bad"],
  ["hand, Chinese", json({ retCode: 10, retMsg: "系统繁忙，请稍后再试" }), "unknown"],
  ["hand", json({ code: "FAIL" }), "bad", "FAIL"],
  ["hand", json({ code: "SUCCESS", message: "요청이 성공하였습니다." }), "good"],
  ["hand", json({ status: "ok", country: { code: 410 }, product: { code: 500 } }), "good"],
  ["hand", json({ status: 0 }), "unknown"],
  ["hand", json({ status: -1 }), "bad"],

  // Domain data beside health
  ["hand, of a broker", json({ status: "ok", market: { status: "closed" } }), "good"],
  ["hand, of a broker", json({ market: { status: "closed", next_open: "09:00" } }), "good"],
  ["hand, of a broker", json({ status: "closed" }), "unknown", "closed"],
  ["hand, of a chat", json({ status: "ok", user_online: false, users: { online: 0 } }), "good"],
  [
    "hand, of a shop",
    json({
      ok: true,
      orders: [
        { id: 1, status: "cancelled" },
        { id: 2, status: "failed" },
      ],
    }),
    "unknown",
  ],
  ["hand", json({ status: "ok", trend: "down", color: "red" }), "good"],
  ["hand", json({ status: "ok", services: { user: "down" } }), "bad", "user"],
  ["hand", json({ status: "ok", payment_service: { status: "stopped" } }), "bad", "payment_service"],
  ["hand", json({ status: "ok", door: { state: "closed" }, gate: { state: "closed" } }), "unknown", "gate"],
  ["hand", json({ status: "ok", connection: { state: "closed" } }), "bad"],
  ["hand", json({ status: "ok", trial_available: false }), "good"],
  ["hand", json({ status: "ok", live_stream_available: false }), "unknown"],

  // Frameworks
  [
    "spring, without discovery (Cooltk63/TK)",
    json({
      status: "UP",
      components: {
        discoveryComposite: { description: "Discovery Client not initialized", status: "UNKNOWN" },
        redis: { status: "UP", details: { version: "7.4.5" } },
        ssl: { status: "UP", details: { validChains: [], invalidChains: [] } },
      },
    }),
    "unknown",
    "discoveryComposite",
  ],
  [
    "spring-boot-admin",
    json({
      status: "UP",
      components: { db: { status: "UP", details: { database: "PostgreSQL", validationQuery: "isValid()" } } },
    }),
    "good",
  ],
  [
    "spring, resilience4j",
    json({
      status: "UP",
      components: {
        circuitBreakers: {
          status: "UNKNOWN",
          details: { pay: { status: "CIRCUIT_HALF_OPEN", details: { state: "HALF_OPEN" } } },
        },
      },
    }),
    "concern",
    "pay",
  ],
  [
    "health+json (draft-inadarei)",
    json({
      status: "pass",
      notes: [""],
      output: "",
      checks: {
        "cassandra:connections": [{ componentType: "datastore", observedValue: 75, status: "warn", output: "" }],
      },
    }),
    "concern",
    "cassandra",
  ],
  [
    "health+json, version 2",
    json({ status: "pass", details: { database: [{ componentId: "123", status: "fail" }] } }),
    "bad",
  ],
  ["dbmazz, gRPC's words", json({ status: "NOT_SERVING", stage: "STAGE_SETUP", stageDetail: "Setup failed" }), "bad"],
  [
    "dbmazz, gRPC's words",
    json({ status: "SERVING", stage: "STAGE_CDC", stageDetail: "Replicating", errorDetail: "" }),
    "good",
  ],
  ["gRPC gateways", json({ status: "SERVICE_UNKNOWN" }), "unknown"],
  ["readiness of a rust service", json({ kind: "readiness", status: "not_serving", readiness: "not_ready" }), "bad"],
  [
    "a client's test",
    json({
      ready: false,
      status: "not_serving",
      db: { status: "serving", latency_ms: 2 },
      cache: { status: "not_serving" },
    }),
    "bad",
    "cache",
  ],
  [
    "hermes-agent",
    json({
      status: "ok",
      readiness: { status: "ok", checks: { config: { status: "ok" } } },
      gateway_state: "running",
      platforms: { telegram: { state: "connected" } },
      active_agents: 4,
    }),
    "good",
  ],
  ["hermes-agent", json({ status: "ok", gateway_state: "stopped" }), "bad", "gateway_state"],
  ["fortisiem worker", json({ allowUpload: true, fileQueueSizeMB: 500, fileQueueCount: 300 }), "good"],
  ["lnmp guides", "nginx is not running", "bad"],
  ["rails 7.1, JSON", json({ status: "down", timestamp: "2026-01-01T00:00:00Z" }), "bad"],
  ["laravel, health up page", json({ status: "Application is up" }), "good"],
  ["asp.net, a lone word", "Degraded", "concern"],
  [
    "asp.net, a custom writer",
    json({ status: "Unhealthy", checks: [{ component: "sql", status: "Unhealthy", description: null }] }),
    "bad",
    "sql",
  ],
  ["microprofile 1", json({ outcome: "DOWN", checks: [{ name: "db", state: "DOWN" }] }), "bad", "db"],
  ["kubernetes livez?verbose", "[+]ping ok\n[+]log ok\nlivez check passed", "good"],
  ["prometheus exporters", "# TYPE up gauge\nup 0", "bad"],
  ["mysqld_exporter", "# HELP mysql_up Whether the server is up.\nmysql_up 0\n", "bad"],

  // Words of other languages, and marks
  ["hand, Japanese", json({ status: "正常" }), "good"],
  ["hand, Japanese", json({ message: "サーバーエラーが発生しました。しばらくしてから再度お試しください。" }), "bad"],
  ["hand, Chinese", json({ 状态: "异常", status: "异常" }), "bad"],
  ["hand", json({ status: "🔴 down" }), "bad"],
  ["hand", "✅ all good", "good"],
  ["hand", json({ db: "❌", redis: "✅" }), "bad", "db"],

  // Forms
  ["a guard against scripts", ")]}',\n" + json({ status: "down" }), "bad"],
  ["a text and its object", `Health: ${json({ db: "down" })}`, "bad", "db"],
  ["JSON in JSON", json(json({ status: "down" })), "bad"],
  ["lines", `${json({ name: "db", status: "ok" })}\n${json({ name: "redis", status: "down" })}\n`, "bad", "redis"],
  ["an event", `event: health\ndata: ${json({ status: "UP" })}\n\n`, "good"],
  ["an event", `data: ${json({ status: "DOWN" })}\n\n`, "bad"],
  ["a member twice: the last is read", '{"status":"down","status":"ok"}', "good"],
  [
    "a prototype's name",
    '{"status":"ok","__proto__":{"status":"down"},"constructor":{"prototype":{"status":"down"}}}',
    "bad",
    "down",
  ],
];

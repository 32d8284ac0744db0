import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { redact, redactPersonal } from "../../../src/report/text/redact.ts";
import { hostile } from "../arbitrary.ts";

// Put together here, so that no scanner of this repository takes them for real ones.
const long = "Ab3".repeat(12);
const jwt = `eyJ${"hbGciOiJIUzI1NiJ9"}.${"eyJzdWIiOiIxIn0"}.${"abc-DEF_123"}`;

describe("redact", () => {
  it.each([
    ["a bearer token", `Authorization: Bearer ${long}`, "Authorization: Bearer [redacted]"],
    ["basic credentials", "authorization: Basic dXNlcjpwYXNz", "authorization: Basic [redacted]"],
    ["a bare authorization header", "authorization: abc", "authorization: [redacted]"],
    ["a JSON Web Token", `token ${jwt} expired`, "token [redacted] expired"],
    ["a Google API key", `key=AIza${long}`, "key=[redacted]"],
    ["a Google access token", `ya29.${long} refused`, "[redacted] refused"],
    ["an AWS key id", `AKIA${"ABCDEFGH12345678"}!`, "[redacted]!"],
    ["an installation's long token", `ghs_123456_${long}.${long}.${long}-x`, "[redacted]"],
    ["GitHub tokens", `ghp_${long} ghs_${long} github_pat_${long}`, "[redacted] [redacted] [redacted]"],
    ["a Slack token", `xoxb-${long}`, "[redacted]"],
    ["a Slack webhook", `hooks.slack.com/services/${long}`, "hooks.slack.com/services/[redacted]"],
    ["an OpenAI-like key", `sk-${long}`, "[redacted]"],
    ["a password in an address", "postgres://ion:s3cr3t@db/ion", "postgres://[redacted]@db/ion"],
    ["a password with an at sign in an address", "postgres://ion:p@ss@db/ion", "postgres://[redacted]@db/ion"],
    [
      "a password given by =",
      "login failed: password=hunter2, retrying",
      "login failed: password=[redacted], retrying",
    ],
    ["an API key given by :", "api_key: abcdef", "api_key: [redacted]"],
    ["a credential of one word", "credentials: hunter retrying", "credentials: [redacted] retrying"],
    ["one that begins as a saying", "credentials: notfound7 x", "credentials: [redacted] x"],
    ["one that holds a state", "password: missing-link-9", "password: [redacted]"],
    ["one in quotes that goes on after a saying", 'secret="not found 8Zk"', "secret=[redacted]"],
    ["one whose words are no saying", "password: correct horse battery", "password: [redacted] horse battery"],
    ["one with a state's digits", "api_key=none1", "api_key=[redacted]"],
    ["one that was cut", "password: hunt…", "password: [redacted]"],
    ["credentials in base64", "credentials: dXNlcjpwYXNz is used", "credentials: [redacted] is used"],
    ["a secret in JSON", '{"client_secret":"a b\\"c","n":1}', '{"client_secret":[redacted],"n":1}'],
    ["a prefixed name", "DB_PASSWORD=x1 STRIPE_API_KEY='y 2'", "DB_PASSWORD=[redacted] STRIPE_API_KEY=[redacted]"],
    ["a query parameter", "GET /x?access_token=abc&n=1", "GET /x?access_token=[redacted]&n=1"],
    ["a signed address", "?X-Goog-Signature=0123abcd&x=1", "?X-Goog-Signature=[redacted]&x=1"],
    ["cookies, to the line's end", "Set-Cookie: sid=1; Path=/\nnext", "Set-Cookie: [redacted]\nnext"],
    ["a token field", `{"token":"${long}"}`, '{"token":"[redacted]"}'],
    ["a private key", `a -----BEGIN RSA PRIVATE KEY-----\n${long}\n-----END RSA PRIVATE KEY----- b`, "a [redacted] b"],
    ["a private key that was cut off", `a -----BEGIN PRIVATE KEY-----\n${long}`, "a [redacted]"],
  ])("hides %s", (_what, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each([
    "The token expired; the user must sign in again.",
    "Could not load the default credentials: not found.",
    "credentials: not found",
    "give the job the permission to write ID tokens (`permissions: id-token: write`).",
    // Cut by whoever shows it.
    "give the job the permission to write ID tokens (`permissions: id-token: wr…”",
    "give the job the permission to write ID tokens (`permissions: id-token:…",
    "credentials: could not be loaded from the metadata server",
    "credentials: application default credentials were not found",
    "invalid credentials: the token is expired",
    "credentials: missing, retrying",
    '{"credentials":"not found","secret":"missing","n":1}',
    "password: must be at least 12 characters",
    "password: incorrect",
    "DB_PASSWORD: not set",
    "signature: invalid",
    "authorization: denied",
    "session_token=null; api_key=undefined",
    "secret: no such file",
    "Unexpected token: identifier at line 3",
    "Basic authentication is required. Bearer authentication too.",
    "password reset mail sent to 3 users",
    "Memory limit of 512 MiB exceeded with 530 MiB used.",
    "projects/ion-prod/traces/0af7651916cd43dd8448eb211c80319c",
    "https://ion-api-prod-abc-uc.a.run.app/health?deep=1",
    "at 12:30:45 the cache (redis://cache:6379/0) was cold",
    'resource.type="cloud_run_revision" AND resource.labels.service_name="ion"',
    "비밀번호가 올바르지 않습니다",
  ])("leaves %j as it is", (text) => {
    expect(redact(text)).toBe(text);
  });

  const word = fc.constantFrom(
    ..."the a token password secret cookie bearer basic session key of was is expired request failed slow 오류 요청 42 API".split(
      " ",
    ),
  );
  test.prop([fc.array(word, { maxLength: 30 })])("leaves plain prose as it is", (words) => {
    const prose = `${words.join(" ")}.`;
    expect(redact(prose)).toBe(prose);
  });

  const secret = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{28,40}[0-9]$/);
  const form = fc.constantFrom(
    (value: string) => `Bearer ${value}`,
    (value: string) => `password=${value}`,
    (value: string) => `{"api_key": "${value}"}`,
    (value: string) => `https://user:${value}@host.example/x`,
    (value: string) => `ghp_${value}`,
    (value: string) => `AIza${value}`,
    (value: string) => `Cookie: a=1; sid=${value}`,
  );
  test.prop([hostile, form, secret, hostile])(
    "hides a credential whatever stands around it",
    (before, written, value, after) => {
      expect(redact(`${before} ${written(value)} ${after}`)).not.toContain(value);
    },
  );

  it.each([
    "eyJ",
    "-----BEGIN PRIVATE KEY-----",
    "a://b:",
    "password=",
    'password="',
    "a_",
    "Bearer ",
    "1//0",
    "token:\\",
  ])("comes to an end on a long run of %j", (unit) => {
    expect(redact(unit.repeat(40_000)).length).toBeLessThanOrEqual(100_000);
  });
});

describe("redactPersonal", () => {
  it.each([
    ["an address of mail", "mail to anna.kim+x@example.co.kr failed", "mail to [email] failed"],
    ["one in another script", "사용자 홍길동@예시.한국 실패", "사용자 [email] 실패"],
    ["a user's network address, not our own", "203.0.113.9:443 to 10.0.0.5:5432", "[ip]:443 to 10.0.0.5:5432"],
    ["IPv6", "from 2001:db8::1 and fe80:0:0:0:1ff:fe23:4567:890a at 12:30:45", "from [ip] and [ip] at 12:30:45"],
    ["phone numbers", "call +82 10-1234-5678 or 02-123-4567.", "call [number] or [number]."],
    ["American ones", "call (415) 555-0132 or 415.555.0132", "call [number] or [number]"],
    ["cards and registration numbers", "4111-1111-1111-1111 of 900101-1234567", "[number] of [number]"],
    ["cards with blanks and without", "4111 1111 1111 1111, 4111111111111111", "[number], [number]"],
    ["what a user typed", "GET https://x.example/chat?q=hi&user=anna 500", "GET https://x.example/chat?[redacted] 500"],
    ["a query without a host", 'url="/chat?message=hi%20there"', 'url="/chat?[redacted]"'],
    ["a credential", `Bearer ${long} of anna@example.com`, "Bearer [redacted] of [email]"],
  ])("hides %s", (_what, text, expected) => {
    expect(redactPersonal(text)).toBe(expected);
  });

  it.each([
    "deadline of 60000 ms exceeded, 1234567 rows, 0.1234567891 s, +1234 points",
    "at 2026-03-02 14:03:22.123456 and 2026-03-02T14:03:22+09:00",
    "trace 0af7651916cd43dd8448eb211c80319c of 550e8400-e29b-41d4-a716-446655440000",
    "std::vector::push of abc::Def in v1.2.3.4",
    "listening on 127.0.0.1:8080, 172.16.0.1, 192.168.1.9 and [::]:8080",
    "why? because 10/20?",
    "redis.exceptions.TimeoutError: Timeout reading from socket",
    "오류 12건: 시간 초과 @decorator a@b",
  ])("leaves %j as it is", (text) => {
    expect(redactPersonal(text)).toBe(text);
  });

  const personal = fc.constantFrom(
    "kim@example.com",
    "203.0.113.9",
    "010-1234-5678",
    "4111 1111 1111 1111",
    "987654321",
  );
  test.prop([hostile, personal, hostile])("hides it whatever stands around it", (before, value, after) => {
    expect(redactPersonal(`${before} ${value} ${after}`)).not.toContain(value);
  });

  it.each(["a@", "a.", "1.", "1:", "::", "/", "/?", "+1 ", "0", "1-", "(1", "a://"])(
    "comes to an end on a long run of %j",
    (unit) => {
      expect(redactPersonal(unit.repeat(40_000)).length).toBeLessThanOrEqual(100_000);
    },
  );
});

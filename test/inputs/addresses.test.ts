import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { parseProbePath, parseUrl } from "../../src/inputs/addresses.ts";

test.each([
  ["https://chat.example.com", "https://chat.example.com"],
  ["https://chat.example.com/", "https://chat.example.com"],
  ["https://Chat.example.com/base/", "https://chat.example.com/base"],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
])("the URL %s", (text, normal) => {
  expect(parseUrl(text)).toBe(normal);
});

test.each([
  "chat.example.com",
  "ftp://chat.example.com",
  "https://user:secret@chat.example.com",
  "https://chat.example.com?key=secret",
  "https://chat.example.com/#top",
  "https://",
  "https://chat example.com",
  "https://chat.example.com:99999",
  "javascript:alert(1)",
  "",
])("the URL %j is refused", (text) => {
  expect(parseUrl(text)).toBeNull();
});

test.each(["/", "/health", "/v1/chat?verbose=1", "/채팅", "none"])("the path %s", (text) => {
  expect(parseProbePath(text)).toBe(text);
});

test.each([
  "",
  "health",
  "//evil.example.com",
  "/\\evil.example.com",
  "/a b",
  "/a#b",
  "/a\nb",
  "/\t/evil.example.com",
  "None",
])("the path %j is refused", (text) => {
  expect(parseProbePath(text)).toBeNull();
});

test.prop([fc.string({ unit: fc.constantFrom("/", "\\", "a", ".", "@", ":", "\t", "\n", "%", "?", "#", " ") })])(
  "no path leaves the host it is put on",
  (tail) => {
    const path = parseProbePath(`/${tail}`);
    fc.pre(path !== null);
    expect(new URL(path ?? "", "https://chat.example.com").host).toBe("chat.example.com");
    expect(new URL(`https://chat.example.com${path}`).host).toBe("chat.example.com");
  },
);

import { expect, test } from "vitest";
import { parseHeaders } from "../../src/inputs/headers.ts";

test.each([
  ["Authorization: Bearer abc", { authorization: "Bearer abc" }],
  ["X-One:1\nX-Two:  two words \t", { "x-one": "1", "x-two": "two words" }],
  ["X-One: 1\r\n\r\nX-Two: a:b\n", { "x-one": "1", "x-two": "a:b" }],
  ["X-Latin: caf\u00e9", { "x-latin": "caf\u00e9" }],
])("%j gives %j", (text, headers) => {
  expect(parseHeaders(text)).toEqual(headers);
});

test.each([
  "no colon",
  ": no name",
  "X-Empty:",
  "X One: 1",
  "X-One: 1\n two: folded",
  "X-Nul: a\u0000b",
  "X-Korean: \uc548",
  "X-One: 1\nx-one: 2",
  "Host: other.example.com",
  "Content-Length: 3",
  "Transfer-Encoding: chunked",
])("%j is refused", (text) => {
  expect(parseHeaders(text)).toBeNull();
});

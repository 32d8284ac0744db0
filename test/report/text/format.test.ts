import { describe, expect, it } from "vitest";
import { formatFor } from "../../../src/report/text/format.ts";
import { wordsFor } from "../../../src/report/words/catalogues.ts";
import { START } from "../fixtures.ts";

const en = formatFor(wordsFor("en").units);
const ko = formatFor(wordsFor("ko").units);

describe("percent", () => {
  it.each([
    [0, "0 %"],
    [0.0005, "0.05 %"],
    [0.00012345, "0.012 %"],
    [0.01, "1 %"],
    [0.05167, "5.17 %"],
    [0.1234, "12.3 %"],
    [0.9967, "99.67 %"],
    [0.999999, "99.99 %"],
    [1, "100 %"],
  ])("writes %d as %s", (rate, expected) => {
    expect(en.percent(rate)).toBe(expected);
  });
});

describe("duration", () => {
  it.each([
    [0, "0 ms", "0ms"],
    [0.42, "0.4 ms", "0.4ms"],
    [840, "840 ms", "840ms"],
    [999.6, "1 s", "1초"],
    [1_250, "1.25 s", "1.25초"],
    [12_345, "12.3 s", "12.3초"],
    [59_999, "1 min", "1분"],
    [150_000, "2 min 30 s", "2분 30초"],
    [600_000, "10 min", "10분"],
    [5_400_000, "1 h 30 min", "1시간 30분"],
  ])("writes %d ms as %s and %s", (ms, english, korean) => {
    expect(en.duration(ms)).toBe(english);
    expect(ko.duration(ms)).toBe(korean);
  });
});

it("writes sizes in MB of a million bytes", () => {
  expect(en.bytes(512e6)).toBe("512 MB");
  expect(en.bytes(2 ** 30)).toBe("1,074 MB");
  expect(en.bytes(2.5e6)).toBe("2.5 MB");
});

describe("odds", () => {
  it.each([
    [Math.log(200), "1 in 200"],
    [Math.log(40), "1 in 40"],
    [9.95, "1 in 20,000"],
    [Math.log(299.9), "1 in 290"],
    [0, "1 in 1"],
    [-3, "1 in 1"],
    [5_000, "1 in 1,000,000,000"],
  ])("never claims more than ln %d says: %s", (lnOneIn, expected) => {
    expect(en.odds(lnOneIn)).toBe(expected);
  });

  it("is said in Korean too", () => {
    expect(ko.odds(9.95)).toBe("2만분의 1");
    const inKorean = [4_200, 9_300, 13_000, 120_000, 35_000_000, 120_000_000, 350_000_000, 1e12].map((oneIn) =>
      ko.odds(Math.log(oneIn)),
    );
    expect(inKorean.map((text) => text.replace("분의 1", ""))).toEqual([
      "4,200",
      "9,300",
      "1만 3천",
      "12만",
      "3,500만",
      "1억 2천만",
      "3억 5천만",
      "10억",
    ]);
  });
});

it("writes times in UTC and survives impossible ones", () => {
  expect(en.time(START + 62_000)).toBe("14:01:02");
  expect(en.dateTime(START)).toBe("2026-03-02 14:00:00");
  expect(en.dateTime(1e300)).toBe("9999-12-31 23:59:59");
});

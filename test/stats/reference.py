"""Prints reference.json: the judge's formulas in 60-digit decimal arithmetic, by other means than the product's.

    python3 test/stats/reference.py > test/stats/reference.json

Binomial tails are summed term by term from exact binomial coefficients; the beta functions of the confidence sequence are
products of half-integers; the e-values are plain products of powers. Nothing but the standard library is used.
"""

import json
from decimal import Decimal as D, getcontext

getcontext().prec = 60
getcontext().Emin, getcontext().Emax = -(10**15), 10**15

ROWS = [
    (1, 1, "0.01"), (3, 3, "0.01"), (10, 0, "0.01"), (10, 3, "0.01"), (50, 5, "0.01"), (100, 0, "0.01"),
    (100, 3, "0.01"), (100, 6, "0.01"), (299, 0, "0.01"), (445, 0, "0.01"), (500, 10, "0.01"), (1000, 5, "0.01"),
    (1000, 10, "0.01"), (1000, 25, "0.01"), (3000, 60, "0.01"), (10000, 50, "0.01"), (59, 0, "0.05"),
    (100, 15, "0.05"), (1000, 30, "0.05"), (1000, 75, "0.05"), (2000, 30, "0.005"), (200, 35, "0.1"),
    # Beyond the table of the design: large samples, and rates so high that some alternatives drop out.
    (100000, 1100, "0.01"), (1000000, 10400, "0.01"), (1000000, 49400, "0.05"), (40, 25, "0.5"), (12, 12, "0.8"),
    (30, 30, "0.95"),
]  # fmt: skip
FEW_TAILS = [(10000000, 101000, "0.01"), (10000000, 99000, "0.01"), (10000000, 501000, "0.05"),
             (1000000000, 100500, "0.0001")]  # fmt: skip
# Slices of (n, k), of a window of the given number of slices.
RESTARTS = [
    ("0.01", 4, [(100, 0), (100, 1), (100, 4), (100, 6)]),
    ("0.01", 40, [(250, 1)] * 20 + [(250, 9)] * 5),
    ("0.05", 10, [(0, 0), (60, 2), (0, 0), (60, 9), (60, 12)]),
    ("0.01", 40, [(1000, 5)] * 40),
]


def fail_alternatives(p0):
    broad = [m * p0 for m in map(D, ("1.5", "2", "3", "5", "10", "30", "100")) if m * p0 < D("0.9")] + [D("0.9")]
    broad = [p for p in broad if p > p0]
    both = [(D("1.1") * p0, D("0.04")), (D("1.25") * p0, D("0.06"))] + [(p, D("0.9") / len(broad)) for p in broad]
    both = [(p, w) for p, w in both if p0 < p < 1] or [((1 + p0) / 2, D(1))]
    return [(p, w / sum(w for _, w in both)) for p, w in both]


def pass_alternatives(p0):
    return [(D(m) * p0, D(w)) for m, w in (("0.9", ".04"), ("0.8", ".06"), ("0.05", ".3"), ("0.3", ".3"), ("0.6", ".3"))]


def ratio(n, k, p, p0):
    return (p / p0) ** k * ((1 - p) / (1 - p0)) ** (n - k)


def ln_mixture(n, k, p0, alternatives):
    return sum(w * ratio(n, k, p, p0) for p, w in alternatives).ln()


def tails(n, k, p):
    """P(Bin >= k), P(Bin <= k)."""
    pmf = (1 - p) ** (n - k) * p**k
    for i in range(1, min(k, n - k) + 1):
        pmf = pmf * (n - i + 1) / i
    upper = lower = term = pmf
    for j in range(k, n):
        term = term * (n - j) * p / ((j + 1) * (1 - p))
        upper += term
        if term < upper * D("1e-40"):
            break
    term = pmf
    for j in range(k, 0, -1):
        term = term * j * (1 - p) / ((n - j + 1) * p)
        lower += term
        if term < lower * D("1e-40"):
            break
    return upper, lower


def interval(n, k):
    ln_beta = D(0)
    product = D(1)
    for i in range(1, k + 1):
        product = product * (D(i) - D("0.5")) / i
    for i in range(1, n - k + 1):
        product = product * (D(i) - D("0.5")) / (k + i)
    ln_beta = product.ln()

    def inside(p):
        left = (k * p.ln() if k else D(0)) + ((n - k) * (1 - p).ln() if n > k else D(0))
        return left > D("0.05").ln() + ln_beta

    def edge(yes, no):
        for _ in range(110):
            middle = (yes + no) / 2
            yes, no = (middle, no) if inside(middle) else (yes, middle)
        return yes

    best = D(k) / n
    return (edge(best, D(0)) if k else D(0)), (edge(best, D(1)) if n > k else D(1))


def ln_restart(p0, slices, counts):
    """The sum over all starts, instead of the recursion: weight of slice i times the ratio of slices i to the last."""
    total = D(0)
    for p, v in fail_alternatives(p0):
        for i in range(len(counts)):
            weight = D(1) / (2 * slices) + (D(1) / 2 if i == 0 else 0)
            n = sum(c[0] for c in counts[i:])
            k = sum(c[1] for c in counts[i:])
            total += v * weight * ratio(n, k, p, p0)
    return (total + D(1) / 2 - D(len(counts)) / (2 * slices)).ln()


def number(x):
    return float(x)


rows = []
for n, k, text in ROWS:
    p0 = D(text)
    upper, lower = tails(n, k, p0)
    low, high = interval(n, k)
    rows.append({
        "n": n, "k": k, "p0": number(p0),
        "failLnE": number(ln_mixture(n, k, p0, fail_alternatives(p0))),
        "passLnE": number(ln_mixture(n, k, p0, pass_alternatives(p0))),
        "upper": number(upper), "lower": number(lower), "low": number(low), "high": number(high),
    })  # fmt: skip
large = []
for n, k, text in FEW_TAILS:
    upper, lower = tails(n, k, D(text))
    large.append({"n": n, "k": k, "p0": float(text), "upper": number(upper), "lower": number(lower)})
restarts = [
    {"p0": float(p0), "slices": slices, "counts": counts, "failLnE": number(ln_restart(D(p0), slices, counts))}
    for p0, slices, counts in RESTARTS
]
print(json.dumps({"rows": rows, "large": large, "restarts": restarts}))

"""Three rules that may stop a canary, tried on 400 releases without a fault and on 400 that crash.

Run it with: python3 guardrail.py. It needs numpy.
"""
import numpy as np

RELEASES = 400
REQUESTS = 600  # a minute
OLD, CRASH = 0.002, 0.022  # share of requests that fail
STEPS = np.repeat([0.01, 0.05, 0.10, 0.25, 0.50], 10)  # share of the canary in each of 50 minutes
rng = np.random.default_rng(11)


def release(new_rate):
    """Requests n and errors x of the canary, m and y of the control, minute by minute."""
    n = np.round(REQUESTS * STEPS).astype(int)
    m = REQUESTS - n
    return n, rng.binomial(n, new_rate), m, rng.binomial(m, OLD)


# [wrong]
def fixed(n, x, m, y):
    """Three minutes above 1 % stop, in a row or not."""
    failed = x > 0.01 * n
    return failed.cumsum() >= 3


def repeated_z(n, x, m, y):
    """A test at 5 %, every minute."""
    n, x = n.cumsum(), x.cumsum()
    m, y = m.cumsum(), y.cumsum()
    rate = (x + y) / (n + m)
    variance = rate * (1 - rate)
    variance = variance * (1 / n + 1 / m)
    more = x / n - y / m
    return more > 1.645 * np.sqrt(variance)
# [end]


# [right]
def evidence(n, x, m, y):
    """The capital; it begins with 1."""
    odds = np.array([1.5, 2, 3, 5, 10, 30])
    share = n / (n + m)
    won = np.outer(x, np.log(odds))
    price = np.outer(share, odds - 1)
    paid = (x + y)[:, None] * np.log1p(price)
    log_capital = (won - paid).cumsum(axis=0)
    return np.exp(log_capital).mean(axis=1)


def e_process(n, x, m, y, alpha=0.05):
    """Stops at a capital of 1 / alpha."""
    return evidence(n, x, m, y) >= 1 / alpha
# [end]


def minute_of_stop(rule, counts):
    stops = np.flatnonzero(rule(*counts))
    return stops[0] + 1 if len(stops) else None


rules = {"fixed": fixed, "z test": repeated_z, "e-process": e_process}
healthy = [release(OLD) for _ in range(RELEASES)]
crashing = [release(CRASH) for _ in range(RELEASES)]

stopped_healthy, stopped_crash, minutes_to_stop, errors_to_stop = [], [], [], []
for rule in rules.values():
    stopped_healthy.append(sum(minute_of_stop(rule, counts) is not None for counts in healthy))
    minutes = [minute_of_stop(rule, counts) for counts in crashing]
    caught = [minute for minute in minutes if minute is not None]
    stopped_crash.append(len(caught))
    minutes_to_stop.append(f"{np.mean(caught):.0f}")
    errors = [counts[1][:minute].sum() for counts, minute in zip(crashing, minutes)]
    errors_to_stop.append(f"{np.mean(errors):.1f}")


def row(label, cells):
    print(f"{label:8}" + "".join(f"{cell:>{len(name) + 1}}" for name, cell in zip(rules, cells)))


print(f"Stopped, of {RELEASES} each")
row("", rules)
row("healthy", stopped_healthy)
row("crash", stopped_crash)
print("Until a crash is stopped")
row("minutes", minutes_to_stop)
row("errors", errors_to_stop)

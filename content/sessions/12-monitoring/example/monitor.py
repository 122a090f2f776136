"""Two alarm rules on one year of parcels in which nothing drifts, and on one in which weights do.

Needs numpy and scipy. Nothing is downloaded: the parcels are drawn below.
"""

import numpy as np
from scipy.stats import chi2

COLUMNS, BINS, REFERENCE, A_DAY, WEEKS = 5, 10, 12_000, 100, 52
DRIFT_FROM = 26  # the week in which parcels become heavier


def draw(chance, heavier):
    """Training rows, and one year of parcels; a column is a measurement with mean 0 and spread 1."""
    reference = chance.normal(size=(REFERENCE, COLUMNS))
    year = chance.normal(size=(WEEKS * 7 * A_DAY, COLUMNS))
    year[DRIFT_FROM * 7 * A_DAY :, 0] += heavier
    return reference, year


def bins(reference):
    """For each column the borders of ten bins that hold a tenth of the reference each."""
    return np.quantile(reference, np.linspace(0, 1, BINS + 1)[1:-1], axis=0).T


def psi(borders, values):
    """Population stability index of one column against its reference."""
    share = np.bincount(np.searchsorted(borders, values), minlength=BINS) / len(values)
    share = np.maximum(share, 1e-4)
    return np.sum((share - 1 / BINS) * np.log(share * BINS))


# [wrong]
def wrong(borders, year):
    """PSI above 0.2 in any column, each morning, for yesterday."""
    for window in np.split(year, WEEKS * 7):
        found = [psi(borders[k], window[:, k]) for k in range(COLUMNS)]
        yield max(found) > 0.2
# [end]


def constant_weekly(borders, year):
    """The same constant, once a week."""
    for window in np.split(year, WEEKS):
        yield max(psi(borders[k], window[:, k]) for k in range(COLUMNS)) > 0.2


# [right]
def right(borders, year, allowed_a_year=1):
    """A weekly limit from the size of the window and a budget of false alarms."""
    n = 7 * A_DAY
    level = allowed_a_year / (WEEKS * COLUMNS)
    limit = chi2.isf(level, BINS - 1) * (1 / n + 1 / REFERENCE)
    for window in np.split(year, WEEKS):
        found = [psi(borders[k], window[:, k]) for k in range(COLUMNS)]
        yield max(found) > limit
# [end]


def alarms(rule, seed, heavier):
    """How often a rule rings in the second half of a year."""
    reference, year = draw(np.random.default_rng(seed), heavier)
    rung = list(rule(bins(reference), year))
    half = rung[len(rung) // 2 :]
    return sum(half), len(half)


def main():
    rules = {"0.2 each morning": wrong, "0.2 each week": constant_weekly, "a limit from n": right}
    for name, rule in rules.items():
        quiet, of = np.mean([alarms(rule, seed, 0) for seed in range(20)], axis=0)
        drifting, _ = np.mean([alarms(rule, seed, 0.25) for seed in range(20)], axis=0)
        print(f"{name}: rings {quiet:.1f} times of {of:.0f} if nothing drifts, {drifting:.1f} times if weight does")


if __name__ == "__main__":
    main()

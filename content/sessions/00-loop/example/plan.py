"""A plan of nine phases: the sum on the slide, and the same plan with a common pace and with issues that nobody knows of.

Needs numpy. Nothing is downloaded: the projects are drawn below.
"""

import numpy as np

# Weeks of each phase: at least, at most. A rule of thumb for one kind of project; put in your own.
PHASES = {
    "problem": (1, 2), "discovery": (1, 3), "preparation": (2, 8),
    "exploration": (1, 2), "features": (2, 4), "prototypes": (1, 3),
    "evaluation": (1, 2), "deployment": (2, 4), "monitoring": (1, 2),
}
LOW, HIGH = np.array(list(PHASES.values()), float).T
MODE = LOW + 0.35 * (HIGH - LOW)
EVALUATION, DEPLOYMENT = 6, 7
FOUND = {EVALUATION: 0.4, DEPLOYMENT: 0.8}
chance = np.random.default_rng(11)


# [wrong]
def weeks_on_the_slide():
    return MODE.sum()
# [end]


def durations():
    """One draw of each phase, from the PERT distribution of its range."""
    lean = 4 * (MODE - LOW) / (HIGH - LOW)
    return LOW + (HIGH - LOW) * chance.beta(1 + lean, 5 - lean)


# [right]
def weeks_of_a_project(issues=5, pace=0.25):
    work = durations()
    work *= np.exp(chance.normal(-(pace**2) / 2, pace))
    count = chance.poisson(issues)
    born = list(chance.choice(9, count, p=MODE / MODE.sum()))
    rework, visits = 0.0, 9
    for gate in (EVALUATION, DEPLOYMENT):
        for phase in [p for p in born if p <= gate]:
            if chance.random() < FOUND[gate]:
                born.remove(phase)
                built_on = work[phase + 1 : gate + 1].sum()
                rework += max(0.5, built_on / 2)
                visits += 1
    return work.sum() + rework, visits
# [end]


plan = weeks_on_the_slide()
print(f"Sum of the most likely durations: {plan:.1f} weeks")
print("Hidden issues  done by then  half done  80 % done  visits")
for issues in (0, 2, 5):
    projects = np.array([weeks_of_a_project(issues) for _ in range(10_000)])
    weeks, visits = projects.T
    half, most = np.percentile(weeks, [50, 80])
    print(f"{issues:13}{100 * np.mean(weeks <= plan):12.0f} %{half:11.0f}{most:11.0f}{visits.mean():8.0f}")

"""Runs every step and prints every number: `python run.py`, or only some: `python run.py features ladder`."""

import importlib
import os
import sys

# The tables are small: on a busy machine, threads of one fit only wait for each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")

STEPS = ("split", "features", "ladder", "experiment", "evaluate", "labs")


def main(names):
    for name in names or STEPS:
        if name not in STEPS:
            raise SystemExit(f"There is no step {name}. There are: {', '.join(STEPS)}.")
        step = importlib.import_module(name)
        print(f"== {name}.py: {step.__doc__.strip().splitlines()[0]}")
        step.main()
        print(flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])

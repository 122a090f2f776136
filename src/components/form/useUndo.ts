import { useState } from 'react';
import { useStore } from 'zustand';
import type { Answers, Form } from './kind.ts';

/** Changes of cells that can be taken back, one by one, as long as the page is open. */
export interface Undoable {
  change: (cells: Answers) => void;
  /** A change that cannot be taken back, and before which nothing can. */
  changeForGood: (cells: Answers) => void;
  undo: () => void;
  /** Whether there is a change to take back: the last one, if nothing else has changed its cells since. */
  possible: boolean;
}

export function useUndo(form: Form): Undoable {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const last = steps.at(-1);
  const possible = useStore(form, ({ answers }) => last !== undefined && holds(answers, last.after));
  const write = (cells: Answers) => form.setState(({ answers }) => ({ answers: { ...answers, ...cells } }));
  return {
    change(after) {
      const { answers } = form.getState();
      const before = Object.fromEntries(Object.keys(after).map((key) => [key, answers[key] ?? '']));
      setSteps([...steps, { before, after }]);
      write(after);
    },
    changeForGood(cells) {
      setSteps([]);
      write(cells);
    },
    undo() {
      if (!last || !possible) return;
      setSteps(steps.slice(0, -1));
      write(last.before);
    },
    possible,
  };
}

interface Step {
  before: Answers;
  after: Answers;
}

const holds = (answers: Answers, cells: Answers): boolean =>
  Object.entries(cells).every(([key, text]) => (answers[key] ?? '') === text);

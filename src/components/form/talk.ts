import { isOpen } from '../../course/fields/isOpen.ts';
import type { Field } from '../../course/fields.ts';

type Dialogue = Extract<Field, { kind: 'dialogue' }>;
type Line = Dialogue['lines'][number];

/** Where a talk stands. */
interface Talk {
  /** What was asked, in its order. */
  asked: Line[];
  /** What can be asked next, whether there is time for it or not. */
  open: Line[];
  /** What is left of the budget. */
  left: number;
}

/** The talk after the questions with these keys. A question that was not open, or for which nothing was left, was not asked. */
export function talk({ lines, budget }: Pick<Dialogue, 'lines' | 'budget'>, kept: string): Talk {
  let now: Talk = { asked: [], open: openTo(lines, []), left: budget };
  for (const key of kept.split(' ')) {
    const line = now.open.find((one) => one.key === key);
    if (!line || line.cost > now.left) continue;
    const asked = [...now.asked, line];
    now = { asked, open: openTo(lines, asked), left: now.left - line.cost };
  }
  return now;
}

const openTo = (lines: readonly Line[], asked: readonly Line[]): Line[] =>
  lines.filter((line) => !asked.includes(line) && isOpen(line, (key) => asked.some((one) => one.key === key)));

/** A line, and the lines that its answer is the first to open. */
export interface Branch {
  line: Line;
  opens: Branch[];
}

/** Every line once: those that can be asked at once, and each of the others under one that leads to it. */
export function branches(lines: readonly Line[]): Branch[] {
  const placed = new Set<Line>();
  const place = (found: Line[]): Branch[] =>
    found
      .filter((line) => !placed.has(line))
      .map((line) => {
        placed.add(line);
        return { line, opens: [] };
      });
  const roots = place(openTo(lines, []));
  const queue = [...roots];
  const asked: Line[] = [];
  for (const branch of queue) {
    asked.push(branch.line);
    branch.opens = place(openTo(lines, asked));
    queue.push(...branch.opens);
  }
  return roots;
}

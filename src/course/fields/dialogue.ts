import { z } from 'astro/zod';
import { name, plain } from '../texts.ts';
import { isOpen } from './isOpen.ts';
import { labelled } from './labelled.ts';

const line = z.strictObject({
  key: name,
  /** What the reader says. */
  ask: plain,
  /** What it costs of the budget. */
  cost: z.int().min(0),
  /** What is said to it. */
  answer: plain,
  /** It can be asked once one of these has been. */
  after: z.array(name).min(1).optional(),
  /** It can be asked once all of these have been. */
  afterAll: z.array(name).min(2).optional(),
});

/** A talk in which every question costs, and what is said opens others. What was asked, in its order, is the answer. */
export const dialogue = z
  .strictObject({
    kind: z.literal('dialogue'),
    ...labelled,
    budget: z.int().min(1),
    /** What the budget is counted in: one of it, such as "minute", and several, "minutes". */
    unit: z.strictObject({ one: plain, many: plain }),
    lines: z.array(line).min(3),
  })
  .superRefine(({ lines, budget }, { addIssue }) => {
    const there = lines.map(({ key }) => key);
    for (const { key, after = [], afterAll = [] } of lines)
      for (const name of [...after, ...afterAll])
        if (!there.includes(name))
          addIssue(`line "${key}" comes after "${name}", which is none. There are: ${there.join(', ')}.`);
    const shut = lines.filter(({ key }) => !reachable(lines).has(key)).map(({ key }) => key);
    if (shut.length > 0) addIssue(`no question leads to ${shut.join(', ')}.`);
    const all = lines.reduce((sum, { cost }) => sum + cost, 0);
    if (all <= budget) addIssue(`all questions cost ${all}, so a budget of ${budget} asks for no choice.`);
  });

/** The lines that some way through the talk comes to, whatever it costs. */
function reachable(lines: readonly z.infer<typeof line>[]): Set<string> {
  const open = new Set<string>();
  for (const _ of lines) for (const line of lines) if (isOpen(line, (name) => open.has(name))) open.add(line.key);
  return open;
}

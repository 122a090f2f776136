export interface Step {
  name: string;
  note?: string;
}

/** A way back from one step to an earlier one. */
export interface Way {
  from: string;
  to: string;
  when: string;
}

/** The ways back. Throws, with `title` and what there is, where one does not lead from a step to an earlier one. */
export function backsOf(steps: readonly Step[], back: readonly Way[], title: string): readonly Way[] {
  const names = steps.map(({ name }) => name);
  for (const { from, to } of back) {
    if (names.includes(from) && names.includes(to) && names.indexOf(to) < names.indexOf(from)) continue;
    throw new Error(`Flow "${title}": no way back from "${from}" to "${to}". The steps are: ${names.join(', ')}.`);
  }
  return back;
}

/** A flow in words. */
export const flowInWords = (steps: readonly Step[], back: readonly Way[]): string =>
  [
    `${steps.map(({ name, note }) => (note ? `${name} (${note})` : name)).join(', then ')}.`,
    ...back.map(({ from, to, when }) => `From ${from} back to ${to}: ${when}.`),
  ].join(' ');

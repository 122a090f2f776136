import type { LoopEvent } from './loopEvent.ts';

export interface EventEntry {
  id: string;
  data: LoopEvent;
}

/** How many events there are: enough for an evening, and for a room. */
const COUNT = 24;
/** How many lead to each phase at least, so that none can be left out by guessing. */
const EACH = 3;

/** The phases after the launch, where the planning lab has ended and knows no price. */
const AFTER_LAUNCH = ['monitor', 'iterate'];

/** What is wrong with the events of the loop map, as sentences; `phases` are keys. */
export function eventProblems(events: readonly EventEntry[], phases: readonly string[]): string[] {
  const unknown = events.flatMap(({ id, data: { from, to, second } }) =>
    [from, to, second.to]
      .filter((phase) => !phases.includes(phase))
      .map((phase) => `${id}: no phase "${phase}". There are: ${phases.join(', ')}.`),
  );
  const twice = events
    .filter(({ data }) => data.second.to === data.to)
    .map(({ id, data }) => `${id}: the best and the second place are both "${data.to}".`);
  const priced = events
    .filter(({ data: { born, from } }) => born !== undefined && AFTER_LAUNCH.includes(from))
    .map(
      ({ id, data }) =>
        `${id}: noticed in "${data.from}", after the launch, so "born" has no price in the planning lab.`,
    );
  const few = phases.flatMap((phase) => {
    const count = events.filter(({ data }) => data.to === phase).length;
    return count < EACH ? [`Only ${count} events lead to "${phase}". There should be ${EACH} or more.`] : [];
  });
  const number = events.length === COUNT ? [] : [`There are ${events.length} events. There should be ${COUNT}.`];
  return [...unknown, ...twice, ...priced, ...few, ...number];
}

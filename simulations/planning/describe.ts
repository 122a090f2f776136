import { formatNumber as number } from '../lib/format.ts';
import { percent, plain, say, show } from '../lib/quantity.ts';
import type { PlanningParams } from './params.ts';
import type { Plan, PlanningResult } from './result.ts';
import { cut, weeks } from './words.ts';

/** What the picture shows, from the numbers of one run. */
export function describePlanning({ plans, sumOfModes }: PlanningResult, { projects }: PlanningParams): string {
  const { chosen, other } = plans;
  const sentences = [
    `Of ${number(projects)} simulated projects, carried out ${cut(chosen.increments)}, ${say(percent(1), chosen.done.byModes)} are done within ${weeks(sumOfModes)}, the sum of the most likely durations.`,
    `Half are done after ${weeks(chosen.weeks.p50.value)}, 80 % after ${weeks(chosen.weeks.p80.value)}.`,
    `${going(chosen)} ${leftOver(chosen)}`,
  ];
  if (other.increments !== chosen.increments)
    sentences.push(
      `The same projects ${cut(other.increments)}: half are done after ${weeks(other.weeks.p50.value)} and have something in use after ${weeks(other.firstSlice.value)}, against ${weeks(chosen.firstSlice.value)}; ${show(plain(2), other.escaped.value)} issues a project are found by nobody.`,
    );
  return sentences.join(' ');
}

function going({ visits, rework, reworkShare, increments }: Plan): string {
  const until = increments === 1 ? 'before the first use' : 'before the first increment is in use';
  if (rework.value === 0)
    return `Nobody is ever sent back: there are ${number(visits.value, 1)} visits to phases ${until}.`;
  return `There are ${number(visits.value, 1)} visits to phases ${until}, and ${weeks(rework.value)} of rework a project, ${say(percent(0), reworkShare)} of all weeks.`;
}

function leftOver({ escaped }: Plan): string {
  return `${show(plain(2), escaped.value)} issues a project are found by nobody.`;
}

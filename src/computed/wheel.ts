import type { Table } from '../../simulations/lib/define.ts';
import type { Incident } from '../course/incidents.ts';
import type { Outcome } from '../state/messages.ts';
import { outcomeOf } from '../state/outcome.ts';
import { settingOf } from './setting.ts';

/** How a room may go through a release: it waits at the first step, or it goes on every ten minutes. */
export const WAYS = { waits: '', 'goes on every ten minutes': '10a20a30a40a50a' } as const;

/** The days on whose mornings a year is looked at. */
export const MORNINGS = [63, 119, 154, 189, 224, 259] as const;

const MINUTES = [5, 10, 20, 30, 45, 60, 90, 120];
const weeksShown = 8;

/** What was run for an incident, and the name of the cause in content/wheel.yaml. */
export interface Played {
  cause: string;
  outcome: Outcome;
}

/** A release, with the decisions of a room. */
export async function playedRelease({ simulation, params }: Incident, plan: string): Promise<Played> {
  const { model, params: values } = await settingOf(simulation, undefined, { ...params, plan });
  const outcome = outcomeOf(model, values);
  return { cause: (outcome.result as { defect: string }).defect, outcome };
}

/** A year without anybody who acts. */
export async function playedYear({ simulation, params }: Incident): Promise<Played> {
  const { model, params: values } = await settingOf(simulation, undefined, params);
  return { cause: params.drift === 'none' ? 'quiet' : String(params.drift), outcome: outcomeOf(model, values) };
}

/** What a release has shown, at the minutes at which a room is asked again. */
export function counted({ outcome }: Played): Table {
  const evidence = tableNamed(outcome, 'evidence');
  const columns = evidence.columns.flatMap(({ key }, at) => (/^(minute|new_|control_)/.test(key) ? [at] : []));
  return {
    name: 'counted',
    caption: 'Counted since the beginning, of both versions',
    columns: columns.map((at) => evidence.columns[at]),
    rows: evidence.rows
      .filter(([minute]) => MINUTES.includes(Number(minute)))
      .map((row) => columns.map((at) => row[at])),
  };
}

/** The last weeks as they are known on a morning: what waits for labels is unknown in those that are not settled. */
export function knownOn({ outcome }: Played, morning: number): Table {
  const weeks = tableNamed(outcome, 'weeks');
  const shown = ['day', 'predicted', 'psi', 'psiLine', 'late', 'auc'];
  const waiting = ['late', 'auc'];
  const places = shown.map((key) => weeks.columns.findIndex((column) => column.key === key));
  const settled = Math.floor((morning - Number(outcome.params.labelDelayDays)) / 7);
  const served = morning / 7;
  return {
    name: `morning-${morning}`,
    caption: `Known on the morning of day ${morning}; the labels of the last two weeks are not settled`,
    columns: places.map((at) => weeks.columns[at]),
    rows: weeks.rows
      .slice(served - weeksShown, served)
      .map((row, k) =>
        places.map((at, i) => (waiting.includes(shown[i]) && served - weeksShown + k >= settled ? null : row[at])),
      ),
  };
}

/** The monitors that have rung by a morning, and when they rang first. */
export function rungBy({ outcome }: Played, morning: number): { monitor: string; day: number }[] {
  const alarms = tableNamed(outcome, 'alarms');
  const ever = alarms.columns.findIndex(({ key }) => key === 'ever');
  return alarms.rows
    .map((row) => ({ monitor: String(row[0]), day: row[ever] === null ? Infinity : Number(row[ever]) }))
    .filter(({ day }) => day <= morning)
    .sort((a, b) => a.day - b.day);
}

function tableNamed({ tables }: Outcome, name: string): Table {
  const found = tables.find((table) => table.name === name);
  if (found) return found;
  throw new Error(`No table "${name}". There are: ${tables.map((table) => table.name).join(', ')}.`);
}

import type { Table } from '../lib/define.ts';
import { dateAt } from '../lib/listing.ts';
import { byMember, measure, plain, type Quantity } from '../lib/quantity.ts';
import { type Column, tableOf } from '../lib/tableOf.ts';
import { firstDate, type SplitCodeParams, tableDays } from './params.ts';
import { partNames, parts, type SplitCodeResult } from './result.ts';

type Of = Quantity<SplitCodeResult, SplitCodeParams>;

/** How an AUC is read. */
export const score = plain(3, 'AUC');

const problems: Of = {
  label: 'Checks that do not hold',
  ...plain(0, 'of 8'),
  range: [0, 8],
  of: ({ checks }) => checks.filter(({ verdict }) => verdict !== 'holds').length,
};

const offline: Of = {
  label: 'Score that the program prints',
  ...score,
  range: [0.5, 1],
  of: (result) => result.offline,
};

const production: Of = {
  label: 'Score in production',
  ...score,
  range: [0.5, 1],
  of: (result) => result.production,
};

export const optimism: Of = {
  label: 'Optimism',
  ...score,
  difference: true,
  of: (result) => result.offline - result.production,
};

const spare: Of = {
  label: 'Rows in neither part',
  ...plain(0, 'rows'),
  of: ({ partOfRow }) => partOfRow.filter((part) => parts[part] === 'unused').length,
};

export const measures = {
  problems: measure(problems),
  offline: measure(offline),
  production: measure(production),
  optimism: measure(optimism),
  spare: measure(spare),
};

/** The days and the judgement as tables. */
export function tables({ days, checks }: SplitCodeResult): Table[] {
  return [
    tableOf(
      'days',
      'Rows of each day by the part in which they ended',
      Array.from({ length: tableDays }, (_, i) => i),
      {
        day: { label: 'Day', of: (day) => dateAt(firstDate, day) },
        ...byMember(
          partNames,
          (part): Column<number> => ({ label: headOf(partNames[part]), of: (day) => days[part][day] }),
        ),
      },
    ),
    tableOf('checks', 'What was checked', checks, {
      question: { label: 'Check', of: ({ question }) => question },
      verdict: { label: 'Verdict', of: ({ verdict }) => verdict },
      evidence: { label: 'Evidence', of: ({ evidence }) => evidence },
    }),
  ];
}

const headOf = (name: string): string => `${name[0].toUpperCase()}${name.slice(1)}`;

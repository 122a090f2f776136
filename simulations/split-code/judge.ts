import { dayAndMonth, dayOf } from '../lib/calendar.ts';
import type { Executed } from './execute.ts';
import { firstDate, type SplitCodeParams } from './params.ts';
import { partNames } from './result.ts';
import { labelDelayDays, type ParcelTable, secondsPerDay } from './table.ts';

/** One thing that must hold of what the program did, whatever its text. */
export interface Check {
  id: string;
  question: string;
  verdict: 'holds' | 'fails' | 'unknown';
  evidence: string;
}
/** Something that is not wrong and yet costs. */
export interface Cost {
  id: string;
  evidence: string;
}

/** Looks at where the rows went and at what was learnt from them. */
export function judge(table: ParcelTable, done: Executed, params: SplitCodeParams): Check[] {
  const { stopped } = done;
  const split = done.atSplit === null ? null : { ...done, atSplit: done.atSplit };
  const ifSplit = (id: string, question: string, of: (done: Split) => Found): Check => {
    if (split) return check(id, question, of(split));
    return { id, question, verdict: 'unknown', evidence: 'The program stopped before it split the table.' };
  };
  return [
    check('runs', 'Does the program run to its end?', {
      holds: stopped === null,
      evidence: stopped ?? 'It does, and prints a score.',
    }),
    ifSplit('apart', 'Is every row in one part only?', (done) => apart(done)),
    ifSplit('copies', 'Is every parcel in one part only?', (done) => copies(table, done)),
    ifSplit('wholeDays', 'Does every day go to one place as a whole?', (done) => wholeDays(table, done)),
    ifSplit('settled', 'Were the training labels settled when the test began?', (done) => settled(table, done)),
    ifSplit('encoder', 'Are the route rates free of test labels?', (done) => encoder(table, done)),
    check('label', 'Is the label kept out of the features?', {
      holds: params.dropLate,
      evidence: params.dropLate ? 'The column late is dropped.' : 'The column late is among the features.',
    }),
    check('known', 'Is every feature known when a parcel is booked?', {
      holds: params.dropClaimStatus,
      evidence: params.dropClaimStatus
        ? 'All that is left is filled in at booking.'
        : 'claim_status is filled in after delivery. In production it is empty when the model is asked.',
    }),
  ];
}

/** What a correct program may still have given away. */
export function costsOf(table: ParcelTable, done: Executed, params: SplitCodeParams): Cost[] {
  const costs: Cost[] = [];
  const { train, test, atSplit } = done;
  if (atSplit && train.length > 0 && test.length > 0) {
    const begin = table.booked[test[0]];
    const used = new Set([...train, ...test]);
    const spare = atSplit.filter((row) => !used.has(row) && table.settled[row] <= begin).length;
    if (spare > atSplit.length / 100)
      costs.push({
        id: 'spare',
        evidence: `${rows(spare)} could have been trained on: their labels were settled before the test began.`,
      });
    if (test.length < 300)
      costs.push({ id: 'smallTest', evidence: `The test has only ${rows(test.length)}, so its score is a rough one.` });
  }
  if (params.encodeOn === 'train' && done.encodedOn)
    costs.push({
      id: 'ownLabel',
      evidence:
        'Each training row has its own label in its route’s rate. The score is honest, but the model learns to trust the rates too much; rates from the other folds make a better one.',
    });
  if (!params.dropParcelId)
    costs.push({
      id: 'identifier',
      evidence: 'parcel_id is a running number. In production all of them are larger than any that was trained on.',
    });
  if (params.dropPromisedHours)
    costs.push({
      id: 'droppedFeature',
      evidence: 'promised_hours is fixed when the parcel is booked. Dropping it throws away honest signal.',
    });
  return costs;
}

interface Found {
  holds: boolean;
  evidence: string;
}
type Split = Executed & { atSplit: Int32Array };

const check = (id: string, question: string, { holds, evidence }: Found): Check => ({
  id,
  question,
  verdict: holds ? 'holds' : 'fails',
  evidence,
});

function apart({ train, test }: Split): Found {
  const inTest = new Set(test);
  const both = train.filter((row) => inTest.has(row)).length;
  return {
    holds: both === 0,
    evidence:
      both === 0 ? 'No row is in both.' : `${rows(both)} ${both === 1 ? 'is' : 'are'} in training and in the test.`,
  };
}

function copies(table: ParcelTable, { train, test }: Split): Found {
  const rowsOfParcel = new Map<number, Set<number>>();
  for (const row of train) {
    const known = rowsOfParcel.get(table.parcel[row]);
    if (known) known.add(row);
    else rowsOfParcel.set(table.parcel[row], new Set([row]));
  }
  const copied = test.filter((row) => {
    const known = rowsOfParcel.get(table.parcel[row]);
    return known !== undefined && !known.has(row);
  }).length;
  return {
    holds: copied === 0,
    evidence:
      copied === 0
        ? 'No parcel has one scan in training and another in the test.'
        : `${rows(copied)} of the test ${copied === 1 ? 'is a second scan' : 'are second scans'} of parcels that are in training, label and all.`,
  };
}

function wholeDays(table: ParcelTable, { atSplit, train, test }: Split): Found {
  const count = (of: Int32Array) => {
    const byDay = new Map<number, number>();
    for (const row of of) byDay.set(table.day[row], (byDay.get(table.day[row]) ?? 0) + 1);
    return byDay;
  };
  const all = count(atSplit);
  const cut = [
    { name: partNames.train, byDay: count(train) },
    { name: 'the test', byDay: count(test) },
  ].flatMap(({ name, byDay }) =>
    [...byDay]
      .filter(([day, n]) => n < (all.get(day) as number))
      .map(([day, n]) => {
        const whole = all.get(day) as number;
        return `Of the ${rows(whole)} of ${dayName(day)}, ${n} ${n === 1 ? 'is' : 'are'} in ${name} and ${whole - n} ${whole - n === 1 ? 'is' : 'are'} not.`;
      }),
  );
  return { holds: cut.length === 0, evidence: cut.length === 0 ? 'No day is cut in two.' : cut.join(' ') };
}

function settled(table: ParcelTable, { train, test }: Split): Found {
  if (test.length === 0) return { holds: false, evidence: 'There is no test row.' };
  const begin = table.booked[test[0]];
  const open = train.filter((row) => table.settled[row] > begin).length;
  return {
    holds: open === 0,
    evidence:
      open === 0
        ? `All ${rows(train.length)} had their labels when the test began.`
        : `${rows(open)} of training had no label yet when the test began, on ${dayName(Math.floor(begin / secondsPerDay))}. A label takes ${labelDelayDays} days to settle.`,
  };
}

function encoder(table: ParcelTable, { test, encodedOn, train }: Split): Found {
  if (encodedOn === null) return { holds: false, evidence: 'The rates were never learnt.' };
  if (encodedOn === train) return { holds: true, evidence: 'They are learnt from training rows alone.' };
  const learnt = new Set(encodedOn.map((row) => table.parcel[row]));
  const seen = test.filter((row) => learnt.has(table.parcel[row])).length;
  return {
    holds: seen === 0,
    evidence:
      seen === 0 ? 'They have seen no label of the test.' : `They have seen the labels of ${rows(seen)} of the test.`,
  };
}

const rows = (n: number): string => `${n} ${n === 1 ? 'row' : 'rows'}`;
const dayName = (day: number): string => dayAndMonth(dayOf(firstDate) + day);

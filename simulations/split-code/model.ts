import { defineModel } from '../lib/define.ts';
import { byMember } from '../lib/quantity.ts';
import { carryOut } from './carryOut.ts';
import { data } from './data.ts';
import { describeSplitCode } from './describe.ts';
import { costsOf, judge } from './judge.ts';
import { listing } from './listing.ts';
import { measures, tables } from './numbers.ts';
import { params, type SplitCodeParams, tableDays } from './params.ts';
import { python } from './python.ts';
import { partNames, parts, type SplitCodeResult } from './result.ts';
import { noScores, score } from './score.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'Mend the split code',
  version: 1,
  question: 'Which rows does this program really train on, and what is its score worth?',
  params,
  listing,
  run,
  measures,
  headline: ['offline', 'production', 'optimism', 'problems'],
  show: [],
  titleOf,
  describe: describeSplitCode,
  tables,
  data,
  python,
  presets: {
    broken: {
      title: 'As it was found',
      teaches: 'A program that runs, prints a splendid number and is wrong in six ways.',
      params: {},
    },
    fixed: {
      title: 'Fixed',
      teaches: 'One of several programs whose score production repeats.',
      params: {
        order: 'clean-split-encode',
        trainOperator: 'before',
        trainDay: 122,
        useGap: 'yes',
        encodeOn: 'folds',
        dropLate: true,
        dropClaimStatus: true,
        dropParcelId: true,
      },
    },
  },
});

function run(params: SplitCodeParams): SplitCodeResult {
  const { history, production, done, partOfRow } = carryOut(params);
  const { stopped, encodedOn } = done;
  const scores = stopped === null && encodedOn ? score(history, production, { ...done, encodedOn }, params) : noScores;
  const days = byMember(partNames, () => new Float64Array(tableDays));
  for (let row = 0; row < partOfRow.length; row++) days[parts[partOfRow[row]]][history.day[row]]++;
  return {
    ...scores,
    days,
    checks: judge(history, done, params),
    costs: costsOf(history, done, params),
    testBegins: done.test.length > 0 ? history.day[done.test[0]] : null,
    partOfRow,
  };
}

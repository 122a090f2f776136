import { defineModel } from '../lib/define.ts';
import { formatNumber, formatSigned } from '../lib/format.ts';
import { carryOut } from './carryOut.ts';
import { data } from './data.ts';
import { costsOf, judge } from './judge.ts';
import { listing } from './listing.ts';
import { params, type SplitCodeParams, tableDays } from './params.ts';
import { python } from './python.ts';
import { parts, type SplitCodeResult } from './result.ts';
import { noScores, score } from './score.ts';
import { tables } from './tables.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'Mend the split code',
  version: 1,
  question: 'Which rows does this program really train on, and what is its score worth?',
  params,
  listing,
  run,
  measures: {
    problems: {
      label: 'Checks that do not hold',
      unit: 'of 8',
      digits: 0,
      range: [0, 8],
      of: ({ checks }) => checks.filter(({ verdict }) => verdict !== 'holds').length,
    },
    offline: { label: 'Score that the program prints', unit: 'AUC', digits: 3, range: [0.5, 1], of: (r) => r.offline },
    production: { label: 'Score in production', unit: 'AUC', digits: 3, range: [0.5, 1], of: (r) => r.production },
    optimism: {
      label: 'Optimism',
      unit: 'AUC',
      digits: 3,
      difference: true,
      of: (r) => r.offline - r.production,
    },
    spare: {
      label: 'Rows in neither part',
      unit: 'rows',
      digits: 0,
      of: ({ partOfRow }) => partOfRow.filter((part) => parts[part] === 'unused').length,
    },
  },
  headline: ['offline', 'production', 'optimism', 'problems'],
  show: [],
  titleOf,
  describe,
  tables,
  data,
  python,
  presets: {
    broken: {
      title: 'As it was found',
      teaches: 'A program that runs, prints a splendid number and is wrong in six ways.',
      params: {},
    },
    mended: {
      title: 'Mended',
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
  const days = Object.fromEntries(parts.map((part) => [part, new Float64Array(tableDays)])) as SplitCodeResult['days'];
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

function describe({ offline, production, checks }: SplitCodeResult): string {
  const failing = checks.filter(({ verdict }) => verdict === 'fails').length;
  const [runs] = checks;
  if (runs.verdict === 'fails') return `The program stops. ${runs.evidence}`;
  const promise = `The program prints an AUC of ${formatNumber(offline, 3)}; in production the model reaches ${formatNumber(production, 3)}, a difference of ${formatSigned(offline - production, 3)}.`;
  const verdict =
    failing === 0
      ? `All ${checks.length} checks hold.`
      : `${failing} of ${checks.length} checks ${failing === 1 ? 'fails' : 'fail'}.`;
  return `${promise} ${verdict}`;
}

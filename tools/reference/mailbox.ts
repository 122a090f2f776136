import type { AnyValues } from '../../simulations/lib/define.ts';
import { ofScript } from './ofScript.ts';
import type { Cell, Reference, Setting } from './reference.ts';

type Stated = readonly [mean: number, se?: number];

/** Both errors in percent of all mail, what changes, and the cost per 100 mails with its change. */
interface Row {
  fp: Stated;
  fn: Stated;
  fpChange: Stated;
  fnChange: Stated;
  cost: Stated;
  costChange: Stated;
}

/** Standard errors that are not printed are about those of the cells beside them. */
const rows: Readonly<Record<string, Row>> = {
  Marketing: {
    fp: [1.44, 0.02],
    fn: [1.89, 0.02],
    fpChange: [-1.82, 0.03],
    fnChange: [-0.08, 0.003],
    cost: [16.3, 0.2],
    costChange: [-18.3, 0.3],
  },
  Language: {
    fp: [2.6, 0.04],
    fn: [1.97, 0.02],
    fpChange: [-0.66, 0.01],
    fnChange: [0, 0.003],
    cost: [27.9, 0.4],
    costChange: [-6.6, 0.1],
  },
  Threshold: {
    fp: [1.1, 0.02],
    fn: [3.22, 0.05],
    fpChange: [-2.16, 0.04],
    fnChange: [1.26, 0.05],
    cost: [14.2, 0.2],
    costChange: [-20.3, 0.4],
  },
  Pieces: {
    fp: [4.23, 0.04],
    fn: [1.2, 0.02],
    fpChange: [0.98, 0.02],
    fnChange: [-0.76, 0.01],
    cost: [43.5, 0.4],
    costChange: [9, 0.2],
  },
  Apart: {
    fp: [3.55, 0.04],
    fn: [1.84, 0.02],
    fpChange: [0.3, 0.02],
    fnChange: [-0.12, 0.005],
    cost: [37.4, 0.4],
    costChange: [2.8, 0.2],
  },
  Tagged: {
    fp: [2.75, 0.04],
    fn: [1.91, 0.02],
    fpChange: [-0.51, 0.02],
    fnChange: [-0.05, 0.003],
    cost: [29.4, 0.4],
    costChange: [-5.2, 0.2],
  },
};

export const mailbox: Reference = {
  simulation: 'mailbox',
  source: 'A prototype in Python with numpy, and tests/reference/mailbox.py.',
  settings: [
    setting('as found', {}, [
      cell('fp', [3.26, 0.04], 0.005),
      cell('fn', [1.97, 0.02], 0.005),
      cell('cost', [34.6, 0.4], 0.05),
      cell('accuracy', [94.78, 0.04], 0.005),
      cell('fpr', [5.43], 0.005),
      cell('fnr', [4.91], 0.005),
      cell('threshold', [6, 0.1], 0.05),
    ]),
    ...Object.entries(rows).map(([fix, row]) => setting(`fix ${fix}`, {}, cellsOf(fix, row))),
    setting('the 400 added, judged on them', {}, [
      cell('fpSameTagged', [2.42], 0.005),
      cell('fnSameTagged', [1.37], 0.005),
      cell('costSameTagged', [25.6], 0.05),
      cell('fpChangeSameTagged', [-0.89, 0.04], 0.005),
      cell('fnChangeSameTagged', [-0.55, 0.03], 0.005),
      cell('costChangeSameTagged', [-9.4, 0.4], 0.05),
    ]),
    setting('what is lost', {}, [
      cell('lostShareMarketing', [42.1, 0.5], 0.05),
      cell('lostSharePromotion', [28.8, 0.4], 0.05),
      cell('lostShareForeign', [20.9, 0.4], 0.05),
      cell('lostShareQuoting', [8.2, 0.2], 0.05),
      cell('lostInsideMarketing', [24], 0.5),
      cell('lostInsidePromotion', [43], 0.5),
      cell('lostInsideForeign', [74], 0.5),
      cell('lostInsideQuoting', [49], 0.5),
      cell('lostInsidePersonal', [0], 0.05),
      cell('lostInsideReceipt', [0], 0.05),
      cell('lostInsideNewsletter', [0], 0.05),
      cell('throughShareAdversarial', [98.7], 0.05),
    ]),
    setting('one mailbox', {}, [
      cell('boxLost', [13.2, 0.3], 0.05),
      cell('boxThrough', [7.7], 0.05),
      cell('marketingLargest', [0.74], 0.005),
      cell('orderRight', [0.145], 0.0005),
      cell('pickIsBest', [0.68, 0.03], 0.005),
      cell('pickFlatters', [1.1, 0.4], 0.05),
    ]),
    setting(
      'cause off',
      { trainingMix: 'same' },
      [
        cell('fp', [2.38, 0.07], 0.005),
        cell('fn', [1.94, 0.06], 0.005),
        cell('lostInsideMarketing', [10.7, 0.6], 0.05),
        cell('lostShareMarketing', [26, 1], 0.5),
        cell('lostInsideForeign', [86, 2], 0.5),
      ],
      40,
    ),
    setting('labels by chance', { labelsByChance: true }, [cell('auc', [0.54, 0.02], 0.005)], 40),
    ...[
      [5, 3.2, 40],
      [20, 3.75, 10],
      [40, 5, 5],
      [60, 7.5, 3.3],
      [80, 15, 2.5],
    ].map(([sumsRate, lost, through]) =>
      setting(`the sum at ${sumsRate} %`, { sumsRate }, [
        cell('sumLost', [lost, 0], 0.05),
        cell('sumLetThrough', [through, 0], 0.05),
      ]),
    ),
    ...ofScript('mailbox'),
  ],
};

function cellsOf(fix: string, row: Row): Cell[] {
  return Object.entries(row).map(([key, stated]: [string, Stated]) =>
    cell(`${key}${fix}`, stated, key.startsWith('cost') ? 0.05 : 0.005),
  );
}

function cell(measure: string, [expected, se]: Stated, slack: number): Cell {
  return { measure, expected, slack, ...(se === undefined ? {} : { se }) };
}

function setting(name: string, params: AnyValues, cells: Cell[], replicates = 200): Setting {
  return { name, params, replicates, cells };
}

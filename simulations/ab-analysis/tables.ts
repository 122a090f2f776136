import type { Table } from '../lib/define.ts';
import type { AbAnalysisParams } from './params.ts';
import type { AbAnalysisResult, Rate } from './result.ts';

/** The numbers behind the pictures. */
export function tables(result: AbAnalysisResult, params: AbAnalysisParams): Table[] {
  return [units(result, params), histograms(result), losses(result, params)];
}

function units({ unit }: AbAnalysisResult, { repetitions }: AbAnalysisParams): Table {
  return {
    name: 'units',
    caption: `The same ${repetitions} experiments without a difference, analysed in two ways (95 % intervals)`,
    columns: [
      { key: 'unit', label: 'Counted' },
      { key: 'rejects', label: 'False positives, %', digits: 1 },
      { key: 'rejectsLow', label: 'from', digits: 1 },
      { key: 'rejectsHigh', label: 'to', digits: 1 },
      { key: 'claimed', label: 'Standard error stated, points', digits: 3 },
      { key: 'spread', label: 'True spread, points', digits: 3 },
    ],
    rows: [
      ['requests', ...percent(unit.request.rejects), 100 * unit.request.claimed, 100 * unit.spread],
      ['users (delta method)', ...percent(unit.user.rejects), 100 * unit.user.claimed, 100 * unit.spread],
    ],
  };
}

function histograms({ unit, bins: { low, high, count } }: AbAnalysisResult): Table {
  const width = (high - low) / count;
  return {
    name: 'z',
    caption: 'How many experiments gave which z; the ends also hold what lies beyond',
    columns: [
      { key: 'from', label: 'z from', digits: 2 },
      { key: 'to', label: 'to', digits: 2 },
      { key: 'request', label: 'Requests counted', digits: 0 },
      { key: 'user', label: 'Users counted', digits: 0 },
    ],
    rows: Array.from({ length: count }, (_, bin) => [
      low + bin * width,
      low + (bin + 1) * width,
      unit.request.histogram[bin],
      unit.user.histogram[bin],
    ]),
  };
}

function losses({ losses: of, lost }: AbAnalysisResult, params: AbAnalysisParams): Table {
  return {
    name: 'losses',
    caption: `How often the sizes of the arms raise the alarm (p < 0.001) among ${params.visitors} visitors; and how often those who are left differ significantly`,
    columns: [
      { key: 'lost', label: 'Lost from one arm, %', digits: 1 },
      { key: 'alarm', label: 'Alarms, %', digits: 1 },
      { key: 'alarmLow', label: 'from', digits: 1 },
      { key: 'alarmHigh', label: 'to', digits: 1 },
      { key: 'rejects', label: 'False positives, %', digits: 1 },
      { key: 'shift', label: 'Mean difference, points', digits: 2 },
    ],
    rows: of.map((row) => {
      const chosen = Math.abs(100 * row.lost - params.lost) < 1e-9;
      return [
        100 * row.lost,
        ...percent(row.alarm),
        chosen ? 100 * lost.rejects.value : null,
        chosen ? 100 * lost.shift : null,
      ];
    }),
  };
}

function percent({ value, low, high }: Rate): number[] {
  return [100 * value, 100 * low, 100 * high];
}

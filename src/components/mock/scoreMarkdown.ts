import { dayOf } from '../../state/day.ts';
import type { Mock } from '../../state/kept/mock.ts';
import { scores } from '../../state/mocks.ts';
import { ratedLines } from '../drill/ratedLines.ts';
import { markdownTable } from '../form/markdownTable.ts';
import { wordsOf } from '../rich/wordsOf.ts';
import { clock, type Material, ratedOf, stepsOf, themeInWords } from './step.ts';
import { toWorkOn } from './toWorkOn.ts';

/** A mock as a document: its scores, what to work on, and each answer with the level of its signals. */
export function scoreMarkdown(mock: Mock, material: Material): string {
  const rated = ratedOf(mock, material);
  const levelsOf = (key: string) => mock.levels[key] ?? [];
  const found = scores(rated.map(({ key, group }) => ({ name: group, levels: levelsOf(key) })));
  const weak = toWorkOn(mock, material);
  const answers = stepsOf(mock, material).map((step, place) => {
    const { text = '', seconds = 0 } = mock.answers[step.key] ?? {};
    const signals = rated.find(({ key }) => key === step.key)?.signals ?? [];
    return [
      `## ${place + 1}. ${step.title}`,
      `${clock(seconds)} of ${clock(60 * step.minutes)}`,
      text.trim() || '_nothing typed_',
      ratedLines(signals, levelsOf(step.key)).join('\n'),
    ];
  });
  const long = mock.kind === 'case' ? rated : [];
  return [
    `# Mock interview of ${dayOf(mock.begun)}`,
    themeInWords(mock, material),
    markdownTable(
      ['Group', 'Levels reached'],
      found.map(({ name, reached, possible }) => [name, possible === 0 ? 'not rated' : `${reached} of ${possible}`]),
    ),
    ...(weak.length > 0 ? ['## What to work on'] : []),
    weak
      .map(({ name, level, next, asked }) => `- ${wordsOf(name)} (${level} of 3), in: ${asked} Next: ${wordsOf(next)}`)
      .join('\n'),
    ...answers.flat(),
    ...long.flatMap(({ key, signals }) => ['## The whole case', ratedLines(signals, levelsOf(key)).join('\n')]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

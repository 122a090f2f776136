import type { Mock } from '../../state/kept/mock.ts';
import type { Score } from '../../state/mocks.ts';
import { clock, type Step } from './step.ts';

/** A mock as a document: its scores, and each answer that was typed. */
export function scoreMarkdown(title: string, mock: Mock, steps: readonly Step[], found: readonly Score[]): string {
  const when = new Date(mock.begun).toISOString().slice(0, 10);
  return [
    `# Mock interview of ${when}`,
    title,
    '| Group | Levels reached |\n| --- | --- |',
    ...found.map(({ name, reached, possible }) => `| ${name.replaceAll('|', '\\|')} | ${reached} of ${possible} |`),
    ...steps.map((step, place) => {
      const answer = mock.answers[step.key];
      return `\n## ${step.title || `Question ${place + 1}`}\n\n${clock(answer?.seconds ?? 0)} of ${clock(60 * step.minutes)}\n\n${answer?.text.trim() || '_nothing typed_'}`;
    }),
  ]
    .join('\n')
    .concat('\n');
}

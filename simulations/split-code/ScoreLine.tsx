import { Rows, roomOf } from '../lib/chart/DotRows.tsx';
import { Guess } from '../lib/chart/Guess.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rules, ruleRoom } from '../lib/chart/Rules.tsx';
import { scales } from '../lib/chart/scales.ts';
import { reaches } from '../lib/estimate.ts';
import { show } from '../lib/quantity.ts';
import { optimism, score } from './numbers.ts';
import type { Scores } from './score.ts';

interface Props {
  scores: Scores;
  /** What the reader expected of production. */
  guess: number | undefined;
}

/** What the program prints, with its interval, and how far that is from what production pays. */
export function ScoreLine({ scores: { offline, low, high, production }, guess }: Props) {
  const here = scales({ x: [0.5, 1], height: roomOf(1), top: ruleRoom(1) });
  return (
    <Plot name="What the score is worth" in={here} axis="AUC" turned={guess !== undefined && here.x.at(guess) > 55}>
      <Rules
        in={here}
        rules={[{ x: production, text: `production ${show(score, production)}`, role: 'production', strong: true }]}
      />
      <Rows
        in={here}
        rows={[
          {
            name: `the program prints ${show(score, offline)}`,
            strong: true,
            dots: [{ value: offline, low, high, role: 'test' }],
            against: {
              value: production,
              role: reaches({ low, high }, production) ? 'unknown' : 'alarm',
              label: show(optimism, offline - production),
            },
          },
        ]}
      />
      <Guess in={here} value={guess} reading={score} />
    </Plot>
  );
}

import { Dots } from '../lib/chart/Dots.tsx';
import { EndLabels } from '../lib/chart/EndLabels.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import type { Role } from '../lib/chart/role.ts';
import { tenthsAround } from './levels.ts';
import { type Moment, middleOf, YEAR } from './moment.ts';
import type { PolicyYear } from './result.ts';
import { overDays, TimePanel } from './TimePanel.tsx';
import { Waiting } from './Waiting.tsx';

/** One line of a score, a value a week. */
interface Scored {
  weekly: readonly number[];
  name: string;
}

interface Props {
  name: string;
  height: number;
  /** The ends of the panel, unless a week goes beyond them. */
  usual: readonly [number, number];
  ours: Scored;
  rival: Scored | null;
  oracle: Scored;
  kept: Scored | null;
  /** What the reader drew, at equal steps over the year. */
  drawn?: readonly number[] | undefined;
  /** What the reader expected of the days long after the onset. */
  guess?: { value: number; from: number } | undefined;
  /** Whose retrainings are marked; none where it is left out. */
  year?: PolicyYear;
  moment: Moment;
  onset: number | null;
}

/** A weekly score of the deployed model, with the other policy and the best possible one. */
export function ScorePanel({ name, height, usual, drawn, guess, year, moment, onset, ...lines }: Props) {
  const { servedWeeks, settledWeeks } = moment;
  const { ours, rival, oracle, kept } = {
    ours: known(lines.ours, servedWeeks),
    rival: known(lines.rival, settledWeeks),
    oracle: known(lines.oracle, servedWeeks),
    kept: known(lines.kept, settledWeeks),
  };
  const { domain, levels } = tenthsAround(usual, [ours, rival, oracle, kept, drawn ?? []].flat());
  const here = overDays(domain, height);
  const settled = ours.slice(0, settledWeeks);
  const ends: [readonly number[], string | undefined, Role][] = [
    [settled, lines.ours.name, 'deployed'],
    [rival, lines.rival?.name, 'rival'],
    [oracle, lines.oracle.name, 'truth'],
    [kept, lines.kept?.name, 'kept'],
    [drawn ?? [], 'you', 'drawn'],
  ];
  return (
    <TimePanel name={name} in={here} levels={levels} digits={1} onset={onset}>
      <Waiting in={here} moment={moment} />
      <Line
        in={here}
        places={[...places(oracle), null, ...places(ours).slice(Math.max(0, settledWeeks - 1))]}
        role="truth"
      />
      <Line in={here} places={places(kept)} role="kept" />
      <Line in={here} places={places(rival)} role="rival" />
      <Line in={here} places={places(settled)} role="deployed" />
      <Line in={here} places={[...overYear(drawn ?? []), null, ...level(guess)]} role="drawn" />
      {year && <Deeds in={here} year={year} moment={moment} />}
      <EndLabels
        in={here}
        labels={ends.flatMap(([values, text = '', role]) =>
          values.length > 0 ? [{ y: values[values.length - 1], text, role }] : [],
        )}
      />
    </TimePanel>
  );
}

/** Retrainings at the foot of the panel, open where the gate stopped them, and corrections of the intercept. */
function Deeds({
  in: here,
  year,
  moment: { today },
}: {
  in: ReturnType<typeof overDays>;
  year: PolicyYear;
  moment: Moment;
}) {
  const [ground] = here.y.domain;
  const at = (days: readonly number[]) => days.filter((day) => day <= today).map((day): Place => [day, ground]);
  const fits = (promoted: boolean) => year.retrainings.filter((fit) => fit.promoted === promoted).map(({ day }) => day);
  return (
    <>
      <Dots in={here} places={at(fits(true))} role="train" size={3} />
      <Dots in={here} places={at(fits(false))} role="train" size={3} open />
      <Dots in={here} places={at(year.corrections)} role="train" size={2} open />
    </>
  );
}

const known = (line: Scored | null, weeks: number): readonly number[] => line?.weekly.slice(0, weeks) ?? [];

const places = (weekly: readonly number[]): Place[] => weekly.map((value, week) => [middleOf(week), value]);

const level = (guess: Props['guess']): Place[] =>
  guess
    ? [
        [guess.from, guess.value],
        [YEAR, guess.value],
      ]
    : [];

function overYear(values: readonly number[]): Place[] {
  return values.map((value, i) => [(i / Math.max(1, values.length - 1)) * YEAR, value]);
}

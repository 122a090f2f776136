import { useStore } from 'zustand';
import type { Day } from '../../state/day.ts';
import type { Practice } from '../../state/kept/practice.ts';
import type { Saved } from '../../state/storage.ts';

interface Props {
  plan: Saved<Practice>;
  today: Day;
  label: string;
}

/** Where the day of the interview is chosen. */
export function InterviewDay({ plan, today, label }: Props) {
  const { interview } = useStore(plan);
  return (
    <label>
      {label}
      <input
        type="date"
        min={today}
        value={interview ?? ''}
        // A year may be typed with five digits, which is no day that is kept.
        onChange={({ currentTarget: { value } }) => plan.setState({ interview: value.length === 10 ? value : null })}
      />
    </label>
  );
}

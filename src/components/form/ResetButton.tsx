import { AskFirst } from './AskFirst.tsx';

interface Props {
  /** What the work was done on, as in "this exercise". */
  what: string;
  disabled: boolean;
  onReset: () => void;
}

/** Asks before it deletes. */
export function ResetButton({ what, disabled, onReset }: Props) {
  return (
    <AskFirst
      does="Start again"
      disabled={disabled}
      question={`Delete your work on ${what}?`}
      consequence="Everything you wrote, chose and rated here is removed from this browser. This cannot be undone."
      yes="Delete my work"
      no="Keep it"
      onYes={onReset}
    />
  );
}

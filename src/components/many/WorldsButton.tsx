import type { ManyWorlds } from './useWorlds.ts';

interface Props {
  worlds: ManyWorlds;
  /** What the button does, as a verb. */
  label: string;
  disabled: boolean;
  onStart: () => void;
  className?: string;
}

/** Starts many worlds, says how far they are, and stops them. */
export function WorldsButton({ worlds: { progress, stop }, label, disabled, onStart, className = '' }: Props) {
  return (
    <p className={`buttons ${className}`.trim()}>
      <button type="button" disabled={disabled || progress !== null} onClick={onStart}>
        {label}
      </button>
      {progress && (
        <>
          <button type="button" className="quiet" onClick={stop}>
            Stop
          </button>
          <progress max={progress.total} value={progress.done} aria-label="Worlds done">
            {progress.done} of {progress.total}
          </progress>
        </>
      )}
    </p>
  );
}

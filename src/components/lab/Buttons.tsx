interface Props {
  disabled: boolean;
  fixedSeed: boolean;
  isPinned: boolean;
  /** Whether the run may be kept: not before its end has been seen. */
  canPin: boolean;
  onSeed: (seed: number) => void;
  onReset: () => void;
  onPin: () => void;
  onUnpin: () => void;
}

/** Another world, the first setting again, and a run to keep beside the next one. */
export function Buttons({ disabled, fixedSeed, isPinned, canPin, onSeed, onReset, onPin, onUnpin }: Props) {
  return (
    <>
      <button type="button" disabled={disabled || fixedSeed} onClick={() => onSeed(anySeed())}>
        New seed
      </button>
      <button type="button" className="quiet" disabled={disabled} onClick={onReset}>
        Reset
      </button>
      {/* The button keeps the focus; its words go as one, for a text that a translator took out cannot be taken out again. */}
      {isPinned ? (
        <button type="button" className="quiet" onClick={onUnpin}>
          <span key="let">
            Let<span className="only-beside"> the kept run</span> go
          </span>
        </button>
      ) : (
        <button type="button" className="quiet" disabled={disabled || !canPin} onClick={onPin}>
          <span key="keep">
            Keep<span className="only-beside"> this run to compare</span>
          </span>
        </button>
      )}
    </>
  );
}

/** A seed that nobody chose; short enough to be read aloud. */
function anySeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] % 100_000;
}

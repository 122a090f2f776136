import type { Undoable } from './useUndo.ts';

interface Props {
  history: Undoable;
  /** What is taken back, for those who hear the button without its place. */
  what: string;
  onUndo?: () => void;
}

/** Takes the last change back. It keeps the focus where there is nothing more to take back. */
export function UndoButton({ history, what, onUndo }: Props) {
  return (
    <button
      type="button"
      className="quiet"
      aria-disabled={!history.possible}
      onClick={() => {
        history.undo();
        onUndo?.();
      }}
    >
      Undo<span className="visually-hidden"> the last change of {what}</span>
    </button>
  );
}

const KEY = 'flywheel:slash';

/** Whether the key / opens the search: unless the reader has switched it off. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the reader's choice, where storage allows it. */
export function slashKept(opens: boolean): void {
  try {
    if (opens) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage is off: the choice holds for nothing, and Ctrl+K goes on.
  }
}

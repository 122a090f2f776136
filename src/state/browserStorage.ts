/** Where texts are kept by key. Every method may throw when the browser keeps nothing. */
export interface Place {
  read: (key: string) => string | null;
  write: (key: string, text: string) => void;
  remove: (key: string) => void;
  /** Every key that holds a text. */
  keys: () => string[];
  /** Calls back when somebody else may have changed a key; null stands for any key. */
  listen: (changed: (key: string | null) => void) => void;
}

/** The browser's local storage, reached anew each time: merely naming it throws where cookies are blocked. */
export function browserStorage(): Place {
  return {
    read: (key) => window.localStorage.getItem(key),
    write: (key, text) => window.localStorage.setItem(key, text),
    remove: (key) => window.localStorage.removeItem(key),
    keys: () => Object.keys(window.localStorage),
    listen(changed) {
      if (typeof window === 'undefined') return;
      window.addEventListener('storage', (event) => changed(event.key));
      // A page that comes back from the history has missed the events of the meantime.
      window.addEventListener('pageshow', (event) => event.persisted && changed(null));
    },
  };
}

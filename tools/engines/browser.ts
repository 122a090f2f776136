/** A key that a person presses, by its name in the DOM. */
export type Key = 'ArrowRight';

/** One page of a running browser, and what can be done with it. */
export interface Browser {
  /** The browser's own name of its version. */
  version: string;
  open(address: string): Promise<void>;
  /** Runs the body of a function in the page and gives what it returns, as JSON would carry it. */
  evaluate<T>(body: string): Promise<T>;
  /** Clicks, with the pointer, on the one element that matches a CSS selector. */
  click(selector: string): Promise<void>;
  /** Presses a key, wherever the focus is. */
  press(key: Key): Promise<void>;
  close(): Promise<void>;
}

/** A kind of browser. */
export interface BrowserEngine {
  name: string;
  /** Null where it is not installed; throws where it is and does not start. */
  start(): Promise<Browser | null>;
}

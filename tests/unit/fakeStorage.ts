import type { Place } from '../../src/state/browserStorage.ts';

/** A browser's storage for tests: several tabs on the same texts, with room for so many characters. */
export function fakeStorage(texts: Record<string, string> = {}) {
  const held = new Map(Object.entries(texts));
  const tabs: ((key: string | null) => void)[] = [];
  const state = { room: Number.POSITIVE_INFINITY, canRead: true, canWrite: true };

  /** One tab: hears of the changes of all others, never of its own. */
  function tab(): Place {
    let heard = (_key: string | null): void => {};
    const tellOthers = (key: string | null) => {
      for (const other of tabs) if (other !== heard) other(key);
    };
    return {
      read(key) {
        if (!state.canRead) throw new DOMException('The operation is insecure.', 'SecurityError');
        return held.get(key) ?? null;
      },
      write(key, text) {
        const used = [...held].reduce((sum, [k, v]) => (k === key ? sum : sum + k.length + v.length), 0);
        if (!state.canWrite || used + key.length + text.length > state.room)
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        held.set(key, text);
        tellOthers(key);
      },
      remove(key) {
        if (!state.canWrite) throw new DOMException('The operation is insecure.', 'SecurityError');
        held.delete(key);
        tellOthers(key);
      },
      keys() {
        if (!state.canRead) throw new DOMException('The operation is insecure.', 'SecurityError');
        return [...held.keys()];
      },
      listen(changed) {
        heard = changed;
        tabs.push(changed);
      },
    };
  }
  return { held, state, tab };
}

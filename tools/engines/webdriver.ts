import type { Browser, Key } from './browser.ts';

interface Capabilities {
  sessionId: string;
  capabilities: { browserVersion: string };
}

/** How an element is named in answers of the protocol. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Keys without a character have one of Unicode's private ones. */
const KEYS: Readonly<Record<Key, string>> = { ArrowRight: '\uE014' };

/** A browser behind a server that speaks the WebDriver protocol; closing it ends the session alone. */
export async function webDriver(server: string, name: string, capabilities: object): Promise<Browser> {
  const { sessionId, capabilities: given } = await patiently(() =>
    send<Capabilities>(server, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } }),
  );
  const post = <T>(command: string, body: object) => send<T>(server, 'POST', `/session/${sessionId}/${command}`, body);
  return {
    version: `${name} ${given.browserVersion}`,
    open: (url) => post('url', { url }),
    evaluate: (script) => post('execute/sync', { script, args: [] }),
    async click(selector) {
      const found = await post<Record<string, string>>('element', { using: 'css selector', value: selector });
      await post(`element/${found[ELEMENT]}/click`, {});
    },
    async press(key) {
      const [down, up] = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
      await post('actions', { actions: [{ type: 'key', id: 'keyboard', actions: [down, up] }] });
    },
    close: () => send(server, 'DELETE', `/session/${sessionId}`),
  };
}

/** One command of the protocol. Throws with the driver's own words. */
async function send<T>(server: string, method: 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
  const answer = await fetch(server + path, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: T & { message?: string } };
  if (!answer.ok) throw new Error(`The driver refused ${path}: ${value.message}`);
  return value;
}

/** The driver needs a moment until it listens. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 50; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

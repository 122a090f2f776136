import type { Answer, Request } from './messages.ts';

/** How long a superseded run may still finish before its worker is ended. With the restart it stays below 100 ms. */
const GRACE_MS = 60;

type Body = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;
interface Waiting {
  body: Body;
  resolve: (answer: Answer | null) => void;
}

/** Asks one worker; the latest request wins. */
export interface Runner {
  /** The answer, or null when a newer request took its place. A failing model answers with `failed`. */
  ask: (body: Body) => Promise<Answer | null>;
  close: () => void;
}

/** A runner whose worker starts with the first request. */
export function createRunner(start: () => Worker = startWorker): Runner {
  let worker: Worker | null = null;
  let running: (Waiting & { id: number }) | null = null;
  let next: Waiting | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let lastId = 0;

  function ask(body: Body): Promise<Answer | null> {
    return new Promise((resolve) => {
      next?.resolve(null);
      next = { body, resolve };
      if (!running) launch();
      else timer ??= setTimeout(abandon, GRACE_MS);
    });
  }

  function launch(): void {
    if (!next) return;
    const { body, resolve } = next;
    next = null;
    worker ??= connect();
    running = { body, resolve, id: ++lastId };
    worker.postMessage({ ...body, id: lastId });
  }

  function connect(): Worker {
    const fresh = start();
    fresh.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id === running?.id) settle(data);
    };
    fresh.onerror = (event) => {
      event.preventDefault();
      drop();
      settle({ id: lastId, kind: 'failed', message: event.message || 'The simulation could not be loaded.' });
    };
    return fresh;
  }

  /** The answer counts only while nothing newer was asked. */
  function settle(answer: Answer): void {
    if (timer) clearTimeout(timer);
    timer = null;
    const done = running;
    running = null;
    done?.resolve(next ? null : answer);
    launch();
  }

  function abandon(): void {
    timer = null;
    if (!running || !next) return;
    running.resolve(null);
    running = null;
    drop();
    launch();
  }

  function drop(): void {
    worker?.terminate();
    worker = null;
  }

  return {
    ask,
    close() {
      if (timer) clearTimeout(timer);
      running?.resolve(null);
      next?.resolve(null);
      running = next = timer = null;
      drop();
    },
  };
}

/** A module worker that holds all models, each loaded when it is first asked for. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Request } from '../../src/state/messages.ts';
import { createRunner } from '../../src/state/runner.ts';

/** A worker whose runs end when the test says so. */
class FakeWorker {
  static started: FakeWorker[] = [];
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  asked: Request[] = [];
  ended = false;
  constructor() {
    FakeWorker.started.push(this);
  }
  postMessage(request: Request) {
    this.asked.push(request);
  }
  terminate() {
    this.ended = true;
  }
  finish() {
    const { id } = this.asked.at(-1) as Request;
    this.onmessage?.({ data: { id, kind: 'measure', measures: { id } } });
  }
}
const start = () => new FakeWorker() as unknown as Worker;
const ask = (rows: number) => ({ kind: 'measure', name: 'leakage', params: { rows } }) as const;

describe('a runner', () => {
  beforeEach(() => {
    FakeWorker.started = [];
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('answers one request after the other with the same worker', async () => {
    const runner = createRunner(start);
    const first = runner.ask(ask(1));
    FakeWorker.started[0].finish();
    expect(await first).toMatchObject({ measures: { id: 1 } });
    const second = runner.ask(ask(2));
    FakeWorker.started[0].finish();
    expect(await second).toMatchObject({ measures: { id: 2 } });
    expect(FakeWorker.started).toHaveLength(1);
  });

  test('lets only the latest of many requests have an answer', async () => {
    const runner = createRunner(start);
    const answers = [1, 2, 3].map((rows) => runner.ask(ask(rows)));
    FakeWorker.started[0].finish();
    FakeWorker.started[0].finish();
    expect(await Promise.all(answers)).toMatchObject([null, null, { kind: 'measure' }]);
    expect(FakeWorker.started[0].asked.map(({ params }) => params.rows)).toEqual([1, 3]);
  });

  test('abandons a running fit within 100 ms of a newer request', async () => {
    const runner = createRunner(start);
    const old = runner.ask(ask(1));
    const fresh = runner.ask(ask(2));
    vi.advanceTimersByTime(99);
    expect(await old).toBeNull();
    expect(FakeWorker.started.map(({ ended }) => ended)).toEqual([true, false]);
    FakeWorker.started[1].finish();
    expect(await fresh).toMatchObject({ kind: 'measure' });
  });

  test('says what failed when its worker cannot be loaded, and starts another one next time', async () => {
    const runner = createRunner(start);
    const answer = runner.ask(ask(1));
    FakeWorker.started[0].onerror?.({ message: 'no such file', preventDefault: () => undefined });
    expect(await answer).toMatchObject({ kind: 'failed', message: 'no such file' });
    const next = runner.ask(ask(2));
    FakeWorker.started[1].finish();
    expect(await next).toMatchObject({ kind: 'measure' });
  });

  test('leaves nothing running when it is closed', async () => {
    const runner = createRunner(start);
    const answer = runner.ask(ask(1));
    runner.close();
    expect(await answer).toBeNull();
    expect(FakeWorker.started[0].ended).toBe(true);
  });
});

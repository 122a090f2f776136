import { describe, expect, test } from 'vitest';
import { choice, moves, number, seed } from '../../simulations/lib/params.ts';
import { createLab } from '../../src/state/lab.ts';
import { deskOf, isReplay, isSpent } from '../../src/state/onCall.ts';

const params = {
  strategy: choice({ label: 'Strategy', default: 'rule', options: { rule: 'a rule', onCall: 'you' } }),
  size: number({ label: 'Size', default: 1, min: 0, max: 3, step: 0.1 }),
  plan: moves({
    label: 'Plan',
    default: '',
    actions: { a: 'Advance', r: 'Roll back' },
    last: 100,
    final: 'r',
    most: { a: { param: 'strategy', times: { onCall: 2 } } },
    when: { param: 'strategy', is: ['onCall'], otherwise: 'Only on call.' },
  }),
  seed: seed(),
};
const declared = { params, frames: 'minute' };
const watched = { strategy: 'rule', size: 1, plan: '', seed: 1 };
const called = { ...watched, strategy: 'onCall' };
const lab = (start = called) => createLab(declared, start);

describe('a lab that unfolds in time', () => {
  test('shows the whole until somebody plays, and keeps the moment when a parameter changes', () => {
    const store = lab(watched);
    expect(store.getState().frame).toBeNull();
    store.getState().seek(12);
    store.getState().set('size', 2);
    store.getState().replace({ ...watched, size: 3 });
    expect(store.getState()).toMatchObject({ frame: 12, params: { size: 3 } });
  });

  test('has somebody on call only while the decisions act', () => {
    expect(deskOf(declared, called)?.key).toBe('plan');
    expect(deskOf(declared, watched)).toBeNull();
    expect(deskOf({ params }, called)).toBeNull();
  });
});

describe('who is on call', () => {
  test('starts at the first moment, also with a link that holds decisions', () => {
    expect(lab().getState()).toMatchObject({ frame: 0, over: false });
    const replay = lab({ ...called, plan: '12a45r' });
    expect(replay.getState()).toMatchObject({ frame: 0, over: false, params: { plan: '12a45r' } });
    const desk = deskOf(declared, called);
    expect(desk && [isReplay(desk, '12a45r', 44), isReplay(desk, '12a45r', 45)]).toEqual([true, false]);
  });

  test('decides at the present moment, and time goes on from there', () => {
    const store = lab();
    const { seek, decide } = store.getState();
    seek(12);
    decide('a');
    expect(store.getState()).toMatchObject({ frame: 12, params: { plan: '12a' } });
    seek(45);
    decide('a');
    decide('r');
    expect(store.getState().params.plan).toBe('12a45r');
  });

  test('can advance no further than the last step, and do nothing after the way back has begun', () => {
    const store = lab();
    const { seek, decide } = store.getState();
    for (const at of [10, 20, 30]) {
      seek(at);
      decide('a');
    }
    expect(store.getState().params.plan).toBe('10a20a');
    decide('r');
    seek(40);
    decide('r');
    decide('a');
    expect(store.getState().params.plan).toBe('10a20a30r');
    const desk = deskOf(declared, called);
    const spent = (plan: string, at: number, action: string) => desk && isSpent(desk, { ...called, plan }, at, action);
    expect([spent('10a', 20, 'a'), spent('10a20a', 20, 'a'), spent('10a20a', 30, 'a')]).toEqual([false, true, true]);
    expect([spent('10a20a', 30, 'r'), spent('10a30r', 31, 'r')]).toEqual([false, true]);
  });

  test('takes over from a link where the first own decision is made', () => {
    const store = lab({ ...called, plan: '12a45r80a' });
    store.getState().seek(20);
    store.getState().decide('r');
    expect(store.getState().params.plan).toBe('12a20r');
  });

  test('can decide nothing once the end is known, nor after the last moment for it', () => {
    const store = lab();
    store.getState().seek(101);
    store.getState().decide('r');
    expect(store.getState().params.plan).toBe('');
    store.getState().seek(null);
    expect(store.getState().over).toBe(true);
    store.getState().seek(10);
    store.getState().decide('r');
    expect(store.getState()).toMatchObject({ frame: 10, over: true, params: { plan: '' } });
  });

  test('starts again at the first moment when all is taken back', () => {
    const store = lab();
    store.getState().seek(12);
    store.getState().decide('r');
    store.getState().seek(null);
    store.getState().set('plan', '');
    expect(store.getState()).toMatchObject({ frame: 0, over: false, params: { plan: '' } });
  });

  test('starts anew when the setting changes before the end; after it the same decisions stand in the new setting', () => {
    const store = lab();
    store.getState().seek(12);
    store.getState().decide('a');
    store.getState().set('size', 2);
    expect(store.getState()).toMatchObject({ frame: 0, params: { plan: '', size: 2 } });
    store.getState().seek(30);
    store.getState().decide('r');
    store.getState().seek(null);
    store.getState().set('size', 3);
    expect(store.getState()).toMatchObject({ frame: null, over: true, params: { plan: '30r', size: 3 } });
  });

  test('has decided nothing yet in another world', () => {
    const store = lab({ ...called, plan: '12a' });
    store.getState().seek(null);
    store.getState().set('seed', 7);
    expect(store.getState()).toMatchObject({ frame: 0, over: false, params: { plan: '', seed: 7 } });
  });

  test('is called when the strategy says so, and sees the end again when another one does', () => {
    const store = lab(watched);
    store.getState().seek(50);
    store.getState().set('strategy', 'onCall');
    expect(store.getState()).toMatchObject({ frame: 0, over: false });
    store.getState().set('strategy', 'rule');
    expect(deskOf(declared, store.getState().params)).toBeNull();
  });
});

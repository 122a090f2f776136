import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import model from './model.ts';
import { params as declared, type ReleaseParams, watchedMinutes } from './params.ts';
import { presets } from './presets.ts';
import { defects, type ReleaseResult } from './result.ts';
import { titleOf } from './title.ts';
import View from './view.tsx';

function draw(params: ReleaseParams, frame?: number, change: (result: ReleaseResult) => ReleaseResult = (r) => r) {
  const result = change(run(params));
  return titleOf(result, params, frame) + renderToStaticMarkup(createElement(View, { params, result, frame }));
}

const known = new Map<string, ReleaseResult>();

function run(params: ReleaseParams): ReleaseResult {
  const key = JSON.stringify(params);
  const result = known.get(key) ?? model.run(params);
  known.set(key, result);
  return result;
}

/** The same until a minute, and all zero after it. */
function cutAt(minute: number) {
  return (result: ReleaseResult): ReleaseResult => {
    const cut = (counts: Int32Array) => counts.map((n, i) => (i < minute ? n : 0));
    const { chosen, seen } = result;
    const { exposedBy, hurtBy, badBy, evidence, alarm, stoppedAt } = chosen;
    return {
      ...result,
      defect: 'none',
      chosen: {
        ...chosen,
        exposedBy: cut(exposedBy),
        hurtBy: cut(hurtBy),
        badBy: cut(badBy),
        evidence: {
          ...evidence,
          curves: evidence.curves.map(({ sign, values }) => ({ sign, values: values.slice(0, minute) })),
        },
        alarm: alarm !== null && alarm.minute <= minute ? alarm : null,
        stoppedAt: stoppedAt !== null && stoppedAt <= minute ? stoppedAt : null,
      },
      seen: { candidate: seen.candidate.slice(0, minute), control: seen.control.slice(0, minute) },
    };
  };
}

describe('the picture', () => {
  it('has a place for everything in every lesson, at every moment', () => {
    for (const { params } of Object.values(presets))
      for (const frame of [undefined, 0, 1, 60, watchedMinutes])
        expect(draw({ ...defaults(declared), ...params }, frame)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('on call shows nothing that comes after the moment', () => {
    for (const defect of ['crash', 'latency', 'none'] as const) {
      const params: ReleaseParams = { ...defaults(declared), strategy: 'onCall', defect, plan: '15a40a62r' };
      for (const minute of [0, 1, 14, 41, 61, 63])
        expect(draw(params, minute, cutAt(minute))).toBe(draw(params, minute));
    }
  });

  it('on call names neither the defect nor whom it hurts before the last minute, and does so then', () => {
    const params: ReleaseParams = { ...defaults(declared), ...presets.onCall.params };
    const names = new RegExp(Object.values(defects).join('|'));
    for (let minute = 0; minute < watchedMinutes; minute += 7) expect(draw(params, minute)).not.toMatch(names);
    for (let minute = 0; minute < watchedMinutes; minute += 7) expect(draw(params, minute)).not.toMatch(/hurt/);
    expect(draw(params, watchedMinutes)).toMatch(names);
    expect(draw(params, watchedMinutes)).toMatch(/hurt/);
    expect(draw(params, watchedMinutes)).toBe(draw(params));
  });
});

import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import planning from '../../simulations/planning/model.ts';
import { Answer } from '../../src/components/loopmap/Answer.tsx';
import { EventMap } from '../../src/components/loopmap/EventMap.tsx';
import { countPlaced, firstOpen, placeOf, verdictOf } from '../../src/components/loopmap/verdict.ts';
import { crosswalk, type Vocabulary } from '../../src/course/crosswalk.ts';
import { loopEvent } from '../../src/course/loopEvent.ts';
import { eventProblems } from '../../src/course/loopEventProblems.ts';
import { phase } from '../../src/course/shapes.ts';

const read = (file: string) =>
  Object.entries(parse(readFileSync(new URL(`../../content/${file}.yaml`, import.meta.url), 'utf8')) as object);
const phases = read('phases').map(([key, data]) => ({ key, ...phase.parse(data) }));
const keys = phases.map(({ key }) => key);
const events = read('events').map(([id, data]) => ({ id, data: loopEvent.parse(data) }));

describe('the events of the loop map', () => {
  test('hold together', () => {
    expect(eventProblems(events, keys)).toEqual([]);
  });

  test('name phases of the planning lab that have a price at both gates', () => {
    const priced = events.flatMap(({ data: { born } }) => (born ? [born] : []));
    expect(priced.length).toBeGreaterThan(6);
    for (const born of priced)
      for (const gate of ['early', 'late'])
        expect(Object.keys(planning.measures)).toContain(`${gate}${born[0].toUpperCase()}${born.slice(1)}`);
  });

  test('are refused where one leads nowhere, has one place twice, has a price after the launch, or too few lead to a phase', () => {
    const [first, ...rest] = events;
    const changed = (change: object) =>
      eventProblems([{ ...first, data: { ...first.data, ...change } }, ...rest], keys);
    expect(changed({ to: 'harvest' })[0]).toBe(
      'lockers: no phase "harvest". There are: scope, data, model, evaluate, deploy, monitor, iterate.',
    );
    expect(changed({ to: first.data.second.to })).toContain(
      `lockers: the best and the second place are both "${first.data.second.to}".`,
    );
    expect(changed({ born: 'preparation' })).toContain(
      'lockers: noticed in "monitor", after the launch, so "born" has no price in the planning lab.',
    );
    expect(eventProblems(rest, keys)).toContain('There are 23 events. There should be 24.');
    expect(
      eventProblems(
        events.filter(({ data }) => data.to !== 'model'),
        keys,
      ),
    ).toContain('Only 0 events lead to "model". There should be 3 or more.');
  });
});

describe('the loop map', () => {
  const given = events.map(({ id, data: { born: _, ...data } }) => ({ key: id, ...data, price: null }));
  const drawn = (seed: number) => renderToStaticMarkup(createElement(EventMap, { events: given, phases, seed }));

  test('begins with one event and all phases to choose from, in an order that the seed draws', () => {
    const html = drawn(1);
    expect(html).toContain('Event 1 of 24');
    expect(html.match(/type="radio"/g)).toHaveLength(phases.length);
    expect(drawn(1)).toBe(html);
    const first = (seed: number) => given.find(({ text }) => drawn(seed).includes(text.replaceAll("'", '&#x27;')))?.key;
    expect(new Set([1, 2, 3, 4, 5, 6].map(first)).size).toBeGreaterThan(2);
  });

  test('answers with the way, the reason, the second place and what waiting costs', () => {
    const [event] = given;
    const answer = (placed: string) =>
      renderToStaticMarkup(
        createElement(
          Answer,
          { event: { ...event, price: { early: '3.7', late: '5.1' } }, phases, placed, fresh: true },
          'Next',
        ),
      );
    expect(answer('data')).toContain('The best place: from Monitor to Data');
    expect(answer('scope')).toContain('The second place; better: from Monitor to Data');
    expect(answer('model')).toContain('Better: from Monitor to Data');
    expect(answer('model')).toContain('Model (you)');
    for (const words of [event.why, event.later, '3.7</span> weeks when']) expect(answer('data')).toContain(words);
    expect(['data', 'scope', 'model'].map((place) => verdictOf(event, place))).toEqual(['best', 'second', 'other']);
  });
});

describe('the places that are kept', () => {
  const order = events.map(({ id, data }) => ({ key: id, ...data }));
  const [first, second, third] = order;
  const places = { [first.key]: first.to, [second.key]: 'harvest', unheard: 'data', toString: 'data' };

  test('count where event and phase are still there, and the first event without one comes next', () => {
    expect(countPlaced(order, places, phases)).toEqual({ placed: 1, best: 1, second: 0, other: 0 });
    expect(placeOf(second, places, phases)).toBeUndefined();
    expect(placeOf({ key: 'constructor' }, places, phases)).toBeUndefined();
    expect(firstOpen(order, places, phases)).toBe(second);
    expect(firstOpen(order, { ...places, [second.key]: second.second.to }, phases)).toBe(third);
  });

  test('end with the last event where each has one', () => {
    const all = Object.fromEntries(order.map(({ key, second }) => [key, second.to]));
    expect(firstOpen(order, all, phases)).toBe(order.at(-1));
    expect(countPlaced(order, all, phases)).toEqual({ placed: 24, best: 0, second: 24, other: 0 });
  });
});

describe('the crosswalk', () => {
  const rows = read('crosswalk').map(([key, data]) => ({ key, ...crosswalk.parse(data) }));
  const all = (vocabulary: Vocabulary) => [...new Set(rows.flatMap((row) => row[vocabulary]))];

  test('has a row for each phase, in the order of the loop', () => {
    expect(rows.map(({ key }) => key)).toEqual(keys);
  });

  test('holds every phase of each vocabulary', () => {
    expect(all('five')).toHaveLength(5);
    expect(all('ten')).toHaveLength(10);
    expect(all('six')).toHaveLength(6);
    expect(all('stages')).toHaveLength(5);
    expect(all('project')).toHaveLength(6);
    expect(all('crispDm')).toEqual([
      'Business understanding',
      'Data understanding',
      'Data preparation',
      'Modelling',
      'Evaluation',
      'Deployment',
    ]);
    expect(all('crispMlQ')).toEqual([
      'Business and data understanding',
      'Data preparation',
      'Modelling',
      'Evaluation',
      'Deployment',
      'Monitoring and maintenance',
    ]);
  });

  test('has the weeks of the planning lab', () => {
    const [least, most] = [0, 1].map((end) => rows.reduce((sum, { weeks }) => sum + (weeks?.[end] ?? 0), 0));
    expect([least, most]).toEqual([12, 30]);
  });
});

import { describe, expect, test } from 'vitest';
import { number } from '../../simulations/lib/params.ts';
import { napkins } from '../../src/computed/napkins.ts';
import { type Content, checkContent, findProblems } from '../../src/course/check.ts';
import { drill } from '../../src/course/drillShape.ts';
import { exerciseParts } from '../../src/course/exerciseParts.ts';
import { indexed } from '../../src/course/indexed.ts';
import { beside, exercise, phase, reference, session } from '../../src/course/shapes.ts';
import { template } from '../../src/course/templateShape.ts';
import { term } from '../../src/course/termShape.ts';

const sound: Content = {
  facts: [],
  phases: [{ id: 'data', filePath: 'content/phases.yaml', data: phase.parse(phaseData([])) }],
  sessions: [
    {
      id: 'splitting',
      filePath: 'content/sessions/05-splitting/index.mdx',
      body: '<Part name="explanation" title="Why">\n\n<Block id="shared-days" title="So">\n\n</Block>\n\n</Part>',
      data: session.parse(sessionData({})),
    },
  ],
  beside: [
    {
      id: 'splitting/further',
      filePath: 'content/sessions/05-splitting/further.mdx',
      body: '## Walk forward, and when to purge\n\nText.',
      data: beside.parse({ summary: 'More.' }),
    },
  ],
  glossary: [0, 1, 2, 3, 4].map((i) => ({
    id: `t${i}`,
    filePath: `content/glossary/t${i}.yaml`,
    data: term.parse(termData(i, {})),
  })),
  exercises: [
    {
      id: 'audit',
      filePath: 'content/exercises/audit.mdx',
      body: exerciseParts.map((part) => `<${part}>\n\nText.\n\n</${part}>`).join('\n\n'),
      data: exercise.parse(exerciseData({})),
    },
  ],
  drills: [{ id: 'quick', filePath: 'content/drills/quick.yaml', data: drill.parse(drillData({})) }],
  templates: [{ id: 'plan', filePath: 'content/templates/plan.yaml', data: template.parse(templateData({})) }],
  references: [{ id: 'someone-2020', data: reference.parse({ kind: 'paper', authors: ['One, Some'], title: 'Rows' }) }],
  simulations: {
    leakage: {
      params: { rows: number({ label: 'Rows', default: 20, min: 10, max: 100, step: 10 }) },
      presets: { clean: {} },
    },
  },
};

function termData(i: number, part: object) {
  return {
    term: `T${i}`,
    plainly: 'This.',
    precisely: 'That.',
    see: [`t${(i + 1) % 5}`],
    taught: 'splitting/#shared-days',
    ...part,
  };
}
function phaseData(back: { to: string; when: string }[]) {
  return { order: 1, title: 'Data', question: 'What?', account: 'This.', back };
}
function words(length: number) {
  return Array.from({ length }, (_, i) => ({ term: `T${i}`, means: 'This.' }));
}
function sessionData(part: object) {
  return {
    title: 'Splitting',
    summary: 'How.',
    buildsOn: [],
    phases: ['data'],
    outcomes: ['Do this.', 'Do that.'],
    covers: ['B27'],
    labs: ['leakage'],
    exercises: ['audit'],
    question: 'How?',
    words: words(5),
    needs: 'Nothing.',
    references: ['someone-2020'],
    ...part,
  };
}
function exerciseData(part: object) {
  return {
    id: 'X6',
    title: 'Audit',
    session: 'splitting',
    minutes: 30,
    summary: 'Look.',
    fields: [{ kind: 'text', key: 'why', label: 'Why' }],
    criteria: Array.from({ length: 4 }, (_, i) => ({ name: `C${i}`, form: 'An answer.', levels: ['a', 'b', 'c'] })),
    ...part,
  };
}
function withMeasured(measured: object): Content {
  return { ...sound, templates: [{ ...sound.templates[0], data: template.parse(templateData({ measured })) }] };
}
function templateData(part: object) {
  const field = (key: string) => ({
    field: { kind: 'text', key, label: 'Why' },
    example: 'So.',
    northwind: 'It took {measured:days} days.',
  });
  return {
    title: 'Plan',
    summary: 'How.',
    when: 'Before.',
    readers: 'All.',
    session: 'splitting',
    part: 'shared-days',
    minutes: 20,
    northwind: 'Ours.',
    measured: { days: { simulation: 'leakage', of: 'days' } },
    fields: ['one', 'two', 'three'].map(field),
    ...part,
  };
}
function drillData(part: object) {
  return {
    session: 'splitting',
    order: 1,
    part: 'explanation',
    kind: 'case',
    prompt: 'Why?',
    minutes: 3,
    tests: 'Whether there is a reason.',
    signals: ['a', 'b', 'c'].map((name) => ({ name, levels: ['none', 'some', 'most', 'all'] })),
    must: ['a'],
    redFlags: ['b'],
    junior: 'So.',
    senior: 'So, because.',
    staff: 'Why at all?',
    difference: 'The reason.',
    followUps: [
      { ask: 'And then?', good: 'This.' },
      { ask: 'And if not?', good: 'That.' },
    ],
    lab: { simulation: 'leakage', preset: 'clean', params: { rows: 50 }, look: 'There.' },
    ...part,
  };
}
const withBody = (text: string): Content => ({
  ...sound,
  sessions: [{ ...sound.sessions[0], body: `${sound.sessions[0].body}\n\n${text}` }],
});
const withSession = (part: object): Content => ({
  ...sound,
  sessions: [{ ...sound.sessions[0], data: session.parse(sessionData(part)) }],
});
const withExercise = (part: object, body = sound.exercises[0].body): Content => ({
  ...sound,
  exercises: [{ ...sound.exercises[0], body, data: exercise.parse(exerciseData(part)) }],
});
const withLab = (part: object): Content => ({
  ...sound,
  drills: [
    { ...sound.drills[0], data: drill.parse(drillData({ lab: { simulation: 'leakage', look: 'There.', ...part } })) },
  ],
});
const withNapkin = (part: object | undefined, kind = 'napkin'): Content => ({
  ...sound,
  drills: [
    {
      ...sound.drills[0],
      data: drill.parse(
        drillData({
          kind,
          napkin: part && { unit: 'days', digits: 0, tolerance: 0, reasoning: ['a', 'b', 'c', 'd'], ...part },
        }),
      ),
    },
  ],
});
const withTerm = (part: object): Content => ({
  ...sound,
  glossary: sound.glossary.with(4, { ...sound.glossary[4], data: term.parse(termData(4, part)) }),
});
const TERM = 'content/glossary/t4.yaml';
const SESSION = 'content/sessions/05-splitting/index.mdx';
const EXERCISE = 'content/exercises/audit.mdx';
const DRILL = 'content/drills/quick.yaml';
const TEMPLATE = 'content/templates/plan.yaml';
const body = sound.exercises[0].body as string;
const { criteria } = exerciseData({});

describe('content', () => {
  test('that holds together passes', () => {
    expect(findProblems(sound)).toEqual([]);
    expect(() => checkContent(sound)).not.toThrow();
  });

  const broken: [string, Content, string][] = [
    [
      'an edge back to nowhere',
      { ...sound, phases: [{ ...sound.phases[0], data: phase.parse(phaseData([{ to: 'dta', when: 'x' }])) }] },
      'content/phases.yaml: no phase "dta". There are: data.',
    ],
    ['an unknown term', withTerm({ see: ['t9'] }), `${TERM}: no term "t9". There are: t0, t1, t2, t3, t4.`],
    ['a term that leads to itself', withTerm({ see: ['t4'] }), `${TERM} sends the reader to itself.`],
    [
      'a term that is taught nowhere',
      withTerm({ taught: 'drift/#gap' }),
      `${TERM}: no page of a session "drift/". There are: splitting/, splitting/further/.`,
    ],
    [
      'a term that is taught in no such part',
      withTerm({ taught: 'splitting/further/#purge' }),
      `${TERM}: no part of splitting/further/ "purge". There are: walk-forward-and-when-to-purge.`,
    ],
    [
      'a form of two terms',
      withTerm({ also: ['t2'] }),
      `${TERM} and content/glossary/t2.yaml both stand in texts as "t2".`,
    ],
    [
      'a word that is no term',
      withSession({ words: [...words(4), { term: 'T5', means: 'This.' }] }),
      `${SESSION}: the word "T5" is no term of the glossary. There are: T0, T1, T2, T3, T4.`,
    ],
    [
      'a word with another meaning',
      withSession({ words: [...words(4), { term: 'T4', means: 'That.' }] }),
      `${SESSION}: "T4" means "That.". The glossary says: "This."`,
    ],
    [
      'a word with another name',
      withSession({ words: [...words(4), { term: 'T4', also: 'D4', means: 'This.' }] }),
      `${SESSION}: "T4" is also "D4", which content/glossary/t4.yaml does not say.`,
    ],
    ['an unknown phase', withSession({ phases: ['model'] }), `${SESSION}: no phase "model". There are: data.`],
    [
      'a session that builds on nothing there is',
      withSession({ buildsOn: ['scoping'] }),
      `${SESSION}: no session "scoping". There are: splitting.`,
    ],
    [
      'a session that builds on a later one',
      withSession({ buildsOn: ['splitting'] }),
      `${SESSION} builds on "splitting", which does not come before it.`,
    ],
    ['an unknown lab', withSession({ labs: ['leak'] }), `${SESSION}: no simulation "leak". There are: leakage.`],
    [
      'an unknown reference',
      withSession({ references: ['nobody-1999'] }),
      `${SESSION}: no reference "nobody-1999". There are: someone-2020.`,
    ],
    [
      'an unknown exercise',
      withSession({ exercises: ['audit', 'adit'] }),
      `${SESSION}: no exercise "adit". There are: audit.`,
    ],
    [
      'an exercise that its session does not list',
      withSession({ exercises: [] }),
      `${EXERCISE} belongs to session "splitting", which lists the exercises none.`,
    ],
    [
      'an exercise of no session',
      withExercise({ session: 'spliting' }),
      `${EXERCISE}: no session "spliting". There are: splitting.`,
    ],
    [
      'an exercise with an unknown program',
      withExercise({ listing: 'code' }),
      `${EXERCISE}: no simulation "code". There are: leakage.`,
    ],
    [
      'two fields of one key',
      withExercise({ fields: [1, 2].map((i) => ({ kind: 'text', key: 'why', label: `Why ${i}` })) }),
      `${EXERCISE} uses the key "why" more than once.`,
    ],
    [
      'two options of one key',
      withExercise({
        fields: [
          { kind: 'choice', key: 'why', label: 'Why', options: ['So', 'Thus'].map((label) => ({ key: 'a', label })) },
        ],
      }),
      `${EXERCISE} uses the key "a" more than once.`,
    ],
    [
      'an option whose key is what another says',
      withExercise({
        fields: [
          {
            kind: 'choice',
            key: 'why',
            label: 'Why',
            options: [
              { key: 'none', label: 'some' },
              { key: 'few', label: 'none' },
            ],
          },
        ],
      }),
      `${EXERCISE} uses the key "none", which is what another option says.`,
    ],
    [
      'two criteria of one name',
      withExercise({ criteria: [...criteria.slice(1), criteria[1]] }),
      `${EXERCISE} has two criteria with the name "C1".`,
    ],
    [
      'a form that gives its levels away',
      withExercise({
        criteria: criteria.with(0, {
          name: 'The gap',
          form: 'A gap that is as long as a label takes.',
          levels: ['None.', 'Two weeks.', 'Says: as long as a label takes, and why.'],
        }),
      }),
      `${EXERCISE}: the form of "The gap" says "as long as a label", as its levels do, which open with the key only.`,
    ],
    [
      'a missing part',
      withExercise({}, body.replace(/<Weak>[\s\S]*<\/Weak>/, '')),
      `${EXERCISE} needs exactly one <Weak> … </Weak>.`,
    ],
    [
      'text between the parts',
      withExercise({}, body.replace('<Weak>', 'Stray words.\n\n<Weak>')),
      `${EXERCISE} has text outside of its parts: "Stray words.".`,
    ],
    [
      'a question without an id',
      withBody('<Simulation\n  name="leakage"\n  predict="auc = curve:auc; number:rows"\n/>'),
      `${SESSION} asks "leakage number:rows" without an id of its own, as in predict="auc = curve:auc".`,
    ],
    [
      'two questions of one id',
      withBody(
        '<Simulation name="leakage" predict="a = number:x" />\n\n<Simulation name="leakage" predict="a = number:y" />',
      ),
      `${SESSION} asks two questions with the id "a".`,
    ],
    [
      'questions that are not plain text',
      withBody('<Simulation name="leakage" predict={\'a = number:x\'} />'),
      `${SESSION} writes predict={…}; its questions are plain text: predict="…".`,
    ],
    [
      'two trials of one id',
      withBody('<Trial name="leakage" limits="a>=1" />\n\n<Trial name="leakage" limits="a<=1" />'),
      `${SESSION} has two trials with the id "trial".`,
    ],
    [
      'a drill of no session',
      { ...sound, drills: [{ ...sound.drills[0], data: drill.parse(drillData({ session: 'x' })) }] },
      `${DRILL}: no session "x". There are: splitting.`,
    ],
    [
      'a drill’s unknown part',
      { ...sound, drills: [{ ...sound.drills[0], data: drill.parse(drillData({ part: 'gapp' })) }] },
      `${DRILL}: no part of session "splitting" "gapp". There are: explanation, shared-days.`,
    ],
    [
      'a drill’s unknown source',
      { ...sound, drills: [{ ...sound.drills[0], data: drill.parse(drillData({ sources: ['nobody-2020'] })) }] },
      `${DRILL}: no reference "nobody-2020". There are: someone-2020.`,
    ],
    [
      'a template of no session',
      { ...sound, templates: [{ ...sound.templates[0], data: template.parse(templateData({ session: 'x' })) }] },
      `${TEMPLATE}: no session "x". There are: splitting.`,
    ],
    [
      'a template’s unknown part',
      { ...sound, templates: [{ ...sound.templates[0], data: template.parse(templateData({ part: 'gapp' })) }] },
      `${TEMPLATE}: no part of session "splitting" "gapp". There are: explanation, shared-days.`,
    ],
    [
      'a measure that no answer of its template quotes',
      withMeasured({ days: { simulation: 'leakage', of: 'a' }, hours: { simulation: 'leakage', of: 'b' } }),
      `${TEMPLATE} measures "hours", which no answer quotes.`,
    ],
    [
      'a template’s unknown lab',
      withMeasured({ days: { simulation: 'drift', of: 'a' } }),
      `${TEMPLATE}: no simulation "drift". There are: leakage.`,
    ],
    ['a napkin drill without a sum', withNapkin(undefined), `${DRILL} is of kind "napkin" and has no napkin.`],
    [
      'a sum in a drill that is no napkin',
      withNapkin({ of: 'gap', given: { labelDelay: 14, releaseLag: 3 } }, 'case'),
      `${DRILL} has a napkin and is of kind "case", not "napkin".`,
    ],
    [
      'an unknown sum',
      withNapkin({ of: 'gab', given: {} }),
      `${DRILL}: no sum "gab". There are: ${Object.keys(napkins).join(', ')}.`,
    ],
    [
      'a sum without what it needs',
      withNapkin({ of: 'gap', given: { delay: 14 } }),
      `${DRILL} gives "gap" delay. It needs labelDelay, releaseLag.`,
    ],
    ['a drill’s unknown lab', withLab({ simulation: 'drift' }), `${DRILL}: no simulation "drift". There are: leakage.`],
    [
      'a lab’s unknown preset',
      withLab({ preset: 'dirty' }),
      `${DRILL}: no preset of leakage "dirty". There are: clean.`,
    ],
    [
      'a lab’s unknown parameter',
      withLab({ params: { toString: 1 } }),
      `${DRILL}: no parameter of leakage "toString". There are: rows.`,
    ],
    [
      'a value beyond its range',
      withLab({ params: { rows: 500 } }),
      `${DRILL} sets leakage.rows to 500, which would be taken as 100.`,
    ],
    [
      'a value of another kind',
      withLab({ params: { rows: 'many' } }),
      `${DRILL} sets leakage.rows to "many", which is not a number.`,
    ],
  ];
  test.each(broken)('with %s is stopped, naming the file and what there is', (_name, content, message) => {
    expect(findProblems(content)).toEqual([message]);
    expect(() => checkContent(content)).toThrow(message);
  });
});

describe('the index', () => {
  const folder = (number: string, name: string, part: object = {}) => ({
    id: name,
    filePath: `content/sessions/${number}-${name}/index.mdx`,
    data: session.parse(sessionData({ exercises: [], ...part })),
  });
  const drillOf = (id: string, name: string, order: number) => ({
    id,
    data: drill.parse(drillData({ session: name, order })),
  });
  const numbered = (name: string, id: string) => ({ id: name, data: exercise.parse(exerciseData({ id })) });
  const course = indexed({
    ...sound,
    sessions: [folder('11', 'release', { exercises: ['plan', 'audit'] }), folder('5', 'splitting')],
    exercises: [numbered('plan', 'X12'), numbered('audit', 'X6')],
    drills: [drillOf('late', 'release', 2), drillOf('quick', 'splitting', 1), drillOf('early', 'release', 1)],
  });
  const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

  test('puts sessions in the order of their numbers, not of their letters', () => {
    expect(idsOf(course.sessions.all)).toEqual(['splitting', 'release']);
    expect(idsOf(course.sessionsOf('data'))).toEqual(['splitting', 'release']);
    expect(course.sessionsOf('model')).toEqual([]);
  });

  test('puts exercises in the order of their numbers, and those of a session in its own', () => {
    expect(idsOf(course.exercises.all)).toEqual(['audit', 'plan']);
    expect(idsOf(course.exercisesOf('release'))).toEqual(['plan', 'audit']);
    expect(course.exercisesOf('splitting')).toEqual([]);
  });

  test('puts drills session by session, each in the order in which it is asked', () => {
    expect(idsOf(course.drills.all)).toEqual(['quick', 'early', 'late']);
    expect(idsOf(course.drillsOf('release'))).toEqual(['early', 'late']);
  });

  test('finds an entry by its id, and otherwise names who asked and what there is', () => {
    expect(course.drills.get('late', 'here').data.order).toBe(2);
    expect(() => course.drills.get('soon', '/sessions/release/')).toThrow(
      '/sessions/release/: no drill "soon". There are: quick, early, late.',
    );
  });
});

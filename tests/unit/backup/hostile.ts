import { fileText } from '../../../src/state/backup/file.ts';
import { backupOf, bytesOf, there } from './sample.ts';

/** What becomes of a file: it is refused with a sentence, a part of it cannot be read, or all of it can. */
export type Fate = 'refused' | 'part' | 'whole';

const good = fileText(backupOf(there()));
const file = JSON.parse(good);
const text = (change: object) => JSON.stringify({ ...file, ...change });
const kept = (name: string, value: unknown) => text({ kept: { ...file.kept, [name]: value } });
const utf16 = (source: string, big: boolean, mark: boolean) => {
  const units = [...(mark ? '\uFEFF' : ''), ...source].flatMap((sign) => [...sign].map((one) => one.charCodeAt(0)));
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
const noise = (seed: number) =>
  Uint8Array.from({ length: 500 }, (_, i) => (((i + 1) * 2654435761 * (seed + 1) * ((i % 7) + 3)) >>> (i % 24)) & 255);

const noBackup: Record<string, string> = {
  'an empty text': '',
  'only spaces': '  \n ',
  'no JSON': 'hello',
  'a byte order mark alone': '\uFEFF',
  'JSON null': 'null',
  'JSON true': 'true',
  'a number': '1e308',
  'a number beyond all': '1e999',
  'the text NaN': 'NaN',
  'the text undefined': 'undefined',
  'the text [object Object]': '[object Object]',
  'a JSON text': '"flywheel-backup"',
  'an empty list': '[]',
  'a list around it': `[${good}]`,
  'an empty object': '{}',
  'HTML of an error page': '<!doctype html><title>502 Bad Gateway</title>',
  'a script': '<script>alert(1)</script>',
  'a table': 'front,back\na,b',
  'an export of cards': '#separator:tab\n#html:true\na\tb',
  'a notebook': '{"cells":[],"metadata":{},"nbformat":4,"nbformat_minor":5}',
  'a package': '{"name":"flywheel","version":"1.0.0"}',
  'a link’s setting': 'seed=1&rows=4000&v=1',
  'another format': text({ format: 'anki' }),
  'a format of another case': text({ format: 'Flywheel-Backup' }),
  'a format as a list': text({ format: ['flywheel-backup'] }),
  'no format': text({ format: undefined }),
  'a format from the prototype': '{"__proto__":{"format":"flywheel-backup","version":1}}',
  'brackets a hundred thousand deep': '['.repeat(100_000),
  'closed brackets a hundred thousand deep': '['.repeat(100_000) + ']'.repeat(100_000),
  'objects a hundred thousand deep': `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'a megabyte of rubbish': '\u{1F4A5}'.repeat(250_000),
  'only the data of one entry': JSON.stringify(file.kept['reading/monitoring']),
};
const noVersion: unknown[] = [undefined, null, '1', 0, -1, 1.5, true, [1], { version: 1 }, Number.MAX_VALUE];
const newer = [2, 3, 99, Number.MAX_SAFE_INTEGER];

const parts: Record<string, string> = {
  'kept as a list': text({ kept: [] }),
  'kept as a text': text({ kept: 'all of it' }),
  'kept as a number': text({ kept: 1e308 }),
  'kept null': text({ kept: null }),
  'unread with pairs that are none': text({ unread: [1, null, ['a'], ['a', 1], { a: 'b' }, [[['x']]]] }),
  'an entry a hundred thousand deep': good.replace(
    '{"read":"2026-11-20"}',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  ),
  'an entry of a prototype': good.replace('"reading/monitoring"', '"__proto__"'),
  'an entry with a prototype inside': good.replace('{"read":"2026-11-20"}', '{"__proto__":{"read":"2026-11-20"}}'),
  'data that replaces the constructor': good.replace('{"read":', '{"constructor":{"prototype":{"x":1}},"read":'),
  'a number beyond all inside': good.replace('"rows":5', '"rows":1e999'),
  'NaN inside': good.replace('"rows":5', '"rows":NaN'),
  'an entry that was cut out in the middle': good.replace('"text":"rows', '"tex'),
  'a NUL inside': good.replace('Three', 'Th\u0000ree'),
  'a line break in a text': good.replace('Three days', 'Three\ndays'),
  'single quotes': good.replace('"reading/monitoring"', "'reading/monitoring'"),
  'a line too many': good.replace('  "unread"', '  garbage\n  "unread"'),
  'no last brace': `${good.trimEnd().slice(0, -1)}x`,
};

/** Ids and names that nothing is kept under. */
const names = [
  '',
  '/',
  'x',
  '__proto__',
  'constructor',
  'exercise',
  'exercise/',
  '/leakage-audit',
  'exercises/leakage-audit',
  'Exercise/leakage-audit',
  'card/x',
  'theme',
  'flywheel:theme',
  'safekeeping/device',
  '__proto__/x',
  'toString/x',
  'exercise/ leakage',
  'exercise/-',
  'exercise/<img src=x onerror=alert(1)>',
  'exercise/"><script>alert(1)</script>',
  "exercise/'; drop table students; --",
  'exercise/$\u007Balert(1)}',
  'exercise/{{7*7}}',
  'exercise/%00',
  'exercise/a\u0000b',
  'exercise/a\nb',
  'exercise/javascript:alert(1)',
  'exercise/\u202Etxt',
  'exercise/é',
  `exercise/${'x'.repeat(121)}`,
  `exercise/${'x'.repeat(100_000)}`,
  'exercise//x',
  'exercise/.',
  '../exercise/x',
];

/** Data that no kind takes, in the place of an entry. */
const entries: unknown[] = [
  null,
  true,
  7,
  'text',
  '',
  [],
  {},
  { version: 1 },
  { data: {} },
  { version: 1, data: null },
  { version: 1, data: [] },
  { version: 1, data: {} },
  { version: '1', data: { read: '2026-11-20' } },
  { version: 0, data: { read: '2026-11-20' } },
  { version: -1, data: { read: '2026-11-20' } },
  { version: 1.5, data: { read: '2026-11-20' } },
  { version: 2, data: { read: '2026-11-20' } },
  { version: 99, data: {} },
  { version: 1, data: { read: 20261120 } },
  { version: 1, data: { read: 'yesterday' } },
  { version: 1, data: { read: '<b>2026</b>' } },
  { version: 1, data: { read: '2026-11-20', extra: 1 } },
  { version: 1, data: { read: ['2026-11-20'] } },
  { version: 1, data: { read: { toString: 'x' } } },
  { version: 1, data: { version: 1, data: { read: null } } },
];
const predictions: unknown[] = [
  { sure: 85 },
  { sure: '80' },
  { sure: 1e308 },
  { sure: Number.NaN, right: 0 },
  { right: 'yes' },
  { reply: {} },
  { reply: [['a']] },
  { reply: [1, 'a'] },
  { asked: 'leakage' },
  { asked: {} },
  { asked: { simulation: 1 } },
  { more: 1 },
].map((change) => ({ version: 3, data: { ...file.kept['prediction/sessions/splitting/true-split'].data, ...change } }));
const works: unknown[] = [
  { answers: [] },
  { answers: { a: 1 } },
  { answers: null },
  { before: { 0: 3 } },
  { before: { 0: -1 } },
  { before: { 0: 0.5 } },
  { after: { 0: '1' } },
  { after: 'none' },
  { opened: 1 },
  { opened: null },
  { elsewhere: 'no' },
  { ratings: {} },
].map((change) => ({ version: 2, data: { ...file.kept['exercise/leakage-audit'].data, ...change } }));

const whole: Record<string, Uint8Array> = {
  'the file as it was made': bytesOf(good),
  'with a byte order mark': bytesOf(`\uFEFF${good}`),
  'with the line ends of Windows': bytesOf(good.replaceAll('\n', '\r\n')),
  'in UTF-16': utf16(good, false, true),
  'in UTF-16, the large byte first': utf16(good, true, true),
  'in UTF-16 without a mark': utf16(good, false, false),
  'in UTF-16 without a mark, the large byte first': utf16(good, true, false),
  'on one line': bytesOf(JSON.stringify(file)),
  'laid out by an editor': bytesOf(JSON.stringify(file, null, 2)),
  'with fields of its own': bytesOf(text({ comment: 'mine' })),
  'made at no time': bytesOf(text({ made: undefined })),
  'made at a time that is none': bytesOf(text({ made: '<script>' })),
  'made beyond all time': bytesOf(text({ made: '+999999-01-01' })),
  'without its list of what is unread': bytesOf(text({ unread: undefined })),
  'with texts that look like code in answers': bytesOf(
    kept('exercise/five-alerts', {
      version: 2,
      data: {
        answers: { a: '<img src=x onerror=alert(1)>', '"><script>': '$\u007B1}', b: '=1+1', c: '\u202E' },
        before: {},
        after: {},
        opened: false,
        elsewhere: false,
      },
    }),
  ),
};

/** Names a case with its number, where a table has no names. */
const numbered = <T>(
  what: string,
  all: readonly T[],
  fate: Fate,
  bytes: (one: T) => Uint8Array,
): [string, Fate, Uint8Array][] => all.map((one, i) => [`${what} ${i + 1}`, fate, bytes(one)]);
const named = (cases: Record<string, string>, fate: Fate): [string, Fate, Uint8Array][] =>
  Object.entries(cases).map(([name, source]) => [name, fate, bytesOf(source)]);

// Without its version no file is read; below that, whatever stands on a whole line is.
const end = good.indexOf('"made"');
const places = Array.from({ length: 60 }, (_, i) => Math.floor(((i + 0.5) / 60) * (good.length - 4)));

/** Files that somebody might drop on the page. */
export const hostile: readonly [name: string, fate: Fate, bytes: Uint8Array][] = [
  ...named(noBackup, 'refused'),
  ...numbered('no version, or one that is none:', noVersion, 'refused', (version) => bytesOf(text({ version }))),
  ...numbered('a newer version', newer, 'refused', (version) => bytesOf(text({ version }))),
  ...named(parts, 'part'),
  ...numbered('a name', names, 'part', (name) => bytesOf(good.replace('"reading/monitoring"', JSON.stringify(name)))),
  ...numbered('an entry', entries, 'part', (value) => bytesOf(kept('reading/monitoring', value))),
  ...numbered('a prediction', predictions, 'part', (value) =>
    bytesOf(kept('prediction/sessions/splitting/true-split', value)),
  ),
  ...numbered('a work', works, 'part', (value) => bytesOf(kept('exercise/leakage-audit', value))),
  ...places.map((at): [string, Fate, Uint8Array] => [
    `cut off after ${at} characters`,
    at < end ? 'refused' : 'part',
    bytesOf(good.slice(0, at)),
  ]),
  ...numbered(
    'noise',
    Array.from({ length: 20 }, (_, i) => i),
    'refused',
    noise,
  ),
  ...Object.entries(whole).map(([name, bytes]): [string, Fate, Uint8Array] => [name, 'whole', bytes]),
  ['forty megabytes', 'refused', new Uint8Array(40 * 1024 * 1024)],
  ['bytes that are no UTF-8', 'refused', Uint8Array.from([0x7b, 0xff, 0xc0, 0x80, 0x7d])],
];

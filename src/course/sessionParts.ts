/** The parts of a session in their order, and how each is called on the page. */
export const partTitles = {
  situation: 'Situation',
  prediction: 'Prediction',
  lab: 'Lab',
  explanation: 'Explanation',
  example: 'Worked example',
  pitfalls: 'Pitfalls',
  thursday: 'Thursday',
  aims: 'Aims',
  beside: 'Beside',
  exercises: 'Exercises',
  drills: 'Drills',
  references: 'References',
} as const;

export type PartName = keyof typeof partTitles;

/** The parts that stand in a session's text; the others are made from its front matter. */
const written: readonly PartName[] = [
  'situation',
  'prediction',
  'lab',
  'explanation',
  'example',
  'pitfalls',
  'thursday',
];

/** Throws unless the text of a session holds every part once and in order; `file` names it. */
export function checkParts(text: string, file: string): void {
  const expected = written.join(', ');
  const found = [...text.matchAll(/^<Part\s+name="([^"]*)"/gm)].map(([, name]) => name).join(', ');
  if (found !== expected) {
    throw new Error(`${file}: the parts are ${found || 'missing'}. They should be, in this order: ${expected}.`);
  }
  checkBlocks(text, file);
}

/** What may be the picture of a block. */
const PICTURE = /<(Timeline|Flow|Ladder|TwoByTwo|Simulation|Survey|Reveal|Figure|LoopMap|TwoLoops)\b|^\|/m;

/** Throws unless there are five blocks at most, each with a picture or a small table, what to do, and a question. */
function checkBlocks(text: string, file: string): void {
  const blocks = [...text.matchAll(/<Block\s+id="([^"]*)"[\s\S]*?<\/Block>/g)].map(([block, id]) => ({ id, block }));
  if (blocks.length < 2 || blocks.length > 5) {
    throw new Error(`${file}: the explanation has ${blocks.length} <Block>. It should have two to five.`);
  }
  for (const { id, block } of blocks) {
    const open = block.replace(/<Further[\s\S]*?<\/Further>/g, '');
    const lacks = [
      PICTURE.test(open) ? [] : ['a picture or a table'],
      /<So>/.test(open) ? [] : ['<So>'],
      /<Check\s/.test(open) ? [] : ['<Check ask="…">'],
    ].flat();
    if (lacks.length > 0) throw new Error(`${file}: the block "${id}" lacks ${lacks.join(' and ')}.`);
    const cells = cellsOf(open);
    if (cells > 12)
      throw new Error(
        `${file}: the table of the block "${id}" has ${cells} cells beside its heads. It should have 12 at most.`,
      );
  }
  const pitfalls = text.split('<Pitfall ').length - 1;
  if (pitfalls < 1 || pitfalls > 6)
    throw new Error(`${file}: there are ${pitfalls} <Pitfall>. There should be one to six.`);
  const asked = text.split('<Ask ').length - 1;
  if (asked !== 3) throw new Error(`${file}: there are ${asked} <Ask>. There should be three.`);
}

/** Cells of the largest table in a text, without the head of each row and column. */
function cellsOf(text: string): number {
  const tables = text.match(/(?:^\|.*\n?)+/gm) ?? [];
  return Math.max(
    0,
    ...tables.map((table) => {
      const rows = table.trim().split('\n').slice(2);
      return rows.reduce((sum, row) => sum + row.replace(/^\||\|$/g, '').split(/(?<!\\)\|/).length - 1, 0);
    }),
  );
}

/** The anchors of a session's text: its parts and its blocks. */
export const anchorsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(/<(?:Part\s+name|Block\s+id)="([^"]*)"/g)].map(([, anchor]) => anchor));

/** The anchors that the headings of a text in Markdown get. */
export const headingsOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/^#{2,3} (.*)$/gm)].map(([, heading]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );

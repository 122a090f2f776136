/** The parts that the author of a session writes, in their order, and how each is called on the page. */
export const partTitles = {
  situation: 'Situation',
  prediction: 'Prediction',
  lab: 'Lab',
  explanation: 'Explanation',
  example: 'Worked example',
  pitfalls: 'Pitfalls',
} as const;

export type PartName = keyof typeof partTitles;

/** Throws unless the source of a session holds every part once and in order; `file` names it. */
export function checkParts(source: string, file: string): void {
  const expected = Object.keys(partTitles).join(', ');
  const found = [...source.matchAll(/^<Part\s+name="([^"]*)"/gm)].map(([, name]) => name).join(', ');
  if (found !== expected) {
    throw new Error(`${file}: the parts are ${found || 'missing'}. They should be, in this order: ${expected}.`);
  }
}

/** Minutes to read a source, markup left out, at 220 words a minute. */
export function readingMinutes(source: string): number {
  const words = source
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word));
  return Math.max(1, Math.round(words.length / 220));
}

/** One claim of the myth check as it stands on the page: what the sources bear, what the reader chose, and whether it was opened. */
interface Judged {
  verdict: string;
  chosen: string | null;
  opened: boolean;
}

/** How far a reader is, in words. Only what has been opened is compared: the rest would give it away. */
export function tally(claims: readonly Judged[]): string {
  const judged = claims.filter(({ chosen }) => chosen !== null);
  if (judged.length === 0) return 'You have judged none yet.';
  const opened = judged.filter((claim) => claim.opened);
  const alike = opened.filter(({ verdict, chosen }) => verdict === chosen);
  const sofar = `You have judged ${judged.length} of ${claims.length}.`;
  if (opened.length === 0) return `${sofar} Open one to compare.`;
  return `${sofar} Right so far: ${alike.length} of ${opened.length} opened.`;
}

/** What a lab knows of itself when its report is opened. */
interface Present {
  /** The page's address now. */
  here: string;
  /** What this lab's fields in the page's query begin with. */
  prefix: string;
  /** The lab's setting as long as the address holds none, as a link holds it. */
  start: string;
}

/**
 * The report of a lab filled in with the page's present address and the setting that the lab shows. A setting that would
 * make the address too long for GitHub stays away, as the page's address holds it, too.
 */
export function presentReport(report: string, { here, prefix, start }: Present): string {
  const filled = new URL(report);
  const page = new URL(here);
  page.hash = new URL(filled.searchParams.get('page') ?? here).hash;
  filled.searchParams.set('page', page.href);
  const fields = page.search.slice(1).split('&');
  const own = fields.filter((field) => field.startsWith(prefix)).map((field) => field.slice(prefix.length));
  filled.searchParams.set('setting', own.some((field) => field.startsWith('v=')) ? own.join('&') : start);
  if (filled.href.length > LONGEST) filled.searchParams.delete('setting');
  return filled.href;
}

const LONGEST = 8000;

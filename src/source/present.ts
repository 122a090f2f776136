/**
 * A report filled in anew with where the reader is now: the page's present address and, for a lab, the setting that its
 * fields there hold, which begin with `prefix`. A setting that would make the address too long for the host stays away,
 * as the page's address holds it, too. Stands in pages as it is written, so it uses nothing from outside itself.
 */
export function presentReport(report: string, here: string, prefix: string | null): string {
  const filled = new URL(report);
  const { searchParams } = filled;
  const page = new URL(here);
  page.hash = new URL(searchParams.get('page') ?? here).hash || page.hash;
  searchParams.set('page', page.href);
  if (prefix !== null) {
    const fields = page.search.slice(1).split('&');
    const own = fields.filter((field) => field.startsWith(prefix)).map((field) => field.slice(prefix.length));
    if (own.some((field) => field.startsWith('v='))) searchParams.set('setting', own.join('&'));
  }
  if (filled.href.length > 8000) searchParams.delete('setting');
  return filled.href;
}

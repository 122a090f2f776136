/** The kinds of faults that can be reported, each with a form of its own in .github/ISSUE_TEMPLATE. */
export type Fault = 'number' | 'sentence' | 'lab';

/** The fields of a report that are filled in; each is the id of a field of the form. */
export interface Filled {
  /** The address where the fault was seen. */
  page: string;
  /** All parameters of a lab, as a link holds them; a lab in the running text says them once it is awake. */
  setting?: string | undefined;
  version: string;
}

const FORMS: Readonly<Record<Fault, string>> = {
  number: 'wrong-number.yml',
  sentence: 'unclear-sentence.yml',
  lab: 'lab-misbehaves.yml',
};

/** Where the repository shows a file, or a folder: a path whose last part has no dot. */
export function sourceLink(repository: string, path: string): string {
  const parts = path.split('/').filter(Boolean);
  const kind = parts[parts.length - 1].includes('.') ? 'blob' : 'tree';
  return `${repository}/${kind}/HEAD/${parts.map(encodeURIComponent).join('/')}`;
}

/** Where a fault is reported, with the form filled in as far as the page knows. */
export function reportLink(repository: string, fault: Fault, { page, setting, version }: Filled): string {
  const fields = { template: FORMS[fault], page, ...(setting && { setting }), version };
  const query = Object.entries(fields).map(([id, value]) => `${id}=${plain(value)}`);
  return `${repository}/issues/new?${query.join('&')}`;
}

/** A value of a query, with what may stand there as it is, so that addresses stay short and can be read. */
function plain(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%20', '+');
}

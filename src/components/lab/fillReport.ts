import { presentReport } from '../../source/present.ts';

/** Keeps the report that stands below a lab true: whenever it may be opened, it says where the reader is and what the lab shows. */
export function fillReport(id: string, prefix: string, start: string): void {
  const link = document.getElementById(`lab-${id}`)?.querySelector<HTMLAnchorElement>('a[data-report]');
  if (!link) return;
  const fill = () => {
    link.href = presentReport(link.href, { here: location.href, prefix, start });
  };
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, fill);
}

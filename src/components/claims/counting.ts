import { tally } from './tally.ts';

for (const check of document.querySelectorAll('.myth-check')) {
  const count = (): void => {
    const claims = [...check.querySelectorAll<HTMLElement>('[data-verdict]')].map((claim) => {
      const fieldset = claim.querySelector('fieldset');
      // A verdict stays once its claim has been opened.
      if (fieldset && claim.querySelector('details')?.open) fieldset.disabled = true;
      return {
        verdict: claim.dataset.verdict ?? '',
        chosen: claim.querySelector<HTMLInputElement>('input:checked')?.value ?? null,
        opened: fieldset?.disabled ?? false,
      };
    });
    const status = check.querySelector('[role="status"]');
    if (status) status.textContent = tally(claims);
  };
  check.addEventListener('change', count);
  for (const details of check.querySelectorAll('[data-verdict] > details')) details.addEventListener('toggle', count);
  count();
}

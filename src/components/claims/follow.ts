import type { Judging } from '../../state/kept/judging.ts';
import type { Saved } from '../../state/storage.ts';

/**
 * Ties the claims on the page to what is kept of them, until what it returns is called. A claim is an element with its key
 * in `data-claim`. What was chosen and opened before this is called is kept as well.
 */
export function follow(check: HTMLElement, store: Pick<Saved<Judging>, 'getState' | 'setState' | 'subscribe'>) {
  const claims = [...check.querySelectorAll<HTMLElement>('[data-claim]')].map((item) => ({
    key: item.dataset.claim ?? '',
    fieldset: item.querySelector('fieldset'),
    choices: [...item.querySelectorAll<HTMLInputElement>('input[type="radio"]')],
    details: item.querySelector('details'),
  }));
  const take = () =>
    store.setState(({ verdicts, opened }) => {
      const free = claims.filter(({ key }) => !opened.includes(key));
      const chosen = free.flatMap(({ key, choices }) => {
        const choice = choices.find(({ checked }) => checked);
        return choice ? [[key, choice.value]] : [];
      });
      const fresh = free.filter(({ details }) => details?.open).map(({ key }) => key);
      return { verdicts: { ...verdicts, ...Object.fromEntries(chosen) }, opened: [...opened, ...fresh] };
    });
  const show = () => {
    const { verdicts, opened } = store.getState();
    for (const { key, fieldset, choices } of claims) {
      for (const choice of choices) choice.checked = Object.hasOwn(verdicts, key) && verdicts[key] === choice.value;
      if (fieldset) fieldset.disabled = opened.includes(key);
    }
  };
  const touched = claims.some(({ choices, details }) => details?.open || choices.some(({ checked }) => checked));
  if (touched) take();
  show();
  const stop = store.subscribe(show);
  const opening = claims.flatMap(({ details }) => details ?? []);
  check.addEventListener('change', take);
  for (const details of opening) details.addEventListener('toggle', onToggle);
  function onToggle({ currentTarget }: Event) {
    if ((currentTarget as HTMLDetailsElement).open) take();
  }
  return () => {
    stop();
    check.removeEventListener('change', take);
    for (const details of opening) details.removeEventListener('toggle', onToggle);
  };
}

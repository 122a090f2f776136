import { href } from '../../href.ts';
import { pageOf } from '../../pageOf.ts';
import { dayOf } from '../../state/day.ts';
import { saved } from '../../state/storage.ts';

/**
 * Offers a tick at the end of a session, for the reader to say that it is read: nothing else knows. It is made once a
 * simulation of the page wakes, so the page carries nothing for it.
 */
export function offerTick(): void {
  const [kind, name] = pageOf(location.pathname).split('/');
  const end = document.getElementById('aims');
  if (kind !== 'sessions' || !name || !end || end.querySelector('input')) return;
  const reading = saved('reading', name);
  const tick = Object.assign(document.createElement('input'), { type: 'checkbox' });
  const label = Object.assign(document.createElement('label'), { className: 'option' });
  const words = Object.assign(document.createElement('span'), { textContent: 'I have read this session' });
  const link = Object.assign(document.createElement('a'), {
    href: href('/progress/'),
    textContent: 'What you have done',
  });
  const show = () => {
    tick.checked = reading.getState().read !== null;
  };
  tick.addEventListener('change', () =>
    tick.checked ? reading.setState({ read: dayOf(Date.now()) }) : reading.reset(),
  );
  reading.subscribe(show);
  show();
  label.append(tick, words);
  end.append(label, link);
}

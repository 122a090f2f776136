import { clockTime, minutesOf, onTheClock, type Part } from '../../course/workshopClock.ts';

interface Told extends Part {
  title: string;
  cut: string;
}

/** Keeps the clock of a workshop by what the trainer types, and what was typed in the address. */
export function setClock(): void {
  const page = document.querySelector<HTMLElement>('.workshop');
  const form = document.querySelector<HTMLFormElement>('#clock');
  if (!page || !form) return;
  const parts = JSON.parse(page.dataset.parts ?? '[]') as Told[];
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

  read();
  show();
  showWall();
  form.addEventListener('input', () => {
    show();
    write();
  });
  form.addEventListener('submit', (event) => event.preventDefault());

  /** Whatever an address says that the fields cannot hold is left out. */
  function read(): void {
    const query = new URLSearchParams(location.search);
    const start = minutesOf(query.get('start') ?? '');
    if (start !== null) field('start').value = clockTime(start);
    const late = Number(query.get('late'));
    if (Number.isInteger(late) && late > 0 && late <= 90) field('late').value = String(late);
    if (parts.some(({ key }) => key === query.get('at'))) field('at').value = query.get('at') ?? '';
  }

  function write(): void {
    const start = minutesOf(field('start').value);
    if (start === null) return;
    const query = new URLSearchParams({ start: clockTime(start) });
    if (lateBy() > 0) {
      query.set('late', String(lateBy()));
      query.set('at', field('at').value);
    }
    history.replaceState(null, '', `?${query}${location.hash}`);
  }

  function lateBy(): number {
    return Math.min(90, Math.max(0, Math.round(Number(field('late').value)) || 0));
  }

  function say(text: string): void {
    const status = form?.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  function show(): void {
    const start = minutesOf(field('start').value);
    if (start === null) {
      say('Give the beginning as a time such as 9:00 or 13:30.');
      return;
    }
    const slots = onTheClock(parts, start, { at: field('at').value, minutes: lateBy() });
    for (const { key, from, until, cut } of slots) {
      for (const slot of document.querySelectorAll(`[data-slot="${key}"]`)) {
        put(slot, 'from', clockTime(from));
        put(slot, 'until', clockTime(until));
        put(slot, 'minutes', String(until - from));
        slot.classList.toggle('is-cut', cut);
      }
    }
    const planned = start + parts.reduce((sum, { minutes }) => sum + minutes, 0);
    const end = slots[slots.length - 1].until;
    const cuts = parts.filter((_, place) => slots[place].cut).map(({ title, cut }) => `${title}. ${cut}`);
    const over = end > planned ? `, ${end - planned} minutes later than planned` : '';
    say([`Ends at ${clockTime(end)}${over}.`, ...cuts.map((cut) => `Cut: ${cut}`)].join(' '));
  }
}

function put(slot: Element, name: string, text: string): void {
  const place = slot.querySelector(`[data-time="${name}"]`);
  if (place) place.textContent = text;
}

/** Paper has no address of its own: the wall shows the whole one. */
function showWall(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.wall dd a'))
    link.textContent = link.href.replace(/^https?:\/\//, '');
}

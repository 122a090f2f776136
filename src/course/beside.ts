/** The pages that may stand beside a session, in the folder of its text. */
const pages = {
  further: { title: 'Further', check: () => {} },
  room: { title: 'In the room', check: checkPlan },
} as const;

interface Beside {
  name: string;
  title: string;
  /** Throws where the text is not as such a page is written. */
  check(text: string, file: string): void;
}

/** Minutes that a session takes in a room. */
const hour = 60;

/** What stands at `id`, such as "splitting/room". Throws with what may stand there. */
export function besideOf(id: string, file: string): Beside {
  const name = id.split('/').at(-1) ?? '';
  if (!Object.hasOwn(pages, name)) {
    throw new Error(
      `${file}: no page "${name}" stands beside a session. There may be: ${Object.keys(pages).join(', ')}.`,
    );
  }
  return { name, ...pages[name as keyof typeof pages] };
}

function checkPlan(text: string, file: string): void {
  const minutes = [...text.matchAll(/<Step minutes=\{(\d+)\}/g)].map(([, found]) => Number(found));
  const sum = minutes.reduce((whole, step) => whole + step, 0);
  if (sum !== hour) {
    throw new Error(
      `${file}: the steps take ${minutes.join(' + ') || 'no'} = ${sum} minutes. They should take ${hour}.`,
    );
  }
}

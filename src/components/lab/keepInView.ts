/** How much of the picture is to be seen while a control is moved, in pixels. */
const LEAST = 240;

/**
 * Scrolls the page, if it must, so that enough of the picture is in the window while a control of this panel is used. Only
 * for controls that stay where they are in the window: nothing moves away under the pointer.
 */
export function keepInView(panel: HTMLElement): void {
  const body = panel.closest('.lab-body');
  const picture = body?.querySelector('.lab-outcome');
  if (!picture || getComputedStyle(panel).bottom === 'auto') return;
  const { top, bottom } = picture.getBoundingClientRect();
  // A player that stays at the upper edge covers some of it, too.
  const player = body?.querySelector('.player')?.getBoundingClientRect();
  const covered = player && player.top <= 0 ? Math.max(0, player.bottom) : 0;
  const seen = Math.min(bottom, panel.getBoundingClientRect().top) - Math.max(covered, top);
  if (seen >= Math.min(LEAST, bottom - top)) return;
  if (top > 0) picture.scrollIntoView({ block: 'start', behavior: 'instant' });
  else panel.scrollIntoView({ block: 'end', behavior: 'instant' });
}

/** How much of the picture is to be seen while a control is moved, in pixels. */
const LEAST = 240;

/**
 * Scrolls the page, if it must, so that enough of the picture is in the window while a control of this panel is used. Only
 * for controls that stay where they are in the window: nothing moves away under the pointer.
 */
export function keepInView(panel: HTMLElement): void {
  const body = panel.closest('.lab-body');
  const picture = body?.querySelector('.lab-outcome');
  const stands = getComputedStyle(panel).bottom;
  if (!picture || stands === 'auto') return;
  const { top, bottom } = picture.getBoundingClientRect();
  // A player that stays at the upper edge covers some of it, too.
  const player = body?.querySelector('.player')?.getBoundingClientRect();
  const covered = player && player.top <= 0 ? Math.max(0, player.bottom) : 0;
  const seen = Math.min(bottom, panel.getBoundingClientRect().top) - Math.max(covered, top);
  if (seen >= Math.min(LEAST, bottom - top)) return;
  // Only this window: `scrollIntoView` would also move the page around a frame.
  const panelTop = innerHeight - Number.parseFloat(stands) - panel.offsetHeight;
  scrollBy({ top: top > 0 ? top - marginOf(picture) : Math.min(0, bottom - panelTop), behavior: 'instant' });
}

/** The room that stays above what is scrolled to. */
const marginOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;

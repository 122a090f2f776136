import type { Locator } from '@playwright/test';

/** What a reader must see of the picture while moving a control, in pixels. */
export const LEAST = 240;

/** A control that changes the picture but hardly how tall it is. */
export const firstControl = (lab: Locator) =>
  lab.locator('.lab-shelf').locator('input[type=range], select').filter({ visible: true }).first();

/** Puts the place `below` pixels under the picture's upper edge at the upper edge of the window. */
export async function scrollTo(lab: Locator, below: number): Promise<void> {
  await lab.locator('.lab-picture').evaluate((picture, offset) => {
    window.scrollTo({ top: picture.getBoundingClientRect().top + scrollY + offset, behavior: 'instant' });
  }, below);
}

/** How many pixels of the picture are neither outside the window nor behind the controls; 0 where the control is hidden. */
export function inView(control: Locator): Promise<number> {
  return control.evaluate((element) => {
    const panel = element.closest('.lab-panel');
    const picture = element.closest('.lab')?.querySelector('.lab-outcome');
    if (!panel || !picture) return 0;
    const [own, shelf, figure] = [element, panel, picture].map((each) => each.getBoundingClientRect());
    if (own.bottom < 0 || own.top > innerHeight) return 0;
    const beside = shelf.right <= figure.left;
    const player = element.closest('.lab')?.querySelector('.player')?.getBoundingClientRect();
    const above = player && player.top <= 0 ? Math.max(0, player.bottom) : 0;
    return Math.min(figure.bottom, beside ? innerHeight : shelf.top, innerHeight) - Math.max(above, figure.top);
  });
}

/**
 * Whether this browser deletes what a site keeps after seven days of use without a visit: Safari, and every browser on an
 * iPhone or iPad, do, unless the site stands on the home screen.
 */
export function deletesAfterAWeek(): boolean {
  return navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches;
}

/** Minutes in hours, to the nearest half where there are several: "40 minutes", "3½ hours". */
export function inHours(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  const halves = Math.round(minutes / 30);
  const hours = `${Math.floor(halves / 2)}${halves % 2 ? '½' : ''}`;
  return hours === '1' ? '1 hour' : `${hours} hours`;
}

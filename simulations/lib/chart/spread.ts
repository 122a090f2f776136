/**
 * Places for labels that want to stand at `wanted` heights: in the same order from top to bottom, at least `gap` apart
 * and within `top` to `bottom` as far as there is room, each as near to its wish as the others let it.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b]);
  // Neighbours that are too close form a group, which stands evenly around the mean of its wishes.
  const groups: { members: number[]; centre: number }[] = [];
  const half = ({ members }: { members: number[] }) => ((members.length - 1) * gap) / 2;
  const held = (group: { members: number[]; centre: number }) =>
    Math.max(top + half(group), Math.min(bottom - half(group), group.centre));
  for (const i of order) {
    groups.push({ members: [i], centre: wanted[i] });
    while (groups.length > 1) {
      const [above, below] = groups.slice(-2);
      if (held(below) - half(below) - (held(above) + half(above)) >= gap) break;
      const members = [...above.members, ...below.members];
      groups.splice(-2, 2, { members, centre: members.reduce((sum, k) => sum + wanted[k], 0) / members.length });
    }
  }
  const places = new Array<number>(wanted.length);
  for (const group of groups) {
    group.members.forEach((i, k) => {
      places[i] = held(group) - half(group) + k * gap;
    });
  }
  return places;
}

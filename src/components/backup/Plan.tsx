import type { Effect, Step } from '../../state/backup/plan.ts';
import { type KeptKind, kept } from '../../state/kept.ts';

const EFFECTS: Record<Effect, string> = {
  new: 'new here',
  joined: 'joined with yours',
  same: 'the same as here',
  left: 'left out, since a newer version of this site has saved here',
};

/** What a backup holds, kind by kind, and what would become of it. */
export function Plan({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return <p>There is nothing in it that can be taken.</p>;
  return (
    <ul>
      {(Object.keys(kept) as KeptKind[]).map((kind) => {
        const own = steps.filter((step) => step.kind === kind);
        return own.length > 0 && <li key={kind}>{`${startingLarge(kept[kind].what)}: ${effectsOf(own)}.`}</li>;
      })}
    </ul>
  );
}

function effectsOf(steps: readonly Step[]): string {
  return (Object.keys(EFFECTS) as Effect[])
    .map((effect) => [steps.filter((step) => step.effect === effect).length, EFFECTS[effect]] as const)
    .filter(([count]) => count > 0)
    .map((part) => part.join(' '))
    .join(', ');
}

const startingLarge = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

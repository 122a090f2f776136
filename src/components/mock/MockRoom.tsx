import { useState } from 'react';
import { useStore } from 'zustand';
import { beginMock, chooseDrills, mockIds } from '../../state/mocks.ts';
import { saved } from '../../state/storage.ts';
import { MockAnswering } from './MockAnswering.tsx';
import { MockRating } from './MockRating.tsx';
import { MockStart } from './MockStart.tsx';
import { ScoreCard } from './ScoreCard.tsx';
import { type Material, stepsOf } from './step.ts';

/** From the choice of a mock to its score card; one that was broken off goes on where it stood. */
export function MockRoom({ material }: { material: Material }) {
  const [ids, setIds] = useState(() => mockIds());
  const [open, setOpen] = useState<string | null>(
    () => mockIds().find((id) => !saved('mock', id).getState().rated) ?? null,
  );
  if (open !== null) return <OneMock key={open} id={open} material={material} onLeave={() => setOpen(null)} />;
  return (
    <MockStart
      material={material}
      earlier={ids}
      onOpen={setOpen}
      onBegin={(kind, theme, count) => {
        const now = Date.now();
        const earlier = ids.map((id) => saved('mock', id).getState());
        const asked =
          kind === 'case'
            ? (material.cases.find(({ id }) => id === theme)?.phases.map(({ key }) => key) ?? [])
            : chooseDrills(material.drills, theme, count, earlier, now % 2 ** 31);
        setOpen(beginMock({ kind, theme, asked }, now));
        setIds(mockIds());
      }}
    />
  );
}

function OneMock({ id, material, onLeave }: { id: string; material: Material; onLeave: () => void }) {
  const kept = saved('mock', id);
  const mock = useStore(kept);
  const steps = stepsOf(mock, material);
  if (mock.place < steps.length) {
    return <MockAnswering key={mock.place} id={id} kept={kept} material={material} steps={steps} onLeave={onLeave} />;
  }
  if (!mock.rated) return <MockRating id={id} kept={kept} material={material} onLeave={onLeave} />;
  return <ScoreCard id={id} kept={kept} material={material} onLeave={onLeave} />;
}

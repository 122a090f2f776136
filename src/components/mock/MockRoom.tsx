import { useState } from 'react';
import { useStore } from 'zustand';
import { beginMock, chooseDrills, mockIds } from '../../state/mocks.ts';
import { saved } from '../../state/storage.ts';
import { MockAnswering } from './MockAnswering.tsx';
import { MockRating } from './MockRating.tsx';
import { MockStart } from './MockStart.tsx';
import { readOpen, writeOpen } from './mockAddress.ts';
import { ScoreCard } from './ScoreCard.tsx';
import { type Material, stepsOf } from './step.ts';

/** From the choice of a mock to its score card. The address says which one is open, so that a reload opens it again. */
export function MockRoom({ material }: { material: Material }) {
  const [ids, setIds] = useState(() => mockIds());
  const [open, setOpen] = useState<string | null>(() => {
    const asked = readOpen(location.search);
    return asked !== null && ids.includes(asked) ? asked : null;
  });
  const show = (id: string | null) => {
    history.replaceState(null, '', writeOpen(location.pathname, id));
    setIds(mockIds());
    setOpen(id);
  };
  if (open !== null) {
    return <OneMock key={open} id={open} material={material} onOpen={show} onLeave={() => show(null)} />;
  }
  return (
    <MockStart
      material={material}
      earlier={ids}
      onOpen={show}
      onBegin={(kind, theme, count) => {
        const now = Date.now();
        const earlier = ids.map((id) => saved('mock', id).getState());
        const asked =
          kind === 'case'
            ? (material.cases.find(({ id }) => id === theme)?.phases.map(({ key }) => key) ?? [])
            : chooseDrills(material.drills, theme, count, earlier, now % 2 ** 31);
        show(beginMock({ kind, theme, asked }, now));
      }}
    />
  );
}

interface One {
  id: string;
  material: Material;
  onOpen: (id: string) => void;
  onLeave: () => void;
}

function OneMock({ id, material, onOpen, onLeave }: One) {
  const kept = saved('mock', id);
  const mock = useStore(kept);
  const steps = stepsOf(mock, material);
  if (mock.place < steps.length) {
    return <MockAnswering key={mock.place} id={id} kept={kept} material={material} steps={steps} onLeave={onLeave} />;
  }
  if (!mock.rated) return <MockRating id={id} kept={kept} material={material} onLeave={onLeave} />;
  return <ScoreCard id={id} kept={kept} material={material} onOpen={onOpen} onLeave={onLeave} />;
}

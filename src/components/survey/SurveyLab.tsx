import { type ReactNode, useState } from 'react';
import type { AnyValues, Declaration, Survey } from '../../../simulations/lib/define.ts';
import { worldsOf } from '../../../simulations/lib/job.ts';
import { defaults } from '../../../simulations/lib/params.ts';
import { declarationAt } from '../../state/declaration.ts';
import { useWorlds } from '../many/useWorlds.ts';
import { WorldsButton } from '../many/WorldsButton.tsx';
import { watchTranslation } from '../translated.ts';
import type { SurveyTable, World } from './SurveyTable.tsx';

interface Props {
  /** The address of the lab's own page, beside which its declaration lies. */
  page: string;
  survey: Survey;
  /** Worlds a row. */
  count: number;
  /** The means that the page was built with, row by row. */
  built: readonly (readonly number[])[];
  children?: ReactNode;
}

/** The table of the page, and a button that computes it once more in this browser. */
export function SurveyLab({ page, survey, count, built, children }: Props) {
  const [worlds, setWorlds] = useState<World[][] | null>(null);
  const [drawn, setDrawn] = useState<{ declaration: Declaration; Table: typeof SurveyTable } | null>(null);
  const [status, setStatus] = useState('');
  const many = useWorlds();
  const total = survey.rows.length * count;

  const start = async () => {
    watchTranslation();
    const rows: World[][] = survey.rows.map(() => []);
    let finished = 0;
    setStatus('');
    try {
      // Only who computes the table again fetches what draws it.
      const [{ SurveyTable }, declaration] = await Promise.all([import('./SurveyTable.tsx'), declarationAt(page)]);
      setDrawn({ declaration, Table: SurveyTable });
      const jobs = survey.rows.flatMap((preset) =>
        worldsOf({ name: declaration.name, params: settingOf(declaration, preset) }, count),
      );
      const ending = await many.run(jobs, (index, measures) => {
        rows[Math.floor(index / count)].push(measures);
        finished++;
        if (finished % 8 === 0) setWorlds([...rows]);
      });
      if (ending.kind === 'failed') throw new Error(ending.message);
      setWorlds([...rows]);
      setStatus(
        ending.kind === 'done' ? agreement(survey, built, rows) : `Stopped after ${finished} of ${total} worlds.`,
      );
    } catch (error) {
      setStatus(`The simulation failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  return (
    <div className="survey-lab">
      {worlds && drawn ? <drawn.Table declaration={drawn.declaration} survey={survey} worlds={worlds} /> : children}
      <WorldsButton
        worlds={many}
        label={`Compute these ${total} worlds here`}
        disabled={false}
        className="js-only"
        onStart={start}
      />
      <p role="status">{status}</p>
    </div>
  );
}

function settingOf({ params, presets }: Declaration, preset: string): AnyValues {
  return { ...defaults(params), ...presets[preset].params } as AnyValues;
}

/** Whether this browser found what the page was built with. Only the order of summing may differ. */
function agreement(survey: Survey, built: Props['built'], rows: readonly (readonly World[])[]): string {
  const cells = survey.rows.length * survey.columns.length;
  const same = built.flat().filter((mean, cell) => {
    const worlds = rows[Math.floor(cell / survey.columns.length)];
    const key = survey.columns[cell % survey.columns.length];
    const here = worlds.reduce((sum, world) => sum + world[key], 0) / worlds.length;
    return Math.abs(here - mean) < 1e-12;
  }).length;
  return same === cells
    ? `Your browser found the same ${cells} numbers as the page was built with.`
    : `Your browser agrees on ${same} of ${cells} numbers. That should not happen: please report it with your browser’s name.`;
}

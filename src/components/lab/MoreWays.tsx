import { type ComponentProps, memo } from 'react';
import type { Declaration } from '../../../simulations/lib/define.ts';
import { Worlds } from '../many/Worlds.tsx';
import { Opened } from './Opened.tsx';
import type { Takeaway } from './Takeaway.tsx';

type Props = ComponentProps<typeof Takeaway>;

/** Below the picture: many worlds, and what can be taken away. A new result does not have it drawn again. */
export const MoreWays = memo(function MoreWays({ given }: { given: Props }) {
  const { declaration, store, disabled, covered } = given;
  return (
    <div className="lab-more-ways js-only">
      {!covered && <Worlds declaration={declaration} setting={store} disabled={disabled} />}
      <Opened summary={takeaway(declaration)} load={loadTakeaway} given={given} />
    </div>
  );
});

const takeaway = ({ data, python }: Declaration) =>
  `Take it away: link, ${data ? 'data, ' : ''}tables, ${python ? 'Python, ' : ''}frame for a class`;
const loadTakeaway = async () => (await import('./Takeaway.tsx')).Takeaway;

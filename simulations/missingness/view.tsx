import type { ViewProps } from '../lib/chart/view.ts';
import type { MissingnessParams } from './params.ts';
import { Repairs } from './Repairs.tsx';
import type { MissingnessResult } from './result.ts';
import { Worlds } from './Worlds.tsx';

/** What each repair gets wrong; or why no table can tell whether it does. */
export default function MissingnessView(props: ViewProps<MissingnessResult, MissingnessParams>) {
  return props.params.part === 'worlds' ? <Worlds {...props} /> : <Repairs {...props} />;
}

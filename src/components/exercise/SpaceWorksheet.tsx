import { allKinds } from '../form/allKinds.ts';
import { Sheet, type SheetProps } from './Sheet.tsx';

/** The sheet of an exercise that may have any kind of field: an island of its own, so that other exercises need not load them all. */
export function SpaceWorksheet(props: SheetProps) {
  return <Sheet kinds={allKinds} {...props} />;
}

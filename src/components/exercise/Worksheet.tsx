import { usualKinds } from '../form/usualKinds.ts';
import { Sheet, type SheetProps } from './Sheet.tsx';

/** The sheet of an exercise with fields of the usual kinds alone. */
export function Worksheet(props: SheetProps) {
  return <Sheet kinds={usualKinds} {...props} />;
}

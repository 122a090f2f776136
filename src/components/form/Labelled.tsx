import type { ReactNode } from 'react';

interface Props {
  /** The id of the control. */
  id: string;
  label: string;
  help?: string | undefined;
  /** The control, given what ties it to its help. */
  children: (described: { 'aria-describedby'?: string }) => ReactNode;
}

/** A control under its label and its help. */
export function Labelled({ id, label, help, children }: Props) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="control-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children(help ? { 'aria-describedby': `${id}-help` } : {})}
    </>
  );
}

import type { Shared } from '../../state/address.ts';

interface Props {
  shared: Pick<Shared, 'olderVersion' | 'remarks'>;
  /** The version of the model today. */
  version: number;
}

/** A notice on the link: that it is of another version, and what of it could not be used. */
export function LinkNotice({ shared: { olderVersion, remarks }, version }: Props) {
  if (olderVersion === null && remarks.length === 0) return null;
  return (
    <div className="lab-notice" role="note">
      {olderVersion !== null && (
        <p>
          This link was made with version {olderVersion} of the model; this is version {version}. The numbers may differ
          from those you were shown.
        </p>
      )}
      {remarks.length > 0 && (
        <>
          <p>Part of the link you opened could not be used as it stands:</p>
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

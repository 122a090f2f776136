import { useState } from 'react';
import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
import type { Declaration } from '../../../simulations/lib/define.ts';
import { writeLink } from '../../state/address.ts';
import type { LabState } from '../../state/lab.ts';

interface Props {
  id: string;
  declaration: Declaration;
  store: StoreApi<LabState>;
  page: string;
  disabled: boolean;
}

type Limit = 'free' | 'locked' | 'hidden';

/**
 * Controls stay beside or below the picture as long as the frame scrolls, and both are seen as long as the whole frame fits
 * into the window around it. The number is for pages that take styles out of what is pasted into them.
 */
const HEIGHT = 'height="600" style="height: min(95svh, 900px)"';

/** For teachers: fix or hide controls, and take the link or the code of a frame. */
export function ClassLink({ id, declaration, store, page, disabled }: Props) {
  const params = useStore(store, (state) => state.params);
  const [limits, setLimits] = useState<Record<string, Limit>>({});
  const keysThatAre = (limit: Limit) => Object.keys(limits).filter((key) => limits[key] === limit);
  const query = writeLink(declaration, params, '', { locked: keysThatAre('locked'), hidden: keysThatAre('hidden') });
  const absolute = (path: string) => (typeof location === 'undefined' ? path : new URL(path, location.href).href);
  const frame = `<iframe src="${absolute(`${page}embed/?${query}`)}" title="${declaration.title}" width="100%" ${HEIGHT}></iframe>`;
  return (
    <details className="class-link">
      <summary>For a class: fix or hide controls</summary>
      <div className="class-limits">
        {Object.entries(declaration.params).map(([key, { label }]) => (
          <label key={key} className="control-line">
            <span>{label}</span>
            <select
              value={limits[key] ?? 'free'}
              disabled={disabled}
              onChange={(event) => setLimits({ ...limits, [key]: event.target.value as Limit })}
            >
              <option value="free">free</option>
              <option value="locked">fixed</option>
              <option value="hidden">hidden</option>
            </select>
          </label>
        ))}
      </div>
      <label htmlFor={`${id}-class-link`}>Link to the lab with these limits</label>
      <textarea id={`${id}-class-link`} readOnly rows={3} value={absolute(`${page}?${query}`)} />
      <label htmlFor={`${id}-frame`}>The lab as a frame, for a page of yours</label>
      <textarea id={`${id}-frame`} readOnly rows={4} value={frame} />
    </details>
  );
}

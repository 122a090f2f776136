import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Import } from './Import.tsx';

/** Shows what is in a file, and takes it over if the reader says so. */
export async function openImport(file: File): Promise<void> {
  const place = document.createElement('div');
  const root = createRoot(place);
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  document.body.append(place);
  root.render(
    createElement(Import, {
      name: file.name,
      bytes,
      onClosed: () => {
        root.unmount();
        place.remove();
      },
    }),
  );
}

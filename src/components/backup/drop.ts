import { openImport } from './openImport.ts';

// A page loads this once a file is dragged over it: see EarlyScript.astro.
const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

window.addEventListener('dragover', (event) => {
  if (holdsFiles(event)) event.preventDefault();
});

window.addEventListener('drop', (event) => {
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  openImport(file);
});

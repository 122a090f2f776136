import { exampleFile, exampleFiles } from './examples.ts';

/** Worked examples of these sessions are files of one Python project, which import each other. */
const SESSIONS: readonly string[] = ['splitting', 'features', 'models', 'evaluation'];

const shared = import.meta.glob<string>('/content/project/*', { query: '?raw', import: 'default', eager: true });

/** The steps of the project in the order in which `run.py` takes them, each with its session. */
export const steps = ['split.py', 'features.py', 'ladder.py', 'experiment.py', 'evaluate.py'].map((file) => {
  const step = exampleFiles.find((one) => SESSIONS.includes(one.session) && one.file === file);
  if (!step) throw new Error(`The Python project has no ${file}: no session has it as an example.`);
  return step;
});

/** Every text of the project by its name. */
export const projectTexts: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(shared).map(([path, text]) => [path.slice('/content/project/'.length), text]),
  ...steps.map(({ file, text }) => [file, text]),
]);

/** Whether that example runs only beside the other files of the project. */
export function needsProject(session: string, file: string): boolean {
  return /^from (parcels|features|ladder) import/m.test(exampleFile(session, file).text);
}

import { ankiText } from '../../course/ankiText.ts';
import { course } from '../../course/course.ts';

/** All drills for Anki. */
export async function GET(): Promise<Response> {
  const { drills, sessions } = await course();
  return new Response(ankiText(drills.all, (session) => sessions.get(session, 'the export for Anki').data.title));
}

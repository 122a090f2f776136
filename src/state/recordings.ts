import { recordings } from './kept.ts';

const addressOf = (name: string): string => `/recordings/${encodeURIComponent(name)}`;

/** Keeps a recording; false where the browser keeps none. */
export async function keepRecording(name: string, recording: Blob): Promise<boolean> {
  try {
    const room = await caches.open(recordings.room);
    await room.put(addressOf(name), new Response(recording));
    return true;
  } catch {
    return false;
  }
}

/** The recording of that name as an address that a player takes; null where there is none. */
export async function recordingOf(name: string): Promise<string | null> {
  try {
    const found = await (await caches.open(recordings.room)).match(addressOf(name));
    return found ? URL.createObjectURL(await found.blob()) : null;
  } catch {
    return null;
  }
}

/** Removes a recording. */
export async function dropRecording(name: string): Promise<void> {
  try {
    await (await caches.open(recordings.room)).delete(addressOf(name));
  } catch {
    // Where nothing can be kept, nothing is there to be removed.
  }
}

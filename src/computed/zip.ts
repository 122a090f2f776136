import { crc32, deflateRawSync } from 'node:zlib';

/** A zip of texts by their paths, as APPNOTE.TXT describes one: each file deflated, then the list of all, then where that begins. */
export function zip(texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(texts)) {
    const name = Buffer.from(path);
    const whole = Buffer.from(text);
    const body = deflateRawSync(whole);
    const about = [
      ...[two(VERSION), two(NAMES_ARE_UTF8), two(DEFLATED), two(0), two(FIRST_DAY)],
      ...[four(crc32(whole)), four(body.length), four(whole.length), two(name.length), two(0)],
    ];
    files.push(Buffer.concat([four(0x04034b50), ...about, name, body]));
    list.push(
      Buffer.concat([four(0x02014b50), two(VERSION), ...about, two(0), two(0), two(0), four(0), four(at), name]),
    );
    at += files[files.length - 1].length;
  }
  const listed = Buffer.concat(list);
  const end = [two(0), two(0), two(list.length), two(list.length), four(listed.length), four(at), two(0)];
  return Uint8Array.from(Buffer.concat([...files, listed, four(0x06054b50), ...end]));
}

const VERSION = 20;
const NAMES_ARE_UTF8 = 0x800;
const DEFLATED = 8;
/** 1 January 1980, the first day that a zip can name, so that the same files always give the same bytes. */
const FIRST_DAY = 0x21;

function two(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function four(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

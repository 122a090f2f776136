/** How a document reached the clipboard: with its headings and tables, as bare text, or not at all. */
export type Copied = 'rich' | 'plain' | 'not';

/** Copies a document as HTML, with `text` for programs that take no HTML. */
export async function copyDocument(html: string, text: string): Promise<Copied> {
  if (typeof ClipboardItem !== 'undefined') {
    try {
      const item = new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') });
      await navigator.clipboard.write([item]);
      return 'rich';
    } catch {
      // The browser may refuse, or the page may not be served securely: the older ways are tried.
    }
  }
  if (copyByEvent({ 'text/html': html, 'text/plain': text })) return 'rich';
  return copyText(text);
}

/** Copies text. */
export async function copyText(text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'plain';
  } catch {
    return copyByEvent({ 'text/plain': text }) ? 'plain' : 'not';
  }
}

const blob = (text: string, type: string): Blob => new Blob([text], { type });

/** The way of browsers that know no `ClipboardItem`: the command asks the page what to copy. */
function copyByEvent(texts: Readonly<Record<string, string>>): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    given = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return copied && given;
}

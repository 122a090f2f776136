/** A line of text with `code`, **strong** and *emphasis* as HTML; everything else is escaped. */
export function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((piece) => (/^`.+`$/.test(piece) ? `<code>${escaped(piece.slice(1, -1))}</code>` : emphasised(escaped(piece))))
    .join('');
}

function emphasised(html: string): string {
  return html.replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>').replace(/\*([^*]+)\*/g, '<em>$1</em>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

let watched = false;

/**
 * Keeps a translated page true. A translator puts an element in the place of each piece of text; what draws the page
 * goes on writing into the text that was taken out. Once such a text changes, it is put back, and may be translated anew.
 */
export function watchTranslation(): void {
  if (watched) return;
  watched = true;
  const translations = new WeakMap<Node, ChildNode>();
  const originals = new WeakMap<Node, Text>();
  const stands = (text: Text, translation: ChildNode) => {
    translations.set(text, translation);
    originals.set(translation, text);
    observer.observe(text, { characterData: true });
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        const translation = translations.get(target);
        if (translation?.isConnected && !target.isConnected) translation.replaceWith(target);
        continue;
      }
      const translation = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
      for (const removed of translation ? removedNodes : []) {
        const text = removed instanceof Text ? removed : originals.get(removed);
        if (text && !text.isConnected) stands(text, translation as ChildNode);
      }
      for (const added of addedNodes) if (added.isConnected) translations.get(added)?.remove();
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

const isTranslation = (node: Node | null): node is ChildNode => node?.nodeName.toLowerCase() === 'font';

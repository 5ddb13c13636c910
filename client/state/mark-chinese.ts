const han = /\p{Script=Han}/gu;
const latin = /[a-z]+/gi;

/** Whether words are read aloud as Chinese: as many Chinese characters as foreign words, and at least one. */
export function isChinese(words: string): boolean {
  const signs = words.match(han)?.length ?? 0;
  return signs > 0 && signs >= (words.match(latin)?.length ?? 0);
}

/**
 * Keeps every element below `root` whose own words are Chinese marked with `lang="zh-CN"`, also what comes later: in the English page what
 * documents say stays as written, and a screen reader must know. Returns what ends it and takes the marks away.
 */
export function markChinese(root: HTMLElement): () => void {
  const marked = new Set<Element>();
  const look = (element: Element): void => {
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const isOne = isChinese(own.map(({ nodeValue }) => nodeValue ?? '').join(' '));
    if (isOne && !element.hasAttribute('lang')) {
      element.setAttribute('lang', 'zh-CN');
      marked.add(element);
    } else if (!isOne && marked.delete(element)) element.removeAttribute('lang');
  };
  const lookBelow = (node: Node): void => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) if (text.parentElement) look(text.parentElement);
  };
  lookBelow(root);
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const holder = target instanceof Element ? target : target.parentElement;
      if (holder) look(holder);
      for (const node of addedNodes) lookBelow(node);
    }
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    for (const element of marked) element.removeAttribute('lang');
  };
}

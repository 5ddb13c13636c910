/** What stands around a drawing on its picture. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  /** Source and date, a line each. */
  readonly notes: readonly string[];
}

/** How the style sheet draws an element, as attributes that any program reads. */
const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'writing-mode',
] as const;

/** Families that a reader of a picture is likely to have, Chinese ones first. */
const fonts = "'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
/** Elements that others refer to or that name them. */
const undrawn: ReadonlySet<string> = new Set(['title', 'defs', 'pattern']);
const namespace = 'http://www.w3.org/2000/svg';
const margin = 24;
/** So wide a picture is at least, for its title and source. */
const narrowest = 480;
const titleSize = 20;
const noteSize = 12;

/**
 * A drawing of the page as an SVG file that stands alone: styles as attributes, in the light theme, with title, source and date.
 * The drawing on the page stays as it is.
 */
export function pictureOf(drawing: SVGSVGElement, caption: Caption): string {
  return inLightTheme(() => {
    const width = Math.max(narrowest, drawing.width.baseVal.value);
    const height = drawing.height.baseVal.value;
    const title = wrapped(caption.title, titleSize, width);
    const notes = [...caption.notes.flatMap((note) => wrapped(note, noteSize, width))];
    const subtitle = wrapped(caption.subtitle, noteSize + 1, width);
    const top = margin + title.length * (titleSize + 8) + subtitle.length * (noteSize + 7) + 8;
    const bottom = notes.length * (noteSize + 6) + 14;
    const ink = colour('--ink');
    const soft = colour('--ink-soft');
    const picture = document.createElementNS(namespace, 'svg');
    setAll(picture, { xmlns: namespace, width: width + 2 * margin, height: top + height + bottom + margin });
    setAll(picture, { viewBox: `0 0 ${width + 2 * margin} ${top + height + bottom + margin}`, 'font-family': fonts });
    picture.append(
      element('title', {}, caption.title),
      element('rect', { width: '100%', height: '100%', fill: colour('--sheet') }),
    );
    title.forEach((line, at) => {
      picture.append(text(line, margin, margin + at * (titleSize + 8) + titleSize, titleSize, ink, 600));
    });
    subtitle.forEach((line, at) => {
      const y = margin + title.length * (titleSize + 8) + (at + 1) * (noteSize + 7);
      picture.append(text(line, margin, y, noteSize + 1, soft));
    });
    const inner = element('g', { transform: `translate(${margin} ${top})` });
    inner.append(...[...drawing.children].flatMap((child) => standalone(child)));
    picture.append(inner);
    notes.forEach((note, at) => {
      picture.append(text(note, margin, top + height + 18 + at * (noteSize + 6), noteSize, soft));
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
  });
}

/** A copy of an element without classes and links, drawn as it is on the page; none for what is not shown. */
function standalone(original: Element): readonly Element[] {
  const style = getComputedStyle(original);
  const isNeverDrawn = undrawn.has(original.localName);
  if (!isNeverDrawn && (style.display === 'none' || style.visibility === 'hidden')) return [];
  const copy = element(original.localName === 'a' ? 'g' : original.localName, {});
  for (const { name, value } of original.attributes) {
    if (!/^(?:class|href|tabindex|role|style|data-|aria-)/.test(name)) copy.setAttribute(name, value);
  }
  for (const name of isNeverDrawn ? [] : drawn) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== defaults[name]) copy.setAttribute(name, value.replaceAll('"', "'"));
  }
  for (const child of original.childNodes) {
    if (child instanceof Element) copy.append(...standalone(child));
    else if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim()) copy.append(child.textContent.trim());
  }
  return [copy];
}

/** What every program takes where an attribute is missing. */
const defaults: Readonly<Partial<Record<(typeof drawn)[number], string>>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  opacity: '1',
  'font-weight': '400',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'writing-mode': 'horizontal-tb',
};

/** Runs with the light colours in force; nothing is painted meanwhile. */
function inLightTheme<Result>(work: () => Result): Result {
  const { dataset } = document.documentElement;
  const theme = dataset['theme'];
  dataset['theme'] = 'light';
  try {
    return work();
  } finally {
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
  }
}

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, words = ''): Element {
  const made = document.createElementNS(namespace, name);
  setAll(made, attributes);
  if (words !== '') made.textContent = words;
  return made;
}

function setAll(target: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
}

function text(words: string, x: number, y: number, size: number, fill: string, weight = 400): Element {
  return element('text', { x, y, 'font-size': size, fill, 'font-weight': weight }, words);
}

/** Lines that fit a width: a Chinese character is as wide as the type is high, others about half of it. */
function wrapped(words: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const sign of words) {
    const wide = /[\u2e80-\uffe6]/.test(sign) ? size : size * 0.58;
    if (used + wide > width && line !== '') {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += sign;
    used += wide;
  }
  return line === '' ? lines : [...lines, line];
}

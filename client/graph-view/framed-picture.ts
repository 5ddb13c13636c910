/** What stands around a drawing on its picture. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  /** Source and date, a line each. */
  readonly notes: readonly string[];
}

/** Families that a reader of a picture is likely to have, Chinese ones first. */
const fonts = "'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
const namespace = 'http://www.w3.org/2000/svg';
const margin = 24;
/** So wide a picture is at least, for its title and source. */
const narrowest = 480;
const titleSize = 20;
const noteSize = 12;

/** Makes the elements of a drawing, and says how large they are; the light colours are in force meanwhile. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly Element[];
}

/** A drawing as an SVG file that stands alone, in the light theme, with title, source and date around it. */
export function framedPicture(draw: () => Drawn, caption: Caption): string {
  return inLightTheme(() => {
    const drawing = draw();
    const width = Math.max(narrowest, drawing.width);
    const { height } = drawing;
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
      svgElement('title', {}, caption.title),
      svgElement('rect', { width: '100%', height: '100%', fill: colour('--sheet') }),
    );
    title.forEach((line, at) => {
      picture.append(svgText(line, margin, margin + at * (titleSize + 8) + titleSize, titleSize, ink, 600));
    });
    subtitle.forEach((line, at) => {
      const y = margin + title.length * (titleSize + 8) + (at + 1) * (noteSize + 7);
      picture.append(svgText(line, margin, y, noteSize + 1, soft));
    });
    const inner = svgElement('g', { transform: `translate(${margin} ${top})` });
    inner.append(...drawing.elements);
    picture.append(inner);
    notes.forEach((note, at) => {
      picture.append(svgText(note, margin, top + height + 18 + at * (noteSize + 6), noteSize, soft));
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
  });
}

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

/** An element of a picture with these attributes. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>, words = ''): Element {
  const made = document.createElementNS(namespace, name);
  setAll(made, attributes);
  if (words !== '') made.textContent = words;
  return made;
}

function setAll(target: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
}

/** Words on a picture, the left end of their line at x, y unless `anchor` says otherwise. */
export function svgText(words: string, x: number, y: number, size: number, fill: string, weight = 400): Element {
  return svgElement('text', { x, y, 'font-size': size, fill, 'font-weight': weight }, words);
}

/** Lines that fit a width: a Chinese character is as wide as the type is high, others about half of it. */
export function wrapped(words: string, size: number, width: number): readonly string[] {
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

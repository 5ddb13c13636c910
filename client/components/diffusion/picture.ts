import { type Caption, framedPicture, svgElement } from '../../graph-view/framed-picture.ts';

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

/** Elements that others refer to or that name them. */
const undrawn: ReadonlySet<string> = new Set(['title', 'defs', 'pattern']);

/**
 * A drawing of the page as an SVG file that stands alone: styles as attributes, in the light theme, with title, source and date.
 * The drawing on the page stays as it is.
 */
export function pictureOf(drawing: SVGSVGElement, caption: Caption): string {
  const draw = () => ({
    width: drawing.width.baseVal.value,
    height: drawing.height.baseVal.value,
    elements: [...drawing.children].flatMap((child) => standalone(child)),
  });
  return framedPicture(draw, caption);
}

/** A copy of an element without classes and links, drawn as it is on the page; none for what is not shown. */
function standalone(original: Element): readonly Element[] {
  const style = getComputedStyle(original);
  const isNeverDrawn = undrawn.has(original.localName);
  if (!isNeverDrawn && (style.display === 'none' || style.visibility === 'hidden')) return [];
  const copy = svgElement(original.localName === 'a' ? 'g' : original.localName, {});
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

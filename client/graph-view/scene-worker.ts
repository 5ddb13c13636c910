import type { Marks } from './explore-surface.ts';
import type { Palette } from './palette.ts';
import { emptyScene, type Scene, sceneAt } from './scene.ts';
import { paintScene, type Sight } from './scene-painter.ts';

/** What the page tells the painter; it answers each `paint` with the picture. */
export type SceneOrder =
  | { readonly does: 'show'; readonly scene: Scene }
  /** x and y of each node, in their order. */
  | { readonly does: 'place'; readonly points: Float64Array }
  | { readonly does: 'move'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly does: 'mark'; readonly marks: Marks }
  | { readonly does: 'colour'; readonly palette: Palette }
  | { readonly does: 'paint'; readonly sight: Sight };

export interface ScenePainted {
  readonly sight: Sight;
  readonly picture: ImageBitmap;
}

let scene: Scene = emptyScene;
let marks: Marks = { selection: [], edge: null, trail: [], found: null };
let palette: Palette | null = null;
const canvas = new OffscreenCanvas(1, 1);
const pen = canvas.getContext('2d');

function paint(sight: Sight): void {
  if (pen === null || palette === null) return;
  const [wide, high] = [Math.max(1, sight.width * sight.ratio), Math.max(1, sight.height * sight.ratio)];
  if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
  paintScene(pen, scene, sight, marks, palette);
  const picture = canvas.transferToImageBitmap();
  postMessage({ sight, picture } satisfies ScenePainted, { transfer: [picture] });
}

addEventListener('message', ({ data }: MessageEvent<SceneOrder>) => {
  switch (data.does) {
    case 'show':
      scene = data.scene;
      break;
    case 'place':
      scene = sceneAt(scene, data.points);
      break;
    case 'move':
      scene = {
        ...scene,
        nodes: scene.nodes.map((node) => (node.id === data.id ? { ...node, x: data.x, y: data.y } : node)),
      };
      break;
    case 'mark':
      marks = data.marks;
      break;
    case 'colour':
      palette = data.palette;
      break;
    case 'paint':
      paint(data.sight);
  }
});

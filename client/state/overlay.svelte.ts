/** What lies over the screen. */
export type Overlay = 'palette' | 'save-view';

class OverlayState {
  shown: Overlay | null = $state(null);

  show(overlay: Overlay): void {
    this.shown = overlay;
  }

  close(): void {
    this.shown = null;
  }
}

export const overlay = new OverlayState();

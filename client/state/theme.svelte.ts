import { keepPreference, readPreference } from './preference.ts';

export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

class ThemeState {
  #prefersDark = $state(false);
  #prefersContrast = $state(false);
  choice: Theme = $state('auto');
  /** What is on screen. */
  readonly shown: 'light' | 'dark' = $derived(
    this.choice === 'light' || this.choice === 'dark' ? this.choice : this.#prefersDark ? 'dark' : 'light',
  );
  /** Whether in colours that differ as much as can be: where the reader chose so, or asks every page for it. */
  readonly contrast: 'more' | 'normal' = $derived(
    this.choice === 'contrast' || this.#prefersContrast ? 'more' : 'normal',
  );

  constructor() {
    this.choice = readPreference('theme', themes) ?? 'auto';
    follow('(prefers-color-scheme: dark)', (matches) => {
      this.#prefersDark = matches;
    });
    follow('(prefers-contrast: more)', (matches) => {
      this.#prefersContrast = matches;
    });
  }

  set(choice: Theme): void {
    this.choice = choice;
    keepPreference('theme', choice);
  }
}

function follow(query: string, tell: (matches: boolean) => void): void {
  const media = matchMedia(query);
  tell(media.matches);
  media.addEventListener('change', (event) => tell(event.matches));
}

export const theme = new ThemeState();

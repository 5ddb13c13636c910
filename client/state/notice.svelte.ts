/** How long a notice stays, in milliseconds. */
const STAYS = 5000;

class NoticeState {
  text = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Says what was done; the next notice takes its place. */
  show(text: string): void {
    clearTimeout(this.#timer);
    this.text = text;
    this.#timer = setTimeout(() => {
      this.text = '';
    }, STAYS);
  }
}

export const notice = new NoticeState();

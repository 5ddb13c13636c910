/** Puts a text on the clipboard; gives it back where the browser keeps the clipboard closed (plain http, no permission). */
export async function copyText(text: string): Promise<string | null> {
  try {
    await navigator.clipboard.writeText(text);
    return null;
  } catch {
    return text;
  }
}

/** This day where the reader is: 2026-11-21. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

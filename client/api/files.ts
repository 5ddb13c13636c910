import { authorization } from './access.ts';
import { guard, RequestError, toRequestError } from './client.ts';

/** Hands a file to the reader, as a link with `download` does. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|]+/g, ' ').trim();
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Asks the server for a file by what is posted, `/download/NAME`. Throws RequestError, with the server's own sentence where it gave one. */
export async function postedFile(name: string, posted: unknown): Promise<Blob> {
  try {
    const response = await fetch(`/download/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...guard, ...authorization() },
      body: JSON.stringify(posted),
    });
    if (response.ok) return await response.blob();
    const told = (await response.json().catch(() => null)) as { readonly message?: string } | null;
    throw new RequestError(response.status < 500 ? 'BAD_INPUT' : 'INTERNAL', told?.message ?? response.statusText);
  } catch (thrown) {
    throw toRequestError(thrown);
  }
}

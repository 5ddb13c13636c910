import { authorization } from './access.ts';
import { endpoint, forgetAnswers, type GraphQLAnswer, guard, readAnswer, toRequestError, unwrap } from './client.ts';
import { readEvents } from './event-stream.ts';
import {
  ImportFileDocument,
  type ImportFileMutation,
  ImportProgressDocument,
  type ImportProgressSubscription,
} from './generated/graphql.ts';

export type Progress = ImportProgressSubscription['importProgress'];
export type Report = ImportFileMutation['importFile'];

export interface Upload {
  readonly file: File;
  /** What it is: `null` as far as the server can tell, a new version of the source of its name, or a source of another name. */
  readonly meant: { readonly kind: 'version' } | { readonly kind: 'source'; readonly name: string } | null;
}

/** A name for a job that no other page will choose. Works on plain http too, where `randomUUID` is missing. */
export function newJob(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Uploads one file and returns the report of its import. Throws RequestError, SOURCE_TAKEN when the name is another file's. */
export async function importFile(job: string, upload: Upload, signal: AbortSignal): Promise<Report> {
  const body = new FormData();
  const as = upload.meant?.kind === 'source' ? upload.meant.name : null;
  const variables = { file: null, name: upload.file.name, as, again: upload.meant?.kind === 'version' };
  body.append('operations', JSON.stringify({ query: ImportFileDocument.toString(), variables }));
  body.append('map', JSON.stringify({ file: ['variables.file'] }));
  body.append('file', upload.file);
  try {
    const headers = {
      accept: 'application/graphql-response+json, application/json',
      'x-import-job': job,
      ...guard,
      ...authorization(),
    };
    const response = await fetch(endpoint, { method: 'POST', headers, body, signal });
    return (await readAnswer<ImportFileMutation>(response)).importFile;
  } catch (thrown) {
    throw toRequestError(thrown);
  } finally {
    forgetAnswers();
  }
}

/** Calls `tell` with each step of a job until it ends or `signal` fires. A broken stream is silent: the upload's own answer counts. */
export async function watchImport(job: string, tell: (progress: Progress) => void, signal: AbortSignal): Promise<void> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...guard },
      body: JSON.stringify({ query: ImportProgressDocument.toString(), variables: { job } }),
      signal,
    });
    if (!response.ok || !response.body) return;
    for await (const { event, data } of readEvents(response.body)) {
      if (event === 'complete') return;
      if (data !== '') tell(unwrap(JSON.parse(data) as GraphQLAnswer<ImportProgressSubscription>).importProgress);
    }
  } catch {
    // The stream only accompanies the upload.
  }
}

/** A file that a user sends to be imported. */
export interface ImportRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Another name for the source, where the file's own is taken. */
  readonly as: string | null;
  /** Loads again even when the bytes are the ones already loaded. */
  readonly again: boolean;
  /** Under which progress is told; chosen by the client. */
  readonly job: string | null;
}

/** What an import did. Counts are those of the source; created, changed and removed count rows of the graph. */
export interface ImportOutcome {
  readonly job: string;
  /** Id of the source. */
  readonly source: string;
  readonly policies: number;
  readonly measures: number;
  readonly citations: number;
  readonly tasks: number;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: boolean;
  readonly warnings: readonly ImportWarning[];
  readonly seconds: number;
}

export interface ImportWarning {
  readonly kind: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly quote: string;
}

export type ImportPhase = 'queued' | 'extracting' | 'loading' | 'done' | 'failed';

/** One step of an import under way; `done` of `total` counts the rows that are written. */
export interface ImportProgress {
  readonly job: string;
  readonly phase: ImportPhase;
  readonly done: number;
  readonly total: number;
  readonly message: string | null;
}

/** Imports and removals, one at a time, with their progress. */
export interface ImportService {
  importFile(request: ImportRequest): Promise<ImportOutcome>;
  /** Loads again what another version of the program or of its data files had loaded; how many sources that were. */
  refresh(): Promise<number>;
  /** Removes a source by its id; the number of rows that went. */
  removeSource(id: string): Promise<{ readonly name: string; readonly removed: number }>;
  /** Every step of a job from now on, the latest one first; ends after done or failed. */
  progress(job: string): AsyncIterable<ImportProgress>;
}

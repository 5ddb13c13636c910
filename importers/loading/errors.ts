/** A name that begins with `knowledge:` is asked for as a user's source. */
export class SourceOfOursError extends Error {
  override readonly name = 'SourceOfOursError';
  readonly code = 'USAGE';

  constructor(source: string) {
    super(`“${source}”是程序自带的名录，不是导入的来源：它随程序更新，不能导入或移除。`);
  }
}

/** A source of this name is there already and the new file has nothing in common with it. */
export class SourceTakenError extends Error {
  override readonly name = 'SourceTakenError';
  readonly code = 'SOURCE_TAKEN';
  readonly source: string;

  constructor(source: string) {
    super(
      `来源“${source}”已在图中，但与这份文件没有任何相同的政策，未作替换。若是另一份文件，请用 --as 另取来源名；若确是新版本，请加 --again 替换。`,
    );
    this.source = source;
  }
}

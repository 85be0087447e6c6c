/** What one batch cost, for the limits that tests assert. */
export interface BatchRecord {
  /** `cleanup` lets kept objects go; `internal` is the library's own; the rest is work. */
  readonly kind: 'work' | 'cleanup' | 'internal';
  readonly flags: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Wire names of methods called and properties set, in order. */
  readonly names: readonly string[];
  readonly errorCode: string | null;
}

/** Counts round trips and bytes in UTF-8. */
export class Metrics {
  private records: BatchRecord[] = [];

  get batches(): readonly BatchRecord[] {
    return this.records;
  }

  /** Round trips that the add-in asked for: what its author calls syncs. */
  get syncs(): number {
    return this.work.length;
  }

  get requestBytes(): number {
    return this.work.reduce((sum, batch) => sum + batch.requestBytes, 0);
  }

  get responseBytes(): number {
    return this.work.reduce((sum, batch) => sum + batch.responseBytes, 0);
  }

  add(record: BatchRecord): void {
    this.records.push(record);
  }

  reset(): void {
    this.records = [];
  }

  private get work(): readonly BatchRecord[] {
    return this.records.filter((batch) => batch.kind === 'work');
  }
}

/** A package read so far as someone asked: sheets are parsed once and kept while their text stays. */
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { HostProblem } from '../host-problem';
import { readCellFormats, type CellFormats } from './cell-formats';
import { hasPart, partText, type OfficePackage } from './office-package';
import { readSharedStrings } from './shared-strings';
import { readSheetPart, type SheetPart } from './sheet-part';
import { readOwnedRules } from './sheet-rules';
import { snapshotSheet } from './sheet-snapshot';
import { readWorkbookPart, type FileSheet, type WorkbookPart } from './workbook-part';

export class LoadedWorkbook {
  readonly workbook: WorkbookPart;
  readonly stylesPart: string | null;
  readonly formats: CellFormats;
  private readonly sharedStringsText: string | null;
  private readonly sharedStrings: readonly string[];
  private readonly sheets = new Map<string, SheetPart>();
  private readonly snapshots = new Map<SheetPart, SheetSnapshot>();

  /** @throws HostProblem when a part that says what the workbook is cannot be read */
  constructor(
    readonly source: OfficePackage,
    previous: LoadedWorkbook | null = null,
  ) {
    this.workbook = readWorkbookPart(source);
    this.stylesPart = this.partOfKind('styles');
    this.formats = readCellFormats(
      this.stylesPart && partText(source, this.stylesPart),
      this.textOfKind('theme'),
    );
    this.sharedStringsText = this.textOfKind('sharedStrings');
    const isSame = previous?.sharedStringsText === this.sharedStringsText;
    if (previous && isSame) {
      this.sharedStrings = previous.sharedStrings;
      this.keepUnchangedSheets(previous);
    } else {
      this.sharedStrings = this.sharedStringsText ? readSharedStrings(this.sharedStringsText) : [];
    }
  }

  /** @throws HostProblem `sheet-missing` */
  sheet(id: string): FileSheet {
    const sheet = this.workbook.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new HostProblem('sheet-missing', { hostMessage: `sheetId ${id}` });
    return sheet;
  }

  /** @throws HostProblem `damaged-file` */
  sheetPart(sheet: FileSheet): SheetPart {
    let part = this.sheets.get(sheet.part);
    if (!part) {
      const { isDate1904 } = this.workbook;
      const text = partText(this.source, sheet.part);
      part = readSheetPart(text, { sharedStrings: this.sharedStrings, isDate1904 });
      this.sheets.set(sheet.part, part);
    }
    return part;
  }

  /** @throws HostProblem `damaged-file`, `file-too-large` */
  snapshot(sheet: FileSheet): SheetSnapshot {
    const part = this.sheetPart(sheet);
    let snapshot = this.snapshots.get(part);
    if (!snapshot) {
      const ownedRules = readOwnedRules(part).map(({ ruleId, ranges, formula }) => ({
        ruleId,
        ranges,
        formula,
      }));
      const { formats } = this;
      const { isDate1904 } = this.workbook;
      snapshot = snapshotSheet({ sheet, part, formats, isDate1904, ownedRules });
      this.snapshots.set(part, snapshot);
    }
    return snapshot;
  }

  private keepUnchangedSheets(previous: LoadedWorkbook): void {
    for (const [name, part] of previous.sheets) {
      const isUnchanged = hasPart(this.source, name) && partText(this.source, name) === part.text;
      if (!isUnchanged) continue;
      this.sheets.set(name, part);
      const snapshot = previous.snapshots.get(part);
      if (snapshot) this.snapshots.set(part, snapshot);
    }
  }

  private partOfKind(kind: string): string | null {
    const relation = this.workbook.relations.find((candidate) => candidate.kind === kind);
    return relation && hasPart(this.source, relation.part) ? relation.part : null;
  }

  private textOfKind(kind: string): string | null {
    const part = this.partOfKind(kind);
    return part && partText(this.source, part);
  }
}

/** The one place through which the host reaches Office, so that tests can hand in a library. */
import type { HostAppearance } from '../workbook-host';
import { isDarkTheme } from './theme';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

export interface ExcelGateway {
  /** One run for one thing that a person asked for; waits while they type in a cell. */
  run<T>(batch: Batch<T>): Promise<T>;
  /** Runs in the context of an object that outlived its run, as event handlers do. */
  runWith<T>(context: OfficeExtension.ClientRequestContext, batch: Batch<T>): Promise<T>;
  readonly appearance: HostAppearance;
}

/** What the gateway needs of the library; the globals of the page by default. */
export interface OfficeLibrary {
  readonly Excel: Pick<typeof Excel, 'run'>;
  /** Absent when Excel's part of the library runs alone, as in tests. */
  readonly Office?: { readonly context?: Partial<Office.Context> };
}

function pageLibrary(): OfficeLibrary {
  return { Excel, Office };
}

export function createExcelGateway(library: OfficeLibrary = pageLibrary()): ExcelGateway {
  const context = library.Office?.context;
  return {
    run: (batch) => library.Excel.run({ delayForCellEdit: true }, batch),
    runWith: (kept, batch) => library.Excel.run(kept as Excel.RequestContext, batch),
    appearance: {
      language: context?.displayLanguage ?? null,
      isDark: isDarkTheme(context?.officeTheme),
    },
  };
}

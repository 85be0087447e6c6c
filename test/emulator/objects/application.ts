import { ServerObject } from '../wire/server-object';
import type { HostCulture, ObjectSpace } from './object-space';

export class NumberFormatInfoObject extends ServerObject {
  readonly className = 'NumberFormatInfo';

  constructor(private readonly culture: HostCulture) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['NumberDecimalSeparator', 'NumberGroupSeparator'];
  }

  get NumberDecimalSeparator(): string {
    return this.culture.decimalSeparator;
  }

  get NumberGroupSeparator(): string {
    return this.culture.groupSeparator;
  }
}

export class CultureInfoObject extends ServerObject {
  readonly className = 'CultureInfo';

  constructor(private readonly culture: HostCulture) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Name'];
  }

  get Name(): string {
    return this.culture.name;
  }

  get NumberFormat(): NumberFormatInfoObject {
    return new NumberFormatInfoObject(this.culture);
  }
}

export class ApplicationObject extends ServerObject {
  readonly className = 'Application';

  constructor(private readonly space: ObjectSpace) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['CalculationMode', 'CalculationState', 'DecimalSeparator', 'ThousandsSeparator'];
  }

  get CalculationMode(): string {
    return this.space.workbook.calculationMode;
  }

  set CalculationMode(value: unknown) {
    this.space.workbook.calculationMode = String(value);
  }

  get CalculationState(): string {
    return 'Done';
  }

  get DecimalSeparator(): string {
    return this.space.culture.decimalSeparator;
  }

  get ThousandsSeparator(): string {
    return this.space.culture.groupSeparator;
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  get CultureInfo(): CultureInfoObject {
    return new CultureInfoObject(this.space.culture);
  }

  Calculate(): void {
    this.space.workbook.recalculate();
  }

  /** Formulas are worked out at the end of a batch anyway, which is when the suspension ends. */
  SuspendApiCalculationUntilNextSync(): void {
    this.space.requireWritable();
  }

  /** Nothing is painted here. */
  SuspendScreenUpdatingUntilNextSync(): void {
    this.space.requireWritable();
  }
}

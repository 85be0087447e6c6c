/** One line of the bench: a figure beside the bar that it has to stay below. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly bar: number;
  readonly unit: string;
}

/** The middle of three runs in milliseconds, after one that warms up. */
export async function medianMilliseconds(run: () => unknown): Promise<number> {
  await run();
  const times: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[1]!;
}

export function isWithinBar({ value, bar }: Measurement): boolean {
  return value <= bar;
}

/** `≤` lines in columns, with a word for those that fail. */
export function formatMeasurements(measurements: readonly Measurement[]): string {
  const round = (value: number) => String(Math.round(value * 100) / 100);
  const width = Math.max(...measurements.map(({ name }) => name.length));
  return measurements
    .map((measurement) => {
      const { name, value, bar, unit } = measurement;
      const verdict = isWithinBar(measurement) ? 'ok' : 'OVER';
      return `${name.padEnd(width)}  ${round(value).padStart(9)} ≤ ${round(bar).padStart(9)} ${unit.padEnd(10)} ${verdict}`;
    })
    .join('\n');
}

/** `npm run bench`: times, round trips and bytes beside their bars; fails when one is over. */
import { benchCore } from './bench-core';
import { benchExcel } from './bench-excel';
import { benchFile } from './bench-file';
import { benchPage } from './bench-page';
import { benchRules } from './bench-rules';
import { formatMeasurements, isWithinBar, type Measurement } from './measure';

async function main(): Promise<void> {
  const measurements: Measurement[] = [];
  for (const bench of [benchRules, benchCore, benchExcel, benchFile, benchPage])
    measurements.push(...(await bench()));
  console.log(formatMeasurements(measurements));
  if (!measurements.every(isWithinBar)) process.exitCode = 1;
}

void main();

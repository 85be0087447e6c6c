/**
 * Property tests draw the same cases on every machine, so that a red run can be repeated and a
 * green one means the same everywhere. `PROPERTY_SEED=<number>` draws others. A slow machine is
 * no failure either: speed is measured by the bench, never by the time that a test may take.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20221104) });
jest.setTimeout(120_000);

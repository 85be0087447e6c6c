/**
 * What every host promises, as one suite. A host passes it or is no host; what its surroundings
 * cannot do is skipped by name.
 */
import { describeApplying } from './applying';
import type { HostUnderTest } from './harness';
import { describeReading } from './reading';
import { describeRefusing } from './refusing';
import { describeSurroundings } from './surroundings';
import { describeTakingBack } from './taking-back';

export function describeWorkbookHost(hostName: string, subject: HostUnderTest): void {
  describeReading(hostName, subject);
  describeApplying(hostName, subject);
  describeTakingBack(hostName, subject);
  describeRefusing(hostName, subject);
  describeSurroundings(hostName, subject);
}

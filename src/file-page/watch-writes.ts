import type { Plan, Receipt } from '../core/plan/plan';
import type { WorkbookHost } from '../host/workbook-host';

/** The same host, which also tells when something was written through it. */
export function watchWrites(
  host: WorkbookHost,
  onWritten: (plan: Plan, receipt: Receipt) => void,
): WorkbookHost {
  return {
    kind: host.kind,
    appearance: host.appearance,
    read: (task) => host.read(task),
    async apply(plan, task) {
      const receipt = await host.apply(plan, task);
      onWritten(plan, receipt);
      return receipt;
    },
    reveal: (place) => host.reveal(place),
    listen: (listener) => host.listen(listener),
    readSetting: (key) => host.readSetting(key),
    keepSetting: (key, value) => host.keepSetting(key, value),
  };
}

/**
 * Texts kept in the workbook's settings. A long text is kept in parts, since Excel does not say
 * how much one setting may hold.
 */

import type { Sync } from './loads';

/** UTF-16 units of one part; 32,767 is what a cell holds, and no part of Excel takes less. */
const PART_LENGTH = 30_000;

function partKey(key: string, index: number): string {
  return index === 0 ? key : `${key}#${index}`;
}

/** The parts under one key, the first of which says how many there are: `3:…`. */
export function splitSetting(text: string): string[] {
  const whole = `:${text}`;
  const count = Math.ceil(whole.length / PART_LENGTH);
  return Array.from({ length: count }, (_, index) => {
    const part = whole.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH);
    return index === 0 ? `${count}${part}` : part;
  });
}

/** How many parts there are, by the first of them; null when it is none of ours. */
export function partCount(first: unknown): number | null {
  const match = typeof first === 'string' ? /^(\d+):/.exec(first) : null;
  return match ? Number(match[1]) : null;
}

function joinSetting(parts: readonly unknown[]): string | null {
  if (!parts.every((part) => typeof part === 'string')) return null;
  return parts.join('').replace(/^\d+:/, '');
}

function itemAt(context: Excel.RequestContext, key: string, index: number): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(partKey(key, index)).load('value');
}

/** How many parts a key has now; zero when it has none. */
async function keptParts(context: Excel.RequestContext, sync: Sync, key: string) {
  const first = itemAt(context, key, 0);
  await sync();
  if (first.isNullObject) return { first: null, count: 0 };
  return { first: first.value as unknown, count: partCount(first.value) ?? 1 };
}

/** The text; null when there is none, or when a part of it is lost. */
export async function readSettingText(
  context: Excel.RequestContext,
  sync: Sync,
  key: string,
): Promise<string | null> {
  const { first, count } = await keptParts(context, sync, key);
  if (partCount(first) === null) return null;
  const others = Array.from({ length: count - 1 }, (_, index) => itemAt(context, key, index + 1));
  if (others.length > 0) await sync();
  return joinSetting([first, ...others.map((item) => (item.isNullObject ? null : item.value))]);
}

export async function keepSettingText(
  context: Excel.RequestContext,
  sync: Sync,
  key: string,
  text: string | null,
): Promise<void> {
  const { settings } = context.workbook;
  const { count } = await keptParts(context, sync, key);
  const parts = text === null ? [] : splitSetting(text);
  parts.forEach((part, index) => settings.add(partKey(key, index), part));
  const left = Array.from({ length: Math.max(0, count - parts.length) }, (_, index) =>
    itemAt(context, key, parts.length + index),
  );
  await sync();
  for (const item of left) if (!item.isNullObject) item.delete();
  await sync();
}

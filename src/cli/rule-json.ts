/** Rules as plain JSON: exact numbers become decimal or fraction strings. */
import { formatFraction } from '../core/rules/amount';
import type { Exact } from '../core/number/exact';
import type { Rule } from '../core/rules/rule';

function isExact(value: object): value is Exact {
  return ('units' in value && 'places' in value) || ('n' in value && 'd' in value && 's' in value);
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (isExact(value)) return formatFraction(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}

export function plainRule(rule: Rule): Record<string, unknown> {
  return plain(rule) as Record<string, unknown>;
}

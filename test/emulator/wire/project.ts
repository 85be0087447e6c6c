import { readMember, ServerCollection, ServerObject } from './server-object';
import type { QueryInfo } from './types';

type Wire = Record<string, unknown>;

/** What an object answers when a path to it is first used. */
type Identify = (target: ServerObject) => Wire;

/** Turns the camelCase of a selection into the wire's own names. */
function wireName(selected: string): string {
  return selected.charAt(0).toUpperCase() + selected.slice(1);
}

/** `['a', 'format/fill/color']` → `{A: [], Format: ['fill/color']}`. */
function groupByHead(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.indexOf('/');
    const head = slash < 0 ? path : path.slice(0, slash);
    const rest = groups.get(head) ?? [];
    if (slash >= 0) rest.push(path.slice(slash + 1));
    groups.set(head, rest);
  }
  return groups;
}

function projectValue(value: unknown, paths: readonly string[], identify: Identify): unknown {
  if (!(value instanceof ServerObject)) return value ?? null;
  return project(value, paths.length > 0 ? { Select: paths } : {}, identify);
}

function projectSelection(target: ServerObject, query: QueryInfo, identify: Identify): Wire {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const isWhole = !query.Select?.length || paths.includes('$all');
  const answer: Wire = { ...identify(target) };
  if (isWhole) for (const name of target.scalars) answer[name] = readMember(target, name);
  for (const [head, rest] of groupByHead(paths)) {
    if (head.startsWith('$') || head === '_ReferenceId') continue;
    const name = wireName(head);
    answer[name] = projectValue(readMember(target, name), rest, identify);
  }
  return answer;
}

/**
 * The loaded members of an object under their wire names. What is selected on a collection is
 * meant for its items, of which `Top` and `Skip` choose.
 */
export function project(target: ServerObject, query: QueryInfo, identify: Identify): Wire {
  if (!(target instanceof ServerCollection)) return projectSelection(target, query, identify);
  const skip = query.Skip ?? 0;
  const items = target.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const { Select, Expand } = query;
  const itemQuery = { ...(Select && { Select }), ...(Expand && { Expand }) };
  return {
    ...identify(target),
    _Items: items.map((item) => project(item, itemQuery, identify)),
  };
}

/** The same answer in the form of `retrieve()`: camelCase keys, and `items` for a collection. */
export function toPlainJson(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value;
  const plain: Wire = {};
  for (const [name, member] of Object.entries(value)) {
    if (name === '_Items') plain['items'] = (member as unknown[]).map(toPlainJson);
    else if (!name.startsWith('_')) {
      plain[name.charAt(0).toLowerCase() + name.slice(1)] = toPlainJson(member);
    }
  }
  return plain;
}

import { HostError } from './host-error';
import { project, toPlainJson } from './project';
import {
  callMember,
  readMember,
  ServerCollection,
  ServerObject,
  writeMember,
} from './server-object';
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
  type WireError,
} from './types';

/** The library's own services: it calls them by itself, and they answer nothing. */
const SILENT = Symbol('service of the library');
type Resolved = ServerObject | typeof SILENT | null;

/** Lets a test stop a batch in front of an action; a thrown HostError fails it there. */
type BeforeAction = (action: Action, index: number) => void;

/**
 * Executes a batch on a tree of server objects. It knows the wire and nothing of Excel: paths
 * are resolved once per batch, actions run in order, and a failing action ends the batch
 * without taking back what the earlier ones did, as Excel does.
 */
export class Interpreter {
  /** Failures of the emulator itself, whose stacks the client never sees. */
  readonly crashes: unknown[] = [];
  private readonly references = new Map<string, ServerObject>();
  private readonly referenceIds = new Map<ServerObject, string>();
  private lastReference = 0;

  constructor(private readonly root: ServerObject) {}

  /** Objects that the client asked to keep and has not let go. */
  get openReferences(): number {
    return this.references.size;
  }

  execute(body: RequestBody, beforeAction?: BeforeAction): ResponseBody {
    const batch = new Map<number, Resolved>();
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        beforeAction?.(action, index);
        if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
        const value = this.perform(action, body, batch);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (cause) {
        return { Results: results, TraceIds: traceIds, Error: this.explain(cause, index) };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private explain(cause: unknown, index: number): WireError {
    if (!(cause instanceof HostError)) this.crashes.push(cause);
    const error =
      cause instanceof HostError
        ? cause
        : new HostError('GeneralException', `The emulator failed: ${String(cause)}`);
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      ActionIndex: index,
      HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400,
    };
  }

  private perform(action: Action, body: RequestBody, batch: Map<number, Resolved>): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const target = this.resolve(action.ObjectPathId, body, batch);
    if (target === SILENT) return null;
    if (target === null) return this.performOnNull(action);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identify(target);
      case ActionType.Query:
        return project(target, action.QueryInfo ?? {}, this.identify);
      case ActionType.QueryAsJson:
        return toPlainJson(project(target, action.QueryInfo ?? {}, this.identify));
      case ActionType.SetProperty:
        return writeMember(target, action.Name, this.argumentsOf(action, body, batch)[0]);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          writeMember(target, name, value);
        }
        return null;
      case ActionType.Method:
        return this.call(target, action, body, batch);
      default:
        throw new HostError('NotEmulated', `Action type ${String(action.ActionType)}`);
    }
  }

  /** A null object loads as null, and nothing can be done to it. */
  private performOnNull(action: Action): null {
    const isChange =
      action.ActionType === ActionType.SetProperty || action.ActionType === ActionType.Update;
    if (isChange) throw new HostError('InvalidObjectPath', 'Writing through a null object');
    return null;
  }

  private call(
    target: ServerObject,
    action: Action,
    body: RequestBody,
    batch: Map<number, Resolved>,
  ): unknown {
    if (action.Name === '_KeepReference') return this.keep(target);
    const args = this.argumentsOf(action, body, batch);
    if (action.Name === '_RemoveReference') return this.release(String(args[0]));
    const value = callMember(target, action.Name, args);
    return value instanceof ServerObject ? this.identify(value) : value;
  }

  private keep(target: ServerObject): null {
    if (!this.referenceIds.has(target)) {
      const id = `r${++this.lastReference}`;
      this.referenceIds.set(target, id);
      this.references.set(id, target);
    }
    return null;
  }

  private release(id: string): null {
    const target = this.references.get(id);
    if (target) this.referenceIds.delete(target);
    this.references.delete(id);
    return null;
  }

  private readonly identify = (target: ServerObject): Record<string, unknown> => {
    const referenceId = this.referenceIds.get(target);
    return {
      ...(target.identity !== null && { Id: target.identity }),
      ...(referenceId !== undefined && { _ReferenceId: referenceId }),
    };
  };

  private resolve(id: number, body: RequestBody, batch: Map<number, Resolved>): Resolved {
    const known = batch.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `No path ${id}`);
    const found = this.follow(path, body, batch);
    batch.set(id, found);
    return found;
  }

  private follow(path: ObjectPath, body: RequestBody, batch: Map<number, Resolved>): Resolved {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.root;
      case PathType.Null:
        return null;
      case PathType.NewObject:
        if (path.Name.startsWith('Microsoft.InternalService.')) return SILENT;
        throw new HostError('NotEmulated', `The emulated Excel has no service ${path.Name}.`);
      case PathType.ReferenceId:
        return this.referenced(path.Name);
      default:
        return this.followFromParent(path, body, batch);
    }
  }

  private referenced(id: string): ServerObject {
    const target = this.references.get(id);
    if (!target) throw new HostError('InvalidReference', `No object is kept as ${id}`);
    return target;
  }

  private followFromParent(
    path: ObjectPath,
    body: RequestBody,
    batch: Map<number, Resolved>,
  ): Resolved {
    const parent = this.resolve(path.ParentObjectPathId ?? 0, body, batch);
    if (parent === null || parent === SILENT) return parent;
    if (path.ObjectPathType === PathType.Property) {
      return (readMember(parent, path.Name) as ServerObject | undefined) ?? null;
    }
    const args = this.argumentsOf(path, body, batch);
    if (path.ObjectPathType === PathType.Method) {
      return (callMember(parent, path.Name, args) as ServerObject | undefined) ?? null;
    }
    if (!(parent instanceof ServerCollection)) {
      throw new HostError('NotEmulated', `${parent.className} has no items.`);
    }
    return parent.item(args[0]) as ServerObject;
  }

  private argumentsOf(
    from: { readonly ArgumentInfo?: ArgumentInfo },
    body: RequestBody,
    batch: Map<number, Resolved>,
  ): unknown[] {
    const { Arguments, ReferencedObjectPathIds } = from.ArgumentInfo ?? {};
    const list = Arguments ?? [];
    if (!ReferencedObjectPathIds) return [...list];
    return list.map((value, index) =>
      this.argument(value, ReferencedObjectPathIds[index], body, batch),
    );
  }

  private argument(
    value: unknown,
    reference: unknown,
    body: RequestBody,
    batch: Map<number, Resolved>,
  ): unknown {
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference, body, batch);
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((item, index) => this.argument(item, reference[index], body, batch));
    }
    const inner = (value as { readonly _ObjectPathId?: number } | null)?._ObjectPathId;
    return typeof inner === 'number' ? this.resolve(inner, body, batch) : value;
  }
}

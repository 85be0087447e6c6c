import { HostError } from './host-error';
import { Interpreter } from './interpreter';
import { ServerCollection, ServerObject } from './server-object';
import { ActionType, PathType, type Action, type ObjectPath, type RequestBody } from './types';

/** A host that knows nothing of Excel: a shelf with books. */
class Book extends ServerObject {
  readonly className = 'Book';

  constructor(
    readonly isbn: string,
    private title: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.isbn;
  }

  override get scalars(): readonly string[] {
    return ['Title'];
  }

  get Title(): string {
    return this.title;
  }

  set Title(title: unknown) {
    if (title === '') throw new HostError('InvalidArgument', 'no title', 'Book.title');
    this.title = String(title);
  }

  get Sequel(): Book | null {
    return null;
  }

  Compare(other: unknown): string {
    return `${this.title} < ${(other as Book).title}`;
  }

  Break(): never {
    throw new TypeError('a bug of the host');
  }
}

class Shelf extends ServerCollection<Book> {
  readonly className = 'Shelf';
  readonly books = [new Book('1', 'A'), new Book('2', 'B')];

  override items(): readonly Book[] {
    return this.books;
  }

  Add(title: string): Book {
    const book = new Book(String(this.books.length + 1), title);
    this.books.push(book);
    return book;
  }
}

const SHELF: ObjectPath = { Id: 1, ObjectPathType: PathType.Global, Name: '' };
const FIRST_BOOK: ObjectPath = {
  Id: 2,
  ObjectPathType: PathType.Indexer,
  Name: '',
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: ['1'] },
};

function request(actions: Omit<Action, 'Id'>[], ...paths: ObjectPath[]): RequestBody {
  return {
    Actions: actions.map((action, index) => ({ ...action, Id: index + 1 })),
    ObjectPaths: Object.fromEntries([SHELF, FIRST_BOOK, ...paths].map((path) => [path.Id, path])),
  };
}

function action(type: ActionType, path: number, rest: Partial<Action> = {}): Omit<Action, 'Id'> {
  return { ActionType: type, Name: '', ObjectPathId: path, ...rest };
}

function valuesOf(interpreter: Interpreter, body: RequestBody): unknown[] {
  const response = interpreter.execute(body);
  expect(response.Error).toBeUndefined();
  return response.Results.map((result) => result.Value);
}

describe('the interpreter', () => {
  it('evaluates a path once in a request', () => {
    const shelf = new Shelf();
    const added: ObjectPath = {
      Id: 3,
      ObjectPathType: PathType.Method,
      Name: 'Add',
      ParentObjectPathId: 1,
      ArgumentInfo: { Arguments: ['C'] },
    };
    const query = { QueryInfo: { Select: ['title'] } };
    const body = request(
      [action(ActionType.Instantiate, 3), action(ActionType.Query, 3, query)],
      added,
    );
    expect(valuesOf(new Interpreter(shelf), body)).toEqual([{ Id: '3' }, { Id: '3', Title: 'C' }]);
    expect(shelf.books).toHaveLength(3);
  });

  it('answers a selection on a collection for its items, some of them if asked', () => {
    const query = { QueryInfo: { Select: ['title'], Top: 1, Skip: 1 } };
    const body = request([action(ActionType.Query, 1, query)]);
    expect(valuesOf(new Interpreter(new Shelf()), body)).toEqual([
      { _Items: [{ Id: '2', Title: 'B' }] },
    ]);
  });

  it('answers in plain JSON when asked to', () => {
    const body = request([action(ActionType.QueryAsJson, 1)]);
    expect(valuesOf(new Interpreter(new Shelf()), body)).toEqual([
      {
        items: [
          { id: '1', title: 'A' },
          { id: '2', title: 'B' },
        ],
      },
    ]);
  });

  it('updates several properties at once', () => {
    const shelf = new Shelf();
    const body = request([action(ActionType.Update, 2, { ObjectState: { Title: 'Z' } })]);
    valuesOf(new Interpreter(shelf), body);
    expect(shelf.books[0]!.Title).toBe('Z');
  });

  it('hands objects over as arguments', () => {
    const second = { ...FIRST_BOOK, Id: 3, ArgumentInfo: { Arguments: ['2'] } };
    const info = { Arguments: [3], ReferencedObjectPathIds: [3] };
    const compare = action(ActionType.Method, 2, { Name: 'Compare', ArgumentInfo: info });
    expect(valuesOf(new Interpreter(new Shelf()), request([compare], second))).toEqual(['A < B']);
  });

  it('takes a missing object and all that follows from it for null', () => {
    const sequel: ObjectPath = {
      Id: 3,
      ObjectPathType: PathType.Property,
      Name: 'Sequel',
      ParentObjectPathId: 2,
    };
    const itsSequel = { ...sequel, Id: 4, ParentObjectPathId: 3 };
    const body = request(
      [action(ActionType.Instantiate, 3), action(ActionType.Query, 4)],
      sequel,
      itsSequel,
    );
    expect(valuesOf(new Interpreter(new Shelf()), body)).toEqual([null, null]);
  });

  it('keeps objects by reference until they are let go', () => {
    const interpreter = new Interpreter(new Shelf());
    const keep = action(ActionType.Method, 2, { Name: '_KeepReference' });
    const kept = valuesOf(interpreter, request([keep, action(ActionType.Instantiate, 2)]));
    expect(kept).toEqual([null, { Id: '1', _ReferenceId: 'r1' }]);
    const path: ObjectPath = { Id: 3, ObjectPathType: PathType.ReferenceId, Name: 'r1' };
    const query = request([action(ActionType.Query, 3)], path);
    expect(valuesOf(interpreter, query)).toEqual([{ Id: '1', _ReferenceId: 'r1', Title: 'A' }]);
    const release = { Name: '_RemoveReference', ArgumentInfo: { Arguments: ['r1'] } };
    valuesOf(interpreter, request([action(ActionType.Method, 1, release)]));
    expect(interpreter.openReferences).toBe(0);
    expect(interpreter.execute(query).Error).toMatchObject({ Code: 'InvalidReference' });
  });

  it('stops at the first error and takes nothing back', () => {
    const shelf = new Shelf();
    const set = (title: string): Omit<Action, 'Id'> =>
      action(ActionType.SetProperty, 2, { Name: 'Title', ArgumentInfo: { Arguments: [title] } });
    const response = new Interpreter(shelf).execute(request([set('X'), set(''), set('Y')]));
    expect(response).toMatchObject({
      Results: [{ ActionId: 1, Value: null }],
      Error: { Code: 'InvalidArgument', Location: 'Book.title', ActionIndex: 1 },
    });
    expect(shelf.books[0]!.Title).toBe('X');
  });

  it.each(['Price', 'isbn', 'constructor', 'toString'])('does not have %s for the wire', (name) => {
    const call = action(ActionType.Method, 2, { Name: name });
    const response = new Interpreter(new Shelf()).execute(request([call]));
    expect(response.Error).toMatchObject({ Code: 'NotEmulated', Location: `Book.${name}()` });
  });

  it('answers a failure of its own as a general exception, and keeps the cause', () => {
    const interpreter = new Interpreter(new Shelf());
    const response = interpreter.execute(
      request([action(ActionType.Method, 2, { Name: 'Break' })]),
    );
    expect(response.Error).toMatchObject({ Code: 'GeneralException' });
    expect(interpreter.crashes).toEqual([new TypeError('a bug of the host')]);
  });

  it('answers the services of the library with nothing', () => {
    const name = 'Microsoft.InternalService.AddinInternalService';
    const service: ObjectPath = { Id: 3, ObjectPathType: PathType.NewObject, Name: name };
    const call = action(ActionType.Method, 3, { Name: 'NotifyActionHandlerReady' });
    expect(valuesOf(new Interpreter(new Shelf()), request([call], service))).toEqual([null]);
  });
});

import * as v from 'valibot';

/** What stands in the document, or where it stands. */
export type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A released document, as far as callers rely on it. */
export class Document {
  readonly #root: Node;

  constructor(root: Node) {
    this.#root = root;
  }

  get version(): string {
    return v.parse(v.string(), this.at(this.at(this.#root.info), 'version'));
  }

  /** What is at a name of a node, wherever the document has put it. */
  at(node: unknown, name?: string): unknown {
    const value = name === undefined ? node : isNode(node) ? node[name] : undefined;
    const ref = isNode(value) ? value.$ref : undefined;
    if (typeof ref !== 'string') return value;
    return ref
      .slice(2)
      .split('/')
      .reduce((parent, each) => this.at(parent, each), this.at(this.#root));
  }

  /** The nodes by name at a name of a node. */
  entries(node: unknown, name: string): ReadonlyMap<string, Node> {
    const parent = this.at(node, name);
    const found = isNode(parent) ? Object.keys(parent) : [];
    return new Map(found.map((each) => [each, asNode(this.at(parent, each))]));
  }

  /** The nodes of a list at a name of a node. */
  list(node: unknown, name: string): readonly Node[] {
    const found = this.at(node, name);
    return Array.isArray(found) ? found.map((each) => asNode(this.at(each))) : [];
  }

  /** Every operation by method and path. */
  operations(): ReadonlyMap<string, Node> {
    return new Map(
      [...this.entries(this.#root, 'paths')].flatMap(([path, item]) =>
        Object.keys(item).map((method) => [
          `${method.toUpperCase()} ${path}`,
          asNode(this.at(item, method)),
        ]),
      ),
    );
  }
}

const asNode = (value: unknown): Node => (isNode(value) ? value : {});

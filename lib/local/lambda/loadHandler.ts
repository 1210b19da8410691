import { existsSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { object, optional, parse, record, string } from 'valibot';

/** A handler of Node.js 24: `(event, context)`, its promise or value is the result. */
export type Handler = (event: unknown, context: unknown) => unknown;

const project = createRequire(import.meta.url);
const Manifest = object({ dependencies: optional(record(string(), string()), {}) });

/** A function that cannot be loaded, with the type that Lambda's runtime gives it. */
class LoadError extends Error {
  override readonly name: string;

  constructor(type: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = `Runtime.${type}`;
  }
}

/**
 * Loads what `index.handler` names in `directory`.
 *
 * @throws LoadError where Lambda's runtime has a type for what is wrong, else what the code threw
 * @see https://github.com/aws/aws-lambda-nodejs-runtime-interface-client/tree/main/src/function
 */
export function loadHandler(directory: string, handler: string): Handler {
  const dot = handler.lastIndexOf('.');
  const file = join(directory, `${handler.slice(0, dot)}.js`);
  if (!existsSync(file)) {
    throw new LoadError(
      'ImportModuleError',
      `Error: Cannot find module '${handler.slice(0, dot)}'`,
    );
  }
  const found = exportsOf(directory, file)[handler.slice(dot + 1)];
  if (!found) throw new LoadError('HandlerNotFound', `${handler} is undefined or not exported`);
  if (typeof found !== 'function') {
    throw new LoadError('HandlerNotFound', `${handler} is not a function`);
  }
  if (found.length > 2) {
    throw new LoadError(
      'CallbackHandlerDeprecated',
      'AWS Lambda has removed support for callback-based function handlers starting with Node.js 24.',
    );
  }
  return (event, context) => found(event, context);
}

function exportsOf(directory: string, file: string): Readonly<Record<string, unknown>> {
  const root = pathToFileURL(`${directory}/`).href;
  // An asset is alone on Lambda; here it lies under this project, whose package.json would make
  // its `.js` files ES modules.
  // Packages with machine code that an asset names are installed beside it for Lambda's processor
  // only (lib/nativePackages.ts): here they are those of this project.
  const native = nativePackagesOf(directory);
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      native.has(specifier) && context.parentURL?.startsWith(root)
        ? { url: pathToFileURL(project.resolve(specifier)).href, shortCircuit: true }
        : nextResolve(specifier, context),
    load: (url, context, nextLoad) => {
      const isBundle = url.startsWith(root) && !url.includes('/node_modules/');
      return nextLoad(
        url,
        isBundle && url.endsWith('.js') ? { ...context, format: 'commonjs' } : context,
      );
    },
  });
  try {
    return createRequire(file)(file);
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new LoadError('UserCodeSyntaxError', String(error), { cause: error });
    }
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') {
      throw new LoadError('ImportModuleError', String(error), { cause: error });
    }
    throw error;
  }
}

function nativePackagesOf(directory: string): ReadonlySet<string> {
  const file = join(directory, 'package.json');
  if (!existsSync(file)) return new Set();
  const { dependencies } = parse(Manifest, JSON.parse(readFileSync(file, 'utf8')));
  return new Set(Object.keys(dependencies));
}

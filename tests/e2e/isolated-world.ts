import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from '@playwright/test';
import { bundleAs } from '../stage/bundle.ts';

/** Runs code beside a page as a browser runs an extension's content script: same nodes, own globals. */
export class IsolatedWorld {
  readonly #session: CDPSession;
  readonly #name: string;
  readonly #code: string;
  #context = 0;

  private constructor(session: CDPSession, name: string, code: string) {
    this.#session = session;
    this.#name = name;
    this.#code = code;
  }

  /** Prepares a module, given from the repository's top, to be called by `name.function(…)`. */
  static async of(page: Page, module: string, name: string): Promise<IsolatedWorld> {
    const file = fileURLToPath(new URL(`../../${module}`, import.meta.url));
    const session = await page.context().newCDPSession(page);
    return new IsolatedWorld(session, name, await bundleAs(file, name));
  }

  /** Enters the page's present document; to be repeated after a navigation. */
  async enter(): Promise<void> {
    const { frameTree } = await this.#session.send('Page.getFrameTree');
    const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: this.#name,
    });
    this.#context = executionContextId;
    await this.#evaluate(this.#code);
  }

  async call<T>(name: string, ...args: readonly unknown[]): Promise<T> {
    return (await this.#evaluate(
      `${this.#name}.${name}(${args.map((arg) => JSON.stringify(arg)).join(',')})`,
    )) as T;
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      contextId: this.#context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

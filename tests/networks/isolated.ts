import type { CDPSession, Page } from '@playwright/test';

/** Code evaluated beside a page as a content script is: the page's DOM, a JavaScript world of its own. */
export interface Isolated {
  /** Evaluates an expression and returns its value as JSON; throws what it throws. */
  evaluate(expression: string): Promise<unknown>;
}

/** Opens an isolated world in the page's present document and runs `script` there; a navigation ends it. */
export async function isolate(page: Page, script: string): Promise<Isolated> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'sigilo',
  });
  const evaluate = (expression: string): Promise<unknown> => run(session, executionContextId, expression);
  await evaluate(`${script};undefined`);
  return { evaluate };
}

async function run(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

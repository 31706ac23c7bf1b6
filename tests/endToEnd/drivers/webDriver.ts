import { writeFileSync } from 'node:fs';

/**
 * W3C WebDriver's commands, each by its name in Marionette and as WebKitWebDriver's request. `:id` in a path is taken
 * out of the parameters.
 */
export const commands = {
  'WebDriver:Navigate': ['POST', 'url'],
  'WebDriver:Refresh': ['POST', 'refresh'],
  'WebDriver:SetWindowRect': ['POST', 'window/rect'],
  'WebDriver:FindElement': ['POST', 'element'],
  'WebDriver:ElementClick': ['POST', 'element/:id/click'],
  'WebDriver:ElementSendKeys': ['POST', 'element/:id/value'],
  'WebDriver:ExecuteAsyncScript': ['POST', 'execute/async'],
  'WebDriver:TakeScreenshot': ['GET', 'screenshot'],
} as const;

/** What carries the commands to a browser. */
export interface Transport {
  /** As the browser says it. */
  readonly version: string;
  /** The answer's value. @throws Error with the browser's own words. */
  send(command: keyof typeof commands, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Ends the browser and all that was started for it. */
  close(): Promise<void>;
}

/** Longest wait for anything: a busy machine without a graphics card takes its time. */
const patience = 240_000;

/** A browser with a page open, used as a person would. Whoever opens it closes it. */
export class WebDriver {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  get version(): string {
    return this.#transport.version;
  }

  /** Opens an address and waits until it has loaded. */
  async open(address: string): Promise<void> {
    await this.#transport.send('WebDriver:Navigate', { url: address });
  }

  async reload(): Promise<void> {
    await this.#transport.send('WebDriver:Refresh');
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#transport.send('WebDriver:SetWindowRect', { width, height });
  }

  /**
   * The value of an async function's body run in the page; it must survive JSON.
   *
   * @throws Error with what the page threw.
   */
  async run<T>(body: string): Promise<T> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await this.#transport.send('WebDriver:ExecuteAsyncScript', { script, args: [] });
    const { value, error } = answer as { value?: T; error?: string };
    if (error !== undefined) throw new Error(error);
    return value as T;
  }

  /** Waits until an expression is true in the page. @throws Error with the page's text when it does not become so. */
  async until(expression: string): Promise<void> {
    const end = Date.now() + patience;
    while (!(await this.run<boolean>(`return Boolean(${expression});`))) {
      if (Date.now() > end) throw new Error(`Never true: ${expression}. The page says:\n${await this.text()}`);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }

  /** Waits until the page says something. */
  async untilSays(words: RegExp): Promise<void> {
    await this.until(`${words}.test(document.body.innerText)`);
  }

  text(): Promise<string> {
    return this.run('return document.body.innerText;');
  }

  /** Clicks a button or link by its words, once it is there and may be clicked. */
  async press(words: string): Promise<void> {
    const xpath = `//*[self::button or self::a][normalize-space(.)="${words}" or @aria-label="${words}"][not(@disabled)]`;
    const found = `document.evaluate('${xpath}', document, null, 9, null).singleNodeValue`;
    await this.until(found);
    await this.#transport.send('WebDriver:ElementClick', { id: await this.#find('xpath', xpath) });
  }

  /** Hands a file to the page's first file field, once there is one. */
  async chooseFile(path: string): Promise<void> {
    const field = 'input[type=file]';
    await this.until(`document.querySelector('${field}')`);
    const id = await this.#find('css selector', field);
    await this.#transport.send('WebDriver:ElementSendKeys', { id, text: path });
  }

  /** Writes a PNG of what the window shows. */
  async screenshot(path: string): Promise<void> {
    writeFileSync(path, String(await this.#transport.send('WebDriver:TakeScreenshot')), 'base64');
  }

  async close(): Promise<void> {
    await this.#transport.close();
  }

  async #find(using: string, value: string): Promise<string> {
    const element = (await this.#transport.send('WebDriver:FindElement', { using, value })) as object;
    return String(Object.values(element)[0]);
  }
}

/** What a program of this machine says of itself: that it is Lope, or its page's title where it shows one. */
export interface Answer {
  readonly isLope: boolean;
  readonly title: string | null;
}

/** Asks who answers at an address of this machine, for two seconds; null where nobody does. */
export async function whoAnswers(address: string): Promise<Answer | null> {
  let page: string;
  try {
    page = await (await fetch(address, { signal: AbortSignal.timeout(2000) })).text();
  } catch {
    return null;
  }
  return {
    isLope: /<meta name="application-name" content="Lope"/.test(page),
    title: /<title>([^<]{1,80})<\/title>/i.exec(page)?.[1].trim() ?? null,
  };
}

import type { EngineFailureKind } from '../../../workers/shared/engineFailure.ts';

/** The names under which a worker's failures to start cross to the page. */
const kinds: Readonly<Record<string, EngineFailureKind>> = {
  'EngineFailure.unreachable': 'unreachable',
  'EngineFailure.missing': 'missing',
  'EngineFailure.noBackend': 'noBackend',
};

/** Why what finds the body did not start; null for any other error. */
export function engineFailureOf(error: unknown): EngineFailureKind | null {
  return error instanceof Error ? (kinds[error.name] ?? null) : null;
}

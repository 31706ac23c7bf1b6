/** Mean and standard deviation of errors in seconds, as milliseconds in words. */
export function biasAndSpread(errors: readonly number[]): string {
  if (errors.length === 0) return '–';
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const spread = Math.sqrt(
    errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / Math.max(1, errors.length - 1),
  );
  const signed = `${mean < 0 ? '−' : '+'}${Math.abs(mean * 1000).toFixed(0)}`;
  return `${signed} ± ${(spread * 1000).toFixed(0)} ms`;
}

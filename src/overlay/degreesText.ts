/** An angle as people read it: whole degrees, a real minus sign, never "−0°". */
export function degreesText(degrees: number): string {
  const whole = Math.round(degrees);
  return whole < 0 ? `−${-whole}°` : `${whole === 0 ? 0 : whole}°`;
}

/** How a belt's display tells its speed. */
export type SpeedUnit = 'kmh' | 'mph' | 'minPerKm' | 'minPerMile';

/** Which way is down in a film whose camera was rolled by so many degrees (`RunAnalysis.cameraRollDegrees`): a unit vector, x right, y down. */
export function downOf(rollDegrees: number): readonly [x: number, y: number] {
  const roll = (rollDegrees * Math.PI) / 180;
  return [Math.sin(roll), Math.cos(roll)];
}

/**
 * What is wrong with a pose track's file; frames, times and points are counted from 0, as in the file.
 *
 * - `notJson`: it is no JSON, or was cut off; `notObject`, `otherFormat`, `otherVersion`, `otherKeypoints`: it is
 *   something else; `noSize`: the picture's size is missing.
 * - `noTimes`, `noFrames`: a list is missing; `uneven`: they are not as long as each other; `tooFew`: no film.
 * - `notSeconds`, `notAfter`: one time is wrong; `tooLong`, `milliseconds`: all of them look wrong.
 * - `notFrame`, `score`, `pointCount`, `notPoint`: one frame is wrong.
 */
export type PoseTrackFault =
  | { readonly kind: 'notJson' | 'notObject' | 'otherFormat' | 'otherKeypoints' }
  | { readonly kind: 'noTimes' | 'noFrames' | 'tooFew' | 'milliseconds' }
  | { readonly kind: 'otherVersion'; readonly version: string }
  | { readonly kind: 'noSize'; readonly side: 'width' | 'height' }
  | { readonly kind: 'uneven'; readonly times: number; readonly frames: number }
  | { readonly kind: 'notSeconds' | 'notAfter'; readonly time: number }
  | { readonly kind: 'tooLong'; readonly mostHours: number }
  | { readonly kind: 'notFrame'; readonly frame: number }
  | { readonly kind: 'score'; readonly frame: number; readonly score: number }
  | { readonly kind: 'pointCount'; readonly frame: number; readonly list: string; readonly count: number }
  | { readonly kind: 'notPoint'; readonly frame: number; readonly list: string; readonly point: number };

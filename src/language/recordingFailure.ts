/**
 * Why a recording can't begin or had to end. `noRoom`: too little space to begin; `full`: the space ran out in mid-run;
 * `unavailable`: this window keeps no files; `noEncoder`: the browser can't make films; `failed`: anything else.
 */
export type RecordingFailure = 'noRoom' | 'full' | 'unavailable' | 'noEncoder' | 'failed';

import type { Plugin } from 'vite';

/**
 * Lets the threads of TensorFlow.js's wasm backend start in a minified build. The backend sends the source text of this
 * module's function to each thread; the function mentions `_scriptDir` from outside itself behind a `typeof`, which a
 * minifier drops since the name is declared here, and in the thread, where it is not, the name then throws and the
 * backend waits for ever. The name only serves pages that load the script by a tag, so it can go.
 */
export function tfjsThreads(): Plugin {
  return {
    name: 'lope:tfjs-threads',
    transform: {
      filter: { id: /tfjs-backend-wasm-threaded-simd\.js$/ },
      handler(code) {
        const without = code
          .replace('if(typeof _scriptDir !== "undefined" && _scriptDir){scriptDirectory=_scriptDir}', '')
          .replace('Module["mainScriptUrlOrBlob"]||_scriptDir', 'Module["mainScriptUrlOrBlob"]');
        if (without.match(/_scriptDir/g)?.length !== code.match(/_scriptDir/g)!.length - 4) {
          throw new Error('@tensorflow/tfjs-backend-wasm has changed: look again at how its threads start.');
        }
        return { code: without, map: null };
      },
    },
  };
}

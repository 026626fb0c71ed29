/** A build step that runs content scripts as they are: WXT's wrapper announces itself to the page by a message and an event, and a
 *  page must not be able to see that we are there. Nothing of ours uses the context that it makes. */
import type { Plugin } from 'vite';

const definition = /^import definition from ("[^"]+");$/m;

/** A Vite plugin, for builds only. Throws if the wrapper is not as it was: WXT has changed, look again. */
export function bareContentScripts(): Plugin {
  return {
    name: 'bare-content-scripts',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('virtual:wxt-content-script-')) return null;
      const source = definition.exec(code)?.[1];
      if (source === undefined) throw new Error(`no definition in ${id}: check how WXT wraps content scripts`);
      return { code: `import definition from ${source};\nexport default definition.main();\n`, map: null };
    },
  };
}

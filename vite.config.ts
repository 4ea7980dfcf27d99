import type { PluginOption, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** What Vaadin's start script asks for one after the other, each once the one before has run. */
const NEEDED = ['FlowBootstrap', 'generated-flow-imports', 'FlowClient'];

/** The page names all scripts that it is going to need, so that a browser with an empty cache fetches them side by side. */
const fetchedAtOnce: PluginOption = {
  name: 'fetched-at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      if (!bundle) {
        return;
      }
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const files = new Set<string>();
      const add = (file: string) => {
        if (!files.has(file)) {
          files.add(file);
          chunks.filter((chunk) => chunk.fileName === file).forEach((chunk) => chunk.imports.forEach(add));
        }
      };
      for (const name of NEEDED) {
        const chunk = chunks.find((one) => one.name === name);
        if (!chunk) {
          throw new Error(`The bundle has no ${name}: what does Vaadin's Flow.ts load now?`);
        }
        add(chunk.fileName);
      }
      return [...files].filter((file) => !html.includes(file)).map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        injectTo: 'head' as const
      }));
    }
  }
};

const config: UserConfigFn = () => ({ plugins: [fetchedAtOnce] });

export default overrideVaadinConfig(config);

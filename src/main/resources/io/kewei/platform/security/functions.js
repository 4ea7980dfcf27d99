// Vaadin's client (Flow 25.2) makes functions of the expressions that the server sends, which a page without 'unsafe-eval'
// does not let it do. The name Function therefore leads to a script element that carries this page's nonce. What an
// injection would reach for stays shut: eval, timers with strings, attributes with code, and the constructor that every
// function has (f.constructor) are still the browser's own and refused.
(() => {
  const nonce = document.currentScript.nonce;
  const made = new Map();
  const slot = Symbol('made');
  const MOST = 1000;

  function make(parts) {
    const code = parts.length ? String(parts[parts.length - 1]) : '';
    const names = parts.slice(0, -1).join(',');
    const key = names + '\n' + code;
    const known = made.get(key);
    if (known) {
      return known;
    }
    const script = document.createElement('script');
    script.nonce = nonce;
    script[slot] = null;
    script.text = 'document.currentScript[document.currentScript.kept] = function (' + names + '\n) {\n' + code + '\n}';
    script.kept = slot;
    document.head.append(script);
    script.remove();
    const result = script[slot];
    if (!result) {
      throw new SyntaxError('No function: ' + code);
    }
    if (made.size >= MOST) {
      made.clear();
    }
    made.set(key, result);
    return result;
  }

  window.Function = new Proxy(window.Function, {
    construct: (native, parts) => make(parts),
    apply: (native, self, parts) => make(parts)
  });
})();

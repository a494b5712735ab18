import type { Plugin, PluginCtor, Univer } from '@univerjs/core';

type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, object];

/** Registers each plugin once, with options by its name. */
export function registerAll(univer: Univer, plugins: readonly unknown[], options: Readonly<Record<string, object>>): void {
  const known = new Set<unknown>();
  for (const entry of plugins as readonly PluginEntry[]) {
    const [plugin, own] = isPair(entry) ? entry : [entry, undefined];
    if (known.has(plugin)) continue;
    known.add(plugin);
    const name = (plugin as unknown as { readonly pluginName: string }).pluginName;
    univer.registerPlugin(plugin, { ...own, ...options[name] });
  }
}

function isPair(entry: PluginEntry): entry is readonly [PluginCtor<Plugin>, object] {
  return Array.isArray(entry);
}

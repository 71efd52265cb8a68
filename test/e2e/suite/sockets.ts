/** Notes who reaches for a network in the extension host, which other extensions share: the stack says who it was. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/** Begins to watch; returns the stacks seen so far in which a piece of text stands. */
export function watchSockets(): (of: string) => readonly string[] {
  const stacks: string[] = [];
  const watch = (owner: object, name: string): void => {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') throw new Error(`${name} is no function`);
    const watched = function (this: unknown, ...args: readonly unknown[]): unknown {
      stacks.push(`${name}\n${new Error().stack ?? ''}`);
      return Reflect.apply(original, this, args);
    };
    Reflect.set(owner, name, watched);
  };
  watch(net.Socket.prototype, 'connect');
  watch(net.Server.prototype, 'listen');
  watch(dgram.Socket.prototype, 'bind');
  watch(dgram.Socket.prototype, 'send');
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) watch(dns, name);
  watch(globalThis, 'fetch');
  return (of) => stacks.filter((stack) => stack.includes(of));
}

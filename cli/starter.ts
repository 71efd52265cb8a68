import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Node 22.1 and later have it; the types are those of the oldest Node that will do. */
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };

// what was compiled is kept for the next start, in a folder of this user alone; NODE_DISABLE_COMPILE_CACHE forbids it
const caches = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
enableCompileCache?.(join(caches, 'kehoach-lint', 'compiled'));
module.createRequire(__filename)('./kehoach-lint.cjs');

import { createKnowledge } from '../../core/knowledge/knowledge.ts';
import type { KnowledgeData } from '../../core/knowledge/schema.ts';
import { lazy } from '../../core/text/lazy.ts';
import { builtInData } from '../../data/builtIn.generated.ts';

/** The built-in data, read once. */
export const knowledgeData: () => KnowledgeData = lazy(builtInData);
/** The built-in knowledge, made once. */
export const knowledge = lazy(() => createKnowledge(knowledgeData()));

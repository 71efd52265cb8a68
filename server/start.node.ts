import { serve } from './main.node.ts';

serve();

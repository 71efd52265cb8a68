import { type Port, serve } from './main.browser.ts';

declare const self: Port;

serve(self);

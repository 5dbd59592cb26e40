export { news2 } from './news2/index.ts';

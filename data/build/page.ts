export { prerender } from '../../src/app/prerender';
export { compileAtlas } from './compileAtlas';

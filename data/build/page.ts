export { prerender } from '../../src/app/prerender';
export { packedFile, SLOTS } from '../../src/formats/packedPage';
export { compileAtlas } from './compileAtlas';

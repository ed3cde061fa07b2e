export { prerender } from '../../src/app/prerender';
export { parseCompiled } from '../../src/formats/compiledAtlas';
export { packedFile, SLOTS } from '../../src/formats/packedPage';
export { compileAtlas } from './compileAtlas';

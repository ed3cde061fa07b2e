import fc from 'fast-check';

/** Every run tries the same cases. */
fc.configureGlobal({ seed: 20240627 });

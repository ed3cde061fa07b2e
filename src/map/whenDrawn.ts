/**
 * Calls when everything that was handed to the graphics card so far has been drawn, without making
 * the page wait for it: a program that is compiled behind a long picture would.
 */
export function whenDrawn(canvas: HTMLCanvasElement, done: () => void): void {
  const gl = canvas.getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) {
    done();
    return;
  }
  gl.flush();
  const look = () => {
    const isPending =
      !gl.isContextLost() && gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED;
    if (isPending) {
      requestAnimationFrame(look);
      return;
    }
    gl.deleteSync(fence);
    done();
  };
  requestAnimationFrame(look);
}

// `node --expose-gc --import ./heap-probe.mjs PROGRAM`, with IPC: answers each message "heap" with the bytes in use.
process.on('message', (message) => {
  if (message !== 'heap') return;
  // What finalizers let go of in the first round goes in the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.(heapUsed + external);
});

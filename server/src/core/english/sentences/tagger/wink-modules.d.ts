/** The parts of wink's model that are code. The packages describe neither them nor what they take and give. */
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const featureFn: unknown;
  export default featureFn;
}
declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  const lemmatize: unknown;
  export default lemmatize;
}
declare module 'wink-eng-lite-web-model/dist/pos-setter.js' {
  const setter: unknown;
  export default setter;
}
declare module 'wink-eng-lite-web-model/dist/pos-transformers.js' {
  const transformers: unknown;
  export default transformers;
}
declare module 'wink-eng-lite-web-model/dist/pos-updater.js' {
  const updater: unknown;
  export default updater;
}

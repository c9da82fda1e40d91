/**
 * What people in power say that they will do with a number of people or things: "would send 4,000 troops".
 * A promise is kept or broken; there is no figure to look up. Verbs of outcome ("will create 3,000 jobs",
 * "would cost $4 million") are forecasts and stay out.
 * Provenance: chosen by hand, after the verbs of sending, giving, contributing, hiring, removing and building in
 * Levin, English Verb Classes and Alternations (1993).
 */
export const PROMISED_ACTIONS: readonly string[] = [
  'accept', 'add', 'admit', 'appoint', 'assign', 'base', 'bring', 'build', 'buy', 'close', 'commit', 'contribute',
  'deliver', 'deploy', 'dispatch', 'distribute', 'donate', 'employ', 'evacuate', 'expel', 'fire', 'free', 'give',
  'grant', 'hire', 'install', 'issue', 'lend', 'mobilize', 'mobilise', 'move', 'open', 'order', 'plant', 'post',
  'provide', 'pull', 'purchase', 'recall', 'recruit', 'release', 'remove', 'resettle', 'return', 'send', 'ship',
  'station', 'supply', 'take', 'train', 'transfer', 'withdraw',
]; // biome-ignore format: a table of words reads better in rows

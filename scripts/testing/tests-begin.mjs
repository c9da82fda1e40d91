/** How the line begins that the extension's tests print before all others, by which a wrapper tells their output. */
export const TESTS_BEGIN = 'Tests of the extension in VS Code';

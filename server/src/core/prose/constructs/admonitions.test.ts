import assert from 'node:assert/strict';
import { forms, words } from '../../../../../test/support/prose-outline';

describe('boxes', () => {
  it('of MkDocs have a title that is no text and a body that is', () => {
    assert.deepEqual(
      forms(`The ministry ordered the change.

!!! quote "What the ministry said"

    “We do not comment,” the ministry said.

??? info "More than 40 percent of users are affected"

    Read on.

    - One item

???+ warning inline end
    Right below.

=== "Tab of 40 percent"

    In a tab.

Outside.`),
      [
        'plain: The ministry ordered the change.',
        'plain: “We do not comment,” the ministry said.',
        'note: Read on.',
        'note: One item',
        'note: Right below.',
        'plain: In a tab.',
        'plain: Outside.',
      ],
    );
  });

  it('of GitHub and Obsidian have a mark that is no text', () => {
    assert.deepEqual(
      forms(
        '> [!NOTE]\n> Rents rose.\n\n> [!tip]- Forty percent\n> Go on.\n\n> [!quote] Olin said\n> “Words.”',
      ),
      ['note: Rents rose.', 'note: Go on.', 'plain: “Words.”'],
    );
  });

  it('are none where somebody shouts or adds a word', () => {
    for (const text of ['!!! Stop now', 'He cried !!! note', '> “[!] they said”'.slice(2), '??? What'])
      assert.deepEqual(words(text), [text]);
    assert.deepEqual(words('> [they] said so'), ['[they] said so']);
  });
});

import { l10n, window } from 'vscode';

/**
 * Asks for a name or a description of whoever spoke. The box stays open, and says why, until it is taken or left.
 *
 * @param settle takes what was typed; gives why it is refused, or null.
 */
export function askForSpeaker(settle: (saidBy: string) => Promise<string | null>): Promise<void> {
  const box = window.createInputBox();
  box.title = l10n.t('Who said it?');
  box.placeholder = l10n.t('a second guard');
  box.prompt = l10n.t(
    'A name as the story has it, or a description that could stand in it. No name that readers are not told.',
  );
  return new Promise((resolve) => {
    box.onDidChangeValue(() => {
      box.validationMessage = undefined;
    });
    box.onDidAccept(async () => {
      const typed = box.value.trim();
      if (typed === '') return;
      box.busy = true;
      const refused = await settle(typed);
      box.busy = false;
      if (refused === null) box.hide();
      else box.validationMessage = refused;
    });
    box.onDidHide(() => {
      box.dispose();
      resolve();
    });
    box.show();
  });
}

import { type Disposable, LanguageStatusSeverity, l10n, languages } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { ARTICLES } from './language-client';

/** Shows beside the language of a Markdown editor whether the server runs, and offers what helps if it does not. */
export function showHealth(client: LanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('onTheRecord.health', ARTICLES);
  item.name = l10n.t('On the Record');
  const show = (state: State) => {
    item.busy = state === State.Starting;
    item.severity =
      state === State.Running || state === State.Starting
        ? LanguageStatusSeverity.Information
        : LanguageStatusSeverity.Error;
    item.text = words(state);
    item.command =
      state === State.Running
        ? { command: 'onTheRecord.showOutput', title: l10n.t('Show Output') }
        : { command: 'onTheRecord.restartServer', title: l10n.t('Restart Server') };
  };
  show(client.state);
  const subscription = client.onDidChangeState(({ newState }) => show(newState));
  return {
    dispose() {
      subscription.dispose();
      item.dispose();
    },
  };
}

function words(state: State): string {
  switch (state) {
    case State.Running:
      return l10n.t('On the Record is running');
    case State.Starting:
      return l10n.t('On the Record is starting');
    default:
      return l10n.t('On the Record is not running');
  }
}

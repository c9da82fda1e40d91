/** The command that answers with the Markdown source list of a document; its one argument is the document's URI. */
export const SOURCE_LIST_COMMAND = 'onTheRecord.sourceList';

/** The command that shows a place of an open article; its arguments are the document's URI and a range. */
export const GO_TO_COMMAND = 'onTheRecord.goTo';

/** The command that shows the page of a rule; its one argument is the rule's id. */
export const RULE_PAGE_COMMAND = 'onTheRecord.openRulePage';

/** The client's own command for edits whose caret goes to what is to be filled in: URI, version, text edits. */
export const FILL_IN_COMMAND = 'onTheRecord.fillIn';

/**
 * The client's own command that writes a file of the house and saves it: its URI, its text before (null where it is to
 * be made), a text edit.
 */
export const WRITE_HOUSE_COMMAND = 'onTheRecord.writeHouse';

/** The client's own command that asks what is to be ignored, and where: URI, version, range. */
export const IGNORE_COMMAND = 'onTheRecord.ignore';

/**
 * The client's own command that asks what is right about words that were read wrongly: URI, version, range, and what they
 * are where that is known.
 */
export const SET_RIGHT_COMMAND = 'onTheRecord.setRight';

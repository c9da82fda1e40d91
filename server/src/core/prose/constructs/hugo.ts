import { type Delimiters, LONGEST_COMMENT, tag } from './delimiters';

const END_OF_CODE = '{{< /highlight >}}';

/**
 * Hugo's shortcodes `{{< name key="value" >}}` and `{{% name %}}`, over several lines too, and its comments. What stands
 * between a pair of shortcodes is text, but for code.
 * https://gohugo.io/content-management/shortcodes/, https://gohugo.io/templates/introduction/#comments
 */
export const HUGO: readonly Delimiters[] = [
  {
    opening: '{{/*',
    endOf(_text, at, search) {
      const end = search.next('*/}}', at);
      return end - at > LONGEST_COMMENT ? -1 : end + '*/}}'.length;
    },
  },
  {
    opening: '{{- /*',
    endOf(_text, at, search) {
      const end = search.next('*/ -}}', at);
      return end - at > LONGEST_COMMENT ? -1 : end + '*/ -}}'.length;
    },
  },
  {
    opening: '{{< highlight',
    endOf(_text, at, search) {
      const end = search.next(END_OF_CODE, at);
      return end - at > LONGEST_COMMENT ? -1 : end + END_OF_CODE.length;
    },
  },
  tag('{{<', '>}}'),
  tag('{{%', '%}}'),
];

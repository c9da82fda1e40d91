import assert from 'node:assert/strict';
import type { Span } from '../../server/src/core/text/span';
import { loadEngine } from '../support/engine';
import { outline } from '../support/prose-outline';

/** Markdown as a newsroom has written it: what is read of it, who says what in it, and its figures, as they are written. */
interface Example {
  readonly what: string;
  readonly text: string;
  readonly read: readonly string[];
  readonly said: readonly string[];
  readonly figures: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  {
    what: 'a shortcode on its own line',
    text: 'The depot closed in March, Mayor Lena Okoro said.\n\n{{< picture src="2026/a.jpg" caption="Officials said 4,000 workers marched." credit="Jo Quist / The Harbour Post" >}}\n\nThe council meets on Monday.\n',
    read: [
      'paragraph: The depot closed in March, Mayor Lena Okoro said.',
      'paragraph: The council meets on Monday.',
    ],
    said: ['Mayor Lena Okoro: The depot closed in March'],
    figures: [],
  },
  {
    what: 'a shortcode over several lines',
    text: 'The depot closed in March, Mayor Lena Okoro said.\n\n{{<featured/header\n  hed="Rent aid left 40 percent of tenants waiting"\n  dek="“Nobody called us back for half a year,” one tenant said."\n  byline="Jo Quist"\n>}}\n\nThe council meets on Monday.\n',
    read: [
      'paragraph: The depot closed in March, Mayor Lena Okoro said.',
      'paragraph: The council meets on Monday.',
    ],
    said: ['Mayor Lena Okoro: The depot closed in March'],
    figures: [],
  },
  {
    what: 'a shortcode among words',
    text: 'The depot closed in March, Mayor Lena Okoro said. {{< legacy-img src="600-x-400-Depot.jpg" alt="Depot" >}} The council meets on Monday.\n',
    read: ['paragraph: The depot closed in March, Mayor Lena Okoro said. The council meets on Monday.'],
    said: ['Mayor Lena Okoro: The depot closed in March'],
    figures: [],
  },
  {
    what: 'an include with a quotation among its parameters',
    text: 'Walker answered questions about the party on Monday.\n\n{% include quote.html\n    quote = "We backed a majority of candidates who are independents."\n    by = "Party chair Mara Olin; May 3, 2021"\n%}\n\nThe council meets on Monday.\n',
    read: [
      'paragraph: Walker answered questions about the party on Monday.',
      'paragraph: The council meets on Monday.',
    ],
    said: [],
    figures: [],
  },
  {
    what: 'an include with a caption',
    text: 'The rock was vandalised on Monday.\n\n{% include image.html\n    image_name = "IMG_9804.jpg"\n    caption = "Four figures were drawn beside a text of 1894."\n    alt = "four figures"\n    credit = "Photo by Jo Quist"\n%}\n\nThe bureau is investigating.\n',
    read: ['paragraph: The rock was vandalised on Monday.', 'paragraph: The bureau is investigating.'],
    said: [],
    figures: [],
  },
  {
    what: 'a place in a picture',
    text: 'Ames lost his job in May.\n\n{{<featured/slide\n  image="2022/09/a.jpeg"\n  image-focus="top 50% left 50%"\n  date="Sept. 14, 2022"\n>}}\n\nThe council meets on Monday.\n',
    read: ['paragraph: Ames lost his job in May.', 'paragraph: The council meets on Monday.'],
    said: [],
    figures: [],
  },
  {
    what: 'MDX',
    text: '---\ntitle: Depot\n---\nimport { PullQuote } from \'../../components/quote\'\nexport const share = { percent: 40, note: "officials said" }\n\nThe depot closed in March, Mayor Lena Okoro said.\n\n<PullQuote\n  by="Mara Olin"\n  text="We lost 40 percent of our routes"\n/>\n\n{/* TODO: officials said 4,000 workers marched */}\n\nThe council meets on Monday.\n',
    read: [
      'paragraph: The depot closed in March, Mayor Lena Okoro said.',
      'paragraph: The council meets on Monday.',
    ],
    said: ['Mayor Lena Okoro: The depot closed in March'],
    figures: [],
  },
  {
    what: 'tags around words, and a table of contents',
    text: '[TOC]\n\n{{< toc >}}\n\n{% raw %}Officials said 4,000 workers marched.{% endraw %}\n\nThe council meets on Monday.\n',
    read: ['paragraph: Officials said 4,000 workers marched.', 'paragraph: The council meets on Monday.'],
    said: ['Officials: 4,000 workers marched'],
    figures: ['4,000 workers'],
  },
  {
    what: 'pull quotes between shortcodes',
    text: '{{% pullquote author="Mara Olin" %}}\n“Nobody told us anything.”\n{{% /pullquote %}}\n\n{{< pullquote >}}“We lost half of our routes,” she said.{{< /pullquote >}}\n',
    read: ['paragraph: “Nobody told us anything.”', 'paragraph: “We lost half of our routes,” she said.'],
    said: ['she: “We lost half of our routes,”'],
    figures: ['half of our routes'],
  },
  {
    what: 'a tag over several lines',
    text: 'The depot closed in March, Mayor Lena Okoro said.\n\n<iframe\n  src="https://embed.example.org/x"\n  title="Complaint, 40 pages (hosted elsewhere)"\n  style="border: 1px; width: 100%; height: 800px"\n></iframe>\n\nThe council meets on Monday.\n',
    read: [
      'paragraph: The depot closed in March, Mayor Lena Okoro said.',
      'paragraph: The council meets on Monday.',
    ],
    said: ['Mayor Lena Okoro: The depot closed in March'],
    figures: [],
  },
  {
    what: 'paragraphs of HTML',
    text: '<p>“Nobody told us anything,” said a driver who asked not to be named because he fears for his job.</p>\n\n<p>Rents rose 12 percent last year, the housing office said.</p>\n',
    read: [
      'paragraph: “Nobody told us anything,” said a driver who asked not to be named because he fears for his job.',
      'paragraph: Rents rose 12 percent last year, the housing office said.',
    ],
    said: ['a driver: “Nobody told us anything,”', 'the housing office: Rents rose 12 percent last year'],
    figures: ['rose 12 percent'],
  },
  {
    what: 'a list of HTML',
    text: 'The team saw several problems.\n\n<ul>\n<li>“We planned for 50,000 downloads and had 200,000,” said Mara Olin, who runs the project.</li>\n</ul>\n',
    read: [
      'paragraph: The team saw several problems.',
      'list-item: “We planned for 50,000 downloads and had 200,000,” said Mara Olin, who runs the project.',
    ],
    said: ['Mara Olin, who runs the project: “We planned for 50,000 downloads and had 200,000,”'],
    figures: ['50,000', '200,000'],
  },
  {
    what: 'a block quote of HTML',
    text: '<blockquote>\n<p>“Nobody told us anything,” Mara Olin said.</p>\n</blockquote>\n\nThe council meets on Monday.\n',
    read: [
      '> paragraph: “Nobody told us anything,” Mara Olin said.',
      'paragraph: The council meets on Monday.',
    ],
    said: ['Mara Olin: “Nobody told us anything,”'],
    figures: [],
  },
  {
    what: 'a list that begins at seven',
    text: '<ol start="7">\n<li>Mr Han Kok, chairman of the committee, said, “The students will be part of a milestone.”</li></ol>\n',
    read: [
      'list-item: Mr Han Kok, chairman of the committee, said, “The students will be part of a milestone.”',
    ],
    said: ['Mr Han Kok, chairman of the committee: “The students will be part of a milestone.”'],
    figures: [],
  },
  {
    what: 'strong words before a quotation',
    text: '<strong>Never underestimate how quickly an app is adopted.</strong> “Luckily, we planned for more,” the developer said.\n',
    read: [
      'paragraph: Never underestimate how quickly an app is adopted. “Luckily, we planned for more,” the developer said.',
    ],
    said: ['the developer: “Luckily, we planned for more,”'],
    figures: [],
  },
  {
    what: 'a linked study',
    text: '<a href="https://example.org/review">Studies have shown</a> that vouchers have mixed effects.\n',
    read: ['paragraph: Studies have shown that vouchers have mixed effects.'],
    said: ['Studies: that vouchers have mixed effects'],
    figures: [],
  },
  {
    what: 'figures that a link vouches for',
    text: 'Rents rose <a href="https://example.org/rents">12 percent last year</a>.\n\nPrices fell [3 percent in May](https://example.org/prices).\n',
    read: ['paragraph: Rents rose 12 percent last year.', 'paragraph: Prices fell 3 percent in May.'],
    said: [],
    figures: ['rose <a href="https://example.org/rents">12 percent', 'fell [3 percent'],
  },
  {
    what: 'a figure in a span',
    text: '<span class="big-number">24</span> riders said they had been charged twice.\n',
    read: ['paragraph: 24 riders said they had been charged twice.'],
    said: ['24</span> riders: they had been charged twice'],
    figures: [],
  },
  {
    what: 'attribute lists within a quotation',
    text: 'In her first talk, [Mara Olin](https://example.org/olin){:target="_blank"} said: "We tested the [northern line](https://example.org/n){:target="_blank"} for three weeks."\n',
    read: ['paragraph: In her first talk, Mara Olin said: "We tested the northern line for three weeks."'],
    said: [
      'Mara Olin: "We tested the [northern line](https://example.org/n){:target="_blank"} for three weeks."',
    ],
    figures: [],
  },
  {
    what: 'an attribute list above a block quote',
    text: '{: .text-center .p-4 .rounded }\n> “It sped up our work by a factor of ten.”\n> – **Mara Olin**\n\nThe council meets on Monday.\n',
    read: [
      '> paragraph: “It sped up our work by a factor of ten.” – Mara Olin',
      'paragraph: The council meets on Monday.',
    ],
    said: ['Mara Olin: “It sped up our work by a factor of ten.”'],
    figures: [],
  },
  {
    what: 'Pandoc’s div, citation and span',
    text: '::: {.callout-note title="40 percent of tenants wait"}\nThe council meets on Monday.\n:::\n\nRents rose 12 percent [@olin2020, pp. 33-35], the housing office said. The [old depot]{.smallcaps} is empty.[^1]\n\n[^1]: See the report.\n',
    read: [
      'paragraph: The council meets on Monday.',
      'paragraph: Rents rose 12 percent, the housing office said. The old depot is empty.',
      'footnote: See the report.',
    ],
    said: ['the housing office: Rents rose 12 percent'],
    figures: ['rose 12 percent'],
  },
  {
    what: 'admonitions',
    text: 'The ministry ordered the change in February.\n\n!!! quote "What the ministry said"\n\n    “We do not comment on single orders,” the ministry said.\n\n??? info "More than 40 percent of users are affected"\n\n    Read on.\n',
    read: [
      'paragraph: The ministry ordered the change in February.',
      'paragraph: “We do not comment on single orders,” the ministry said.',
      'paragraph: Read on.',
    ],
    said: ['the ministry: “We do not comment on single orders,”'],
    figures: [],
  },
  {
    what: 'a hyphen that does not break',
    text: 'Twenty\u2011five percent of homes were lost last year, the council said.',
    read: ['paragraph: Twenty-five percent of homes were lost last year, the council said.'],
    said: ['the council: Twenty\u2011five percent of homes were lost last year'],
    figures: ['Twenty\u2011five percent of homes'],
  },
  {
    what: 'a soft hyphen in a word',
    text: 'A senior offi\u00adcial said the plan failed.',
    read: ['paragraph: A senior official said the plan failed.'],
    said: ['A senior offi\u00adcial: the plan failed'],
    figures: [],
  },
  {
    what: 'a soft hyphen in its first syllable',
    text: 'Ex\u00adperts say the pumps are old.',
    read: ['paragraph: Experts say the pumps are old.'],
    said: ['Ex\u00adperts: the pumps are old'],
    figures: [],
  },
  {
    what: 'a joiner in a word',
    text: 'Ex\u200dperts say the pumps are old.',
    read: ['paragraph: Experts say the pumps are old.'],
    said: ['Ex\u200dperts: the pumps are old'],
    figures: [],
  },
  {
    what: 'a name with composed letters and with decomposed ones',
    text: 'Jose\u0301 Nu\u0301n\u0303ez, an engineer, said the pumps were old.\n\nJosé Núñez said the doors were old too.',
    read: [
      'paragraph: José Núñez, an engineer, said the pumps were old.',
      'paragraph: José Núñez said the doors were old too.',
    ],
    said: [
      'Jose\u0301 Nu\u0301n\u0303ez, an engineer: the pumps were old',
      'José Núñez: the doors were old too',
    ],
    figures: [],
  },
  {
    what: 'a link to a page with an unnamed source as its words',
    text: '[[notes/official-7|A senior official]] said the pumps were old.',
    read: ['paragraph: A senior official said the pumps were old.'],
    said: ['A senior official: the pumps were old'],
    figures: [],
  },
  {
    what: 'a link to a person’s page',
    text: '[[People/Ada Brunner|Ada Brunner]], an engineer, said the pumps were old.',
    read: ['paragraph: Ada Brunner, an engineer, said the pumps were old.'],
    said: ['Ada Brunner]], an engineer: the pumps were old'],
    figures: [],
  },
];

const engine = loadEngine();

describe('the Markdown of newsrooms', () => {
  for (const { what, text, read, said, figures } of EXAMPLES)
    it(`is read as its page shows it: ${what}`, () => {
      const { attributions, claims } = engine.analyze(text);
      const written = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' … ');
      assert.deepEqual(outline(text), read);
      assert.deepEqual(
        attributions
          .filter(({ source }) => source.length > 0)
          .map(({ source, content }) => `${written(source)}: ${written(content)}`),
        said,
      );
      assert.deepEqual(
        claims.map(({ span }) => text.slice(...span)),
        figures,
      );
    });
});

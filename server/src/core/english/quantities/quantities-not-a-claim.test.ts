import { assertNoQuantity } from '../../../../../test/support/quantities';

/** Numbers that nobody would check against data, a class a test. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  'dates and years': [
    'On Jan. 20, 2015, the 14 May motion and the 30th of June deadline passed.',
    'The 1990s ended, as did 2007-2021 and the 2015/16 season.',
    'The survey of the coast ran from Sept. 19 to 22.',
    'The saint was born around 347 AD.',
    'The 2014 protests came before the 2016 elections.',
  ],
  'times of day': [
    'The bus left at 8:30 p.m. and the 1540 GMT ferry at 5am.',
    'Doors open at 10 o’clock.',
    '07.31',
  ],
  ages: [
    'Maria Delgado, 58, and her son, aged 12, live with a 33-year-old lodger in her 30s.',
    'The rule covers men under 30 and anyone 65 or older.',
    'Police are looking for a man of 19.',
    'The bell founder died at 93.',
    'He left home at the age of six, and she was sixteen singing in bars.',
  ],
  'how many children somebody has': [
    'The father of four spent more on rope than anybody else.',
    'A father of five paid the fine.',
  ],
  'durations and deadlines': [
    'He served 14 months over three decades and had 48 hours to reply.',
    'The court heard half an hour of tape from a quarter-century ago.',
    'The shop is open 24 hours a day, seven days a week.',
  ],
  'distances, speeds and sizes': [
    'The route runs 500 miles at 110 km/h through a tunnel six feet wide.',
    'It was 42C in the shade, and the pipe is 30 centimetres across.',
  ],
  'titles of programmes and days of a tournament': [
    'She told the makers of 60 Minutes that the yard had been sold.',
    'On day six of the 2014 cup the hosts drew.',
  ],
  'statutes, dockets, routes and other labels': [
    'Section 31 of the act, Article 5, Title 42, Chapter 11 and Route 9 were cited.',
    'The case, No. 25-11038, went to Room 12 of the 9th Circuit.',
    'Flight 370, an F-35, a B-52 bomber and Covid-19 tests were named.',
    'It is his No. 1 priority.',
    'The S&P 500 and the FTSE 100 are lists; so are the Fortune 500 companies.',
  ],
  addresses: ['She lives at 131 West 23rd Street, near 10 Harbour Road.'],
  scores: [
    'Rovers won 3-2 after a 21-14 loss and a 6-4, 6-3 defeat.',
    'She scored 31 points in the second quarter.',
    'He hit four doubles and a single.',
    'The visitors were 281 runs behind with 6 wickets left.',
  ],
  'roll calls': [
    'The chamber voted 52-48, and the court ruled 6-3.',
    'The council approved it by a vote of 9 to 4.',
    'The motion needs a two-thirds majority.',
  ],
  'ordinals and lists': [
    'It was the 31st time, and a third man was arrested.',
    '1. Mend the roof.',
    'He died the next morning. [17]',
    'There are 15 ways to save the orchard.',
  ],
  "the story's own sources": [
    'Two officials said so, and three people familiar with the talks agreed.',
    'According to five current and former staff members, it was quiet.',
    'This account is based on interviews with 23 neighbours.',
  ],
  'small named groups': [
    'The three senators met the four ministers and one of the aides.',
    'He leaves two sons and three daughters.',
    'The twelve jurors heard from the 50 states.',
  ],
  'rhetoric and suppositions': [
    '“I told them a million times,” he said. “It is 100 percent true.”',
    'Imagine you had $50 in your pocket.',
    'He doubled down on a double standard and doubled as a driver.',
  ],
  'numbers inside adjectives and names': [
    'A 10-page letter from a six-member team covered the two-way race.',
    'A 52-count indictment named the Big Four.',
    'The top 10 percent can wait.',
    '($1 = 5.4410 reais)',
  ],
};

describe('numbers that are no claims', () => {
  for (const [name, texts] of Object.entries(CLASSES)) {
    it(name, () => {
      for (const text of texts) assertNoQuantity(text);
    });
  }
});

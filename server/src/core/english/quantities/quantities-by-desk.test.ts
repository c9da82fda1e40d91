import { assertNoQuantity, assertQuantities } from '../../../../../test/support/quantities';

describe('quantities of markets', () => {
  it('are runs of periods, and levels that no other period had', () => {
    assertQuantities(
      'Factory orders fell for a third month in a row, and hiring has risen for the ninth straight month.',
      '               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'change',
      'change',
    );
    assertQuantities(
      'Rents have gone up every year since 2015, and exports grew more slowly than at any time in 20 months.',
      '                ^^^^^^^^^^^^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'change',
      'rank',
    );
    assertQuantities(
      'The mill posted its sixth straight monthly decline.',
      '                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'change',
    );
  });

  it('are the places of a firm or a country among others', () => {
    assertQuantities(
      'Orrin is the region’s biggest private employer and one of Kiril’s busiest ports.',
      '         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^',
      'rank',
      'rank',
    );
    assertQuantities(
      'Its coast is the wettest in the seafaring world, and it drew more tourists than ever.',
      '             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^',
      'rank',
      'rank',
    );
  });

  it('are what a market is the largest for, and what nobody has had for a time', () => {
    assertQuantities(
      'Kiril is the largest export market for pumps, and it was the deadliest gale the ponds have endured in several years.',
      '         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'rank',
      'rank',
    );
    assertQuantities(
      'It was its biggest-ever haul, and the steepest rise overall.',
      '       ^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^',
      'rank',
      'rank',
    );
  });

  it('are money of which nobody says how much, and what one side outspends the other by', () => {
    assertQuantities(
      'Parents spend millions on toys, and the lobby outspent the union 5-1.',
      '              ^^^^^^^^                                           ^^^',
      'count',
      'rate',
    );
  });

  it('are no targets, no decisions and no manners of speaking', () => {
    assertNoQuantity('Prices may miss the bank’s 2 percent inflation target after it cut rates in May.');
    assertNoQuantity('It was the worst kind of year, and the heaviest of hearts sank, more than ever.');
  });
});

describe('quantities of sport', () => {
  it('are places in a table and firsts in a long time', () => {
    assertQuantities(
      'The Otters are fourth in the table, ranked 16th in the world.',
      '               ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^',
      'rank',
      'rank',
    );
    assertQuantities(
      'The stands were full for the first time since 1998 and the first night in 12 weeks.',
      '                         ^^^^^^^^^^^^^^^^^^^^^^^^^',
      'rank',
    );
  });

  it('are the last place, and what is ranked among all of the world', () => {
    assertQuantities(
      'The region ranks last in the country for sport and is the world’s most neglected league.',
      '           ^^^^^^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'rank',
      'rank',
    );
  });

  it('are no opinions', () => {
    assertNoQuantity('It is the greatest choir that I have ever met, and not the first club to fold.');
  });

  it('are no numbers of one game', () => {
    assertNoQuantity('Pell hit 17 of 41 shots, missing 11 straight in the second half.');
    assertNoQuantity('She ran the 100m in Oslo, won 200m gold and was third in the 1,500m final.');
    assertNoQuantity('Odu made 87 off 64 balls, and the striker has 14 goals in 22 appearances.');
    assertNoQuantity(
      'The Herons won their first title since 1948 and go for the second time in seven years.',
    );
  });
});

describe('quantities of courts and chambers', () => {
  it('are the dead, however few, and many who are held', () => {
    assertQuantities(
      'Raiders killed four soldiers and police arrested 41 people.',
      '               ^^^^^^^^^^^^^                     ^^^^^^^^^',
      'event-count',
      'event-count',
    );
  });

  it('are firsts of persons, bodies and states, and shares that are set against others', () => {
    assertQuantities(
      'Marek was the first woman elected to the chamber with a bigger share of the vote than Hale.',
      '          ^^^^^^^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'rank',
      'rank',
    );
  });

  it('are many charges, and people whom nobody has counted', () => {
    assertQuantities(
      'He was cleared of more than 190 charges. The strike stranded thousands in the port.',
      '                  ^^^^^^^^^^^^^^^^^^^^^                      ^^^^^^^^^',
      'count',
      'count',
    );
  });

  it('are no counts, no few who are charged and no votes of a body', () => {
    assertNoQuantity('He was acquitted of 12 counts of fraud and convicted of one count of arson.');
    assertNoQuantity('Prosecutors charged four soldiers with murder, and police arrested three people.');
    assertNoQuantity('The bill passed with 220 votes in favor; Marek lost by 12 votes to 9.');
    assertNoQuantity('He beat the other 16 candidates, and not one objected.');
  });
});

describe('quantities of science', () => {
  it('are shares in words and in the words between', () => {
    assertQuantities(
      'Most patients had no fever, nearly all of the residents were tested, and one child in five was ill.',
      '^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^',
      'rate',
      'rate',
      'rate',
    );
    assertNoQuantity('Most people know that most of the time the most residents can do is wait.');
  });

  it('are what is found oftener among some than among others', () => {
    assertQuantities(
      'The illness is more common among women than among men.',
      '               ^^^^^^^^^^^^^^^^^^^^^^^',
      'rank',
    );
  });

  it('are majorities, of things that cannot be counted too', () => {
    assertQuantities(
      'The vast majority of care is given at home, and large majorities of patients want it.',
      '^^^^^^^^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'rate',
      'rate',
    );
  });

  it('are averages of ages, and how many fewer of so many', () => {
    assertQuantities(
      'The average age of a nurse is 41, with 217 fewer tests for every 1,000 patients.',
      '                              ^^       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'average',
      'rate',
    );
  });

  it('are factors with a hyphen, and what is found among a list of groups', () => {
    assertQuantities(
      'There was a four-fold difference; illness was more common among Norse, Baltic and Celtic pupils than among others.',
      '            ^^^^^^^^^                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'change',
      'rank',
    );
  });

  it('are what more and more do', () => {
    assertQuantities('More and more farms sell water.', '^^^^^^^^^^^^^^^^^^^', 'change');
  });
});

package th.sucharit.ita.survey;

/**
 * What is kept of many people's scores (ผลรวมของคะแนนรายคน): exact sums, from which the mean and
 * its spread follow.
 *
 * @param sum of scores in hundredths
 * @param squares sum of their squares
 */
record Moments(int answers, long sum, long squares) {

  static final Moments NONE = new Moments(0, 0, 0);

  Moments plus(long hundredths) {
    return new Moments(answers + 1, sum + hundredths, squares + hundredths * hundredths);
  }
}

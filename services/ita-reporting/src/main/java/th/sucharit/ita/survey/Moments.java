package th.sucharit.ita.survey;

/**
 * What is kept of many people's scores (ผลรวมของคะแนนรายคน): exact sums, from which the mean and
 * its spread follow.
 *
 * @param sum of scores in parts of a point
 * @param squares sum of their squares
 */
record Moments(int answers, long sum, long squares) {

  static final Moments NONE = new Moments(0, 0, 0);

  Moments plus(long score) {
    return plus(new Moments(1, score, score * score));
  }

  Moments plus(Moments others) {
    return new Moments(answers + others.answers, sum + others.sum, squares + others.squares);
  }

  /** Whether all of them are the same. */
  boolean alike() {
    return answers == 0 || (sum % answers == 0 && sum / answers * sum == squares);
  }
}

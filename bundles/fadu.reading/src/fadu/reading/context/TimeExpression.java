package fadu.reading.context;

import fadu.model.value.Period;

/**
 * Words that tell a time.
 *
 * @param start  of the words
 * @param end    behind them
 * @param period the time
 * @param reach  up to which place they tell it: the end of the clause, the bracket, the part between two semicolons, or the
 *                   sentence
 * @param counts whether they tell it of counts only: 目前 says nothing of a rate or a sum of money
 * @param rule   stable key of the rule that read them
 */
public record TimeExpression(int start, int end, Period period, int reach, boolean counts, String rule) {
}

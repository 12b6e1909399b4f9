package fadu.export.table;

import java.util.List;
import java.util.Map;

import fadu.question.Answer;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/**
 * A question as one table of a design asks it.
 *
 * @param question  the question
 * @param arguments the arguments of each time it is asked: several where the table stands in a list and takes arguments from there
 */
public record Asked(Question<?> question, List<Map<String, Object>> arguments) {

	public Asked {
		arguments = List.copyOf(arguments);
	}

	/**
	 * All answers, one after another.
	 *
	 * @throws UserException where an argument names something that nobody knows
	 */
	public Answer<?> answer(ReportData data) throws UserException {
		return Answer.of(question, data, arguments);
	}

}

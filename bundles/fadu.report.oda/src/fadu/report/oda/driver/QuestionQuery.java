package fadu.report.oda.driver;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.SortSpec;
import org.eclipse.datatools.connectivity.oda.spec.QuerySpecification;

import fadu.question.Answer;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.Questions;
import fadu.question.ReportData;
import fadu.question.RowBudget;
import fadu.workspace.UserException;

/** One question with its arguments. The query text is the name of the question and nothing else. */
final class QuestionQuery implements IQuery {

	private final Map<String, Object> arguments = new HashMap<>();
	private Optional<ReportData> data;
	private Optional<RowBudget> budget = Optional.empty();
	private Question<?> question;
	private int maxRows;
	private SortSpec sort;
	private QuerySpecification specification;

	QuestionQuery(Optional<ReportData> data) {
		this.data = data;
	}

	@Override
	public void prepare(String text) throws OdaException {
		String name = text == null ? "" : text.strip();
		question = Questions.named(name).orElseThrow(() -> new OdaException(
				Messages.bind(Messages.QuestionQuery_unknown, name, String.join(", ", Questions.names()))));
	}

	@Override
	public void setAppContext(Object context) {
		data = FiguresDriver.dataOf(context).or(() -> data);
		budget = FiguresDriver.budgetOf(context);
	}

	@Override
	public IResultSet executeQuery() throws OdaException {
		if (budget.filter(RowBudget::isCancelled).isPresent()) {
			throw new OdaException(Messages.Rows_stopped);
		}
		try {
			return rows(question);
		} catch (UserException e) {
			OdaException failure = new OdaException(e.getMessage());
			failure.initCause(e);
			throw failure;
		}
	}

	/** Without data a question has no rows. */
	private <R> Rows<R> rows(Question<R> asked) throws UserException {
		Answer<R> answer = data.isPresent()
				? asked.answer(data.get(), Map.copyOf(arguments))
				: new Answer<>(asked.columns(), List.of());
		Rows<R> rows = new Rows<>(answer, budget);
		rows.setMaxRows(maxRows);
		return rows;
	}

	@Override
	public IResultSetMetaData getMetaData() {
		return new ColumnsMetaData(question.columns());
	}

	@Override
	public IParameterMetaData getParameterMetaData() {
		return new ColumnsMetaData.Parameters(question.parameters());
	}

	@Override
	public int findInParameter(String name) throws OdaException {
		List<Parameter> parameters = question.parameters();
		for (int i = 0; i < parameters.size(); i++) {
			if (parameters.get(i).name().equals(name)) {
				return i + 1;
			}
		}
		throw new OdaException(Messages.bind(Messages.QuestionQuery_noParameter, name, question.name()));
	}

	@Override
	public void setObject(String name, Object value) throws OdaException {
		setObject(findInParameter(name), value);
	}

	@Override
	public void setObject(int position, Object value) {
		String name = question.parameters().get(position - 1).name();
		if (value == null) {
			arguments.remove(name);
		} else {
			arguments.put(name, value);
		}
	}

	@Override
	public void clearInParameters() {
		arguments.clear();
	}

	@Override
	public void setInt(String name, int value) throws OdaException {
		setObject(name, value);
	}

	@Override
	public void setInt(int position, int value) {
		setObject(position, value);
	}

	@Override
	public void setDouble(String name, double value) throws OdaException {
		setObject(name, BigDecimal.valueOf(value));
	}

	@Override
	public void setDouble(int position, double value) {
		setObject(position, BigDecimal.valueOf(value));
	}

	@Override
	public void setBigDecimal(String name, BigDecimal value) throws OdaException {
		setObject(name, value);
	}

	@Override
	public void setBigDecimal(int position, BigDecimal value) {
		setObject(position, value);
	}

	@Override
	public void setString(String name, String value) throws OdaException {
		setObject(name, value);
	}

	@Override
	public void setString(int position, String value) {
		setObject(position, value);
	}

	@Override
	public void setBoolean(String name, boolean value) throws OdaException {
		setObject(name, value);
	}

	@Override
	public void setBoolean(int position, boolean value) {
		setObject(position, value);
	}

	@Override
	public void setNull(String name) throws OdaException {
		setObject(name, null);
	}

	@Override
	public void setNull(int position) {
		setObject(position, null);
	}

	@Override
	public void setDate(String name, Date value) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void setDate(int position, Date value) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void setTime(String name, Time value) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void setTime(int position, Time value) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void setTimestamp(String name, Timestamp value) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void setTimestamp(int position, Timestamp value) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void setProperty(String name, String value) {
		// A question has no properties beside its parameters.
	}

	@Override
	public void setMaxRows(int max) {
		maxRows = max;
	}

	@Override
	public int getMaxRows() {
		return maxRows;
	}

	@Override
	public void setSortSpec(SortSpec wanted) {
		sort = wanted;
	}

	@Override
	public SortSpec getSortSpec() {
		return sort;
	}

	@Override
	public void setSpecification(QuerySpecification wanted) {
		specification = wanted;
	}

	@Override
	public QuerySpecification getSpecification() {
		return specification;
	}

	@Override
	public String getEffectiveQueryText() {
		return question.name();
	}

	@Override
	public void cancel() {
		budget.ifPresent(RowBudget::cancel);
	}

	@Override
	public void close() {
		arguments.clear();
	}

}

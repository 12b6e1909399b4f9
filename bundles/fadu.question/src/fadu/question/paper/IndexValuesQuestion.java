package fadu.question.paper;

import java.util.List;
import java.util.Map;

import fadu.question.Column;
import fadu.question.IndexParameters;
import fadu.question.IndexValueColumns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.workspace.IndexValue;
import fadu.workspace.UserException;

/** All numbers that a composite index is computed from, to compute it elsewhere: a row for each indicator and district. */
public final class IndexValuesQuestion implements Question<IndexValue> {

	@Override
	public String name() {
		return IndexParameters.VALUES;
	}

	@Override
	public List<Column<IndexValue>> columns() {
		return IndexValueColumns.ALL;
	}

	@Override
	public List<Parameter> ownParameters() {
		return AskedIndex.PARAMETERS;
	}

	@Override
	public List<IndexValue> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		return AskedIndex.of(data, arguments).map(IndexValue::of).orElse(List.of());
	}

}

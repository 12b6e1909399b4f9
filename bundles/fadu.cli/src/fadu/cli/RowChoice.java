package fadu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.model.District;
import fadu.register.definition.Computation;
import fadu.register.definition.RegisterDefinition;
import fadu.register.expression.Expression;
import fadu.register.expression.Expression.And;
import fadu.register.row.RowQuery;
import fadu.register.row.RowQuery.RowOrder;
import fadu.workspace.MistypedException;
import fadu.workspace.RowBrowser;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Option;

/** Which rows of a register, in which order. */
final class RowChoice {

	@Option(names = "--where", paramLabel = "CONDITION", descriptionKey = "where")
	private String where = "";

	@Option(names = "--district", paramLabel = "D", descriptionKey = "district")
	private List<String> districts = new ArrayList<>();

	@Option(names = "--metric", paramLabel = "M", descriptionKey = "rowMetric")
	private String metric;

	@Option(names = "--period", paramLabel = "P", descriptionKey = "rowPeriod")
	private String period;

	@Option(names = "--sort", paramLabel = "COLUMN", descriptionKey = "rowSort")
	private String sort;

	@Option(names = "--descending", descriptionKey = "rowDescending")
	private boolean descending;

	RowQuery query(Workspace workspace, RegisterDefinition register) throws UserException {
		List<String> codes = Selection.of(workspace, List.of(), districts, Optional.empty()).districts().stream()
				.map(District::getCode).toList();
		Optional<Expression> written = new RowBrowser(workspace, register).condition(where);
		Optional<Expression> counted = counted(register);
		Optional<Expression> both = written.isPresent() && counted.isPresent()
				? Optional.of(new And(written.get(), counted.get()))
				: written.or(() -> counted);
		Optional<RowOrder> order = sort == null
				? Optional.empty()
				: Optional.of(new RowOrder(RegisterKeyOptions.column(register, sort), descending));
		return new RowQuery(both, codes, order);
	}

	/** Of the rows that a figure counts. */
	private Optional<Expression> counted(RegisterDefinition register) throws UserException {
		if (metric == null && period == null) {
			return Optional.empty();
		}
		if (metric == null || period == null) {
			throw new MistypedException(RegisterMessages.Register_metricAndPeriod);
		}
		Optional<Computation> computation = register.computations().stream().filter(each -> each.metric().equals(metric))
				.findFirst();
		return RowBrowser.counted(computation.orElseThrow(
				() -> new MistypedException(NLS.bind(RegisterMessages.Register_noMetric, register.code(), metric))),
				Selection.period(period));
	}

}

package fadu.question.named;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fadu.analysis.Figures;
import fadu.analysis.programme.FindProgrammes.Found;
import fadu.analysis.programme.FindProgrammes.Yield;
import fadu.analysis.set.Inquiry.Reach;
import fadu.catalogue.Names;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.Programme;
import fadu.question.Column;
import fadu.question.Directory;
import fadu.question.FigureNumbers;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.ScopedFigures;
import fadu.workspace.UserException;

/**
 * What the districts run, and the figures of the metrics that measure it. They are those of the whole district; that the programme
 * alone brought them about is not said. With {@code words} those that speak of one of them are asked about, also those that no
 * figure measures.
 */
public final class ProgrammesQuestion implements Question {

	private static final String WORDS = "words";

	@Override
	public String name() {
		return "programmes";
	}

	@Override
	public List<Column> columns() {
		return List.of(Column.text("programme"), Column.text("purpose"), Column.text("domain_name"), Column.text("district_code"),
				Column.text("district"), Column.text("yield"), Column.text("state"), Column.text("id"), Column.text("domain_code"),
				Column.number("domain_number"), Column.text("metric_codes"));
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.text(WORDS));
	}

	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Directory directory = data.directory();
		List<String> words = Arguments.list(arguments, WORDS);
		ScopedFigures scoped = data.in(arguments);
		List<Found> found = words.isEmpty() ? scoped.programmes() : scoped.programmes(words);
		return found.stream().map(each -> row(each, directory, data.numbers())).toList();
	}

	private static Object[] row(Found found, Directory directory, FigureNumbers numbers) {
		Programme programme = found.programme();
		Domain domain = found.yields().stream().findFirst().map(Yield::metric).map(Metric::getDomain).orElse(null);
		String yields = found.isMeasured()
				? found.yields().stream().filter(yield -> !yield.figures().isEmpty()).map(yield -> text(yield, numbers))
						.collect(Collectors.joining("\n"))
				: Messages.Programmes_noFigure;
		return new Object[] { Names.of(programme), Arguments.orNull(Names.choose(programme.getPurpose(), programme.getPurposeEn())),
				domain == null ? null : Names.of(domain), programme.getDistrict(), directory.districtName(programme.getDistrict()),
				yields, found.isMeasured() ? State.REPORTED : "NO_FIGURE", programme.getId(),
				domain == null ? null : domain.getCode(), directory.number(domain), String.join(",", programme.getMetrics()) };
	}

	private static String text(Yield yield, FigureNumbers numbers) {
		return Messages.bind(Messages.FormulaText_term, Names.of(yield.metric()), Districts.several(yield.figures().stream()
				.map(figure -> Figures.display(figure.getQuantity()) + ' ' + numbers.reference(figure)).toList()));
	}

}

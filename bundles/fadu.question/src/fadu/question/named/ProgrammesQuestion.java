package fadu.question.named;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.analysis.programme.FindProgrammes;
import fadu.analysis.programme.FindProgrammes.Found;
import fadu.analysis.programme.FindProgrammes.Yield;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry.Reach;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.Programme;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Directory;
import fadu.question.FigureNumbers;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.wording.Wording;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * What the districts run, and the figures of the metrics that measure it. They are those of the whole district; that the programme
 * alone brought them about is not said. With {@code words} those that speak of one of them are asked about, also those that no
 * figure measures.
 */
public final class ProgrammesQuestion implements Question<ProgrammesQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final List<Column<Row>> COLUMNS = new Columns<Row>()
			.text("programme", Role.DIMENSION, row -> WORDS.name(row.programme()))
			.text("purpose", Role.REASON,
					row -> Arguments.orNull(WORDS.choose(row.programme().getPurpose(), row.programme().getPurposeEn())))
			.text("domain_name", Role.DIMENSION, row -> row.domain().map(WORDS::name).orElse(null))
			.word("district_code", Role.DIMENSION, row -> row.programme().getDistrict())
			.word("district", Role.DIMENSION, Row::district).text("yield", Role.MEASURE, Row::yields)
			.word("state", Role.HIDDEN, row -> row.isMeasured() ? State.REPORTED : "NO_FIGURE")
			.text("id", Role.DIMENSION, row -> row.programme().getId())
			.word("domain_code", Role.HIDDEN, row -> row.domain().map(Domain::getCode).orElse(null))
			.number("domain_number", Role.HIDDEN, Row::domainNumber)
			.text("metric_codes", Role.DIMENSION, row -> String.join(",", row.programme().getMetrics())).list();

	private static final String SEARCHED = "words";

	@Override
	public String name() {
		return "programmes";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return List.of(Parameter.text(SEARCHED));
	}

	@Override
	public Reach reach() {
		return Reach.AROUND;
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		Directory directory = data.directory();
		List<String> words = Arguments.list(arguments, SEARCHED);
		FigureSet set = data.in(arguments);
		List<Found> found = words.isEmpty() ? FindProgrammes.in(set, List.of()) : FindProgrammes.about(set, words);
		return found.stream().map(each -> row(each, directory, data.numbers())).toList();
	}

	private static Row row(Found found, Directory directory, FigureNumbers numbers) {
		Programme programme = found.programme();
		Optional<Domain> domain = found.yields().stream().findFirst().map(Yield::metric).map(Metric::getDomain);
		String yields = found.isMeasured()
				? found.yields().stream().filter(yield -> !yield.figures().isEmpty()).map(yield -> text(yield, numbers))
						.collect(Collectors.joining("\n"))
				: Messages.Programmes_noFigure;
		return new Row(programme, domain, domain.map(directory::number).orElse(0), directory.districtName(programme.getDistrict()),
				yields,
				found.isMeasured());
	}

	/** What a district runs. */
	record Row(Programme programme, Optional<Domain> domain, int domainNumber, String district, String yields, boolean isMeasured) {
	}

	private static String text(Yield yield, FigureNumbers numbers) {
		return Messages.bind(Messages.FormulaText_term, WORDS.name(yield.metric()), Districts.several(yield.figures().stream()
				.map(figure -> WORDS.display(figure.getQuantity()) + ' ' + numbers.reference(figure)).toList()));
	}

}

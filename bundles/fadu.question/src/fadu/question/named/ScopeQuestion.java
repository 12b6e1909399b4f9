package fadu.question.named;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.set.FigureSet;
import fadu.model.District;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.ReportData;
import fadu.question.Role;
import fadu.question.Scope;
import fadu.wording.Wording;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;

/**
 * One row with the scope that was given, so that a part of a report with several tables takes it once and hands it on to them, and
 * with what it is about in words: theme, line of business, district. A report about one district looks beyond it in some of its
 * parts: with the reach {@code everywhere} the row names all districts of the run, that one first, with {@code elsewhere} those
 * but for that one; where there are no others, there is no row.
 */
public final class ScopeQuestion implements Question<ScopeQuestion.Row> {

	private static final Wording WORDS = UserWording.get();
	private static final String EVERYWHERE = "everywhere";
	private static final String ELSEWHERE = "elsewhere";
	private static final String REACH = "reach";
	/** What the tables of a part take beside the scope. */
	private static final List<Parameter> HANDED_ON = List.of(Parameter.text("metric"), Parameter.text("count"),
			Parameter.text("words"), Parameter.text("state"), Parameter.text("day"), Parameter.text("reply_by"),
			Parameter.text("scorecard"), Parameter.text("register"), Parameter.text("group"),
			Parameter.text("process"));
	private static final List<Column<Row>> COLUMNS = columnsOfAll();

	@Override
	public String name() {
		return "scope";
	}

	@Override
	public List<Column<Row>> columns() {
		return COLUMNS;
	}

	@Override
	public List<Parameter> ownParameters() {
		return Stream.concat(HANDED_ON.stream(), Stream.of(Parameter.text(REACH))).toList();
	}

	@Override
	public List<Row> rows(ReportData data, Map<String, Object> arguments) throws UserException {
		String reach = Arguments.text(arguments, REACH).orElse("");
		Map<String, Object> reached = reach.equals(EVERYWHERE) || reach.equals(ELSEWHERE)
				? reaching(data, arguments, reach.equals(EVERYWHERE))
				: arguments;
		if (reach.equals(ELSEWHERE) && Arguments.text(reached, Scope.DISTRICTS).isEmpty()) {
			return List.of();
		}
		Map<String, Object> handedOn = new LinkedHashMap<>(reached);
		handedOn.remove(REACH);
		return List.of(new Row(reached, subject(data, arguments), Scope.handle(handedOn)));
	}

	private static List<Column<Row>> columnsOfAll() {
		Columns<Row> columns = new Columns<>();
		Stream.of(Scope.PARAMETERS, HANDED_ON).flatMap(List::stream).map(Parameter::name)
				.forEach(name -> columns.text(name, Role.HIDDEN, row -> Arguments.text(row.given(), name).orElse(null)));
		return columns.text("subject", Role.DIMENSION, Row::subject).text(Scope.HANDLE, Role.HIDDEN, Row::handle).list();
	}

	/** A scope: as it is given, in words, and in one text. */
	record Row(Map<String, Object> given, String subject, String handle) {
	}

	private static Map<String, Object> reaching(ReportData data, Map<String, Object> arguments, boolean withOwn)
			throws UserException {
		Map<String, Object> reached = new LinkedHashMap<>(arguments);
		Optional<String> district = Arguments.text(arguments, Scope.DISTRICT);
		List<String> own = district.isEmpty() ? List.of() : codes(data.in(Map.of(Scope.DISTRICT, district.get())));
		reached.remove(Scope.DISTRICT);
		Set<String> codes = new LinkedHashSet<>(withOwn ? own : List.of());
		codes.addAll(codes(data.in(reached)));
		if (!withOwn) {
			codes.removeAll(own);
		}
		reached.remove(Scope.PEERS);
		reached.put(Scope.DISTRICTS, String.join(",", codes));
		return reached;
	}

	private static List<String> codes(FigureSet set) {
		return set.districts().stream().map(District::getCode).toList();
	}

	private static String subject(ReportData data, Map<String, Object> arguments) throws UserException {
		Optional<String> theme = Arguments.text(arguments, Scope.THEME);
		Optional<String> domain = Arguments.text(arguments, Scope.DOMAIN);
		Optional<String> district = Arguments.text(arguments, Scope.DISTRICT);
		String[] words = {district.isEmpty() ? "" : WORDS.name(data.in(arguments).districts().getFirst()),
				theme.isEmpty() ? "" : WORDS.name(Selection.theme(data.workspace(), theme.get())),
				domain.isEmpty() ? "" : WORDS.name(Selection.domain(data.workspace(), domain.get()))};
		return Arguments.orNull(Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining("  ")));
	}

}

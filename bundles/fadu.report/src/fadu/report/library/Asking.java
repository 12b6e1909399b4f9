package fadu.report.library;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.birt.report.model.api.Expression;
import org.eclipse.birt.report.model.api.ExpressionType;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.structures.ComputedColumn;
import org.eclipse.birt.report.model.api.elements.structures.ParamBinding;

import fadu.question.Column;
import fadu.question.Question;
import fadu.question.Questions;
import fadu.question.Scope;

/**
 * Lets an item ask a question: its data set, the columns that it shows or needs, and the scope, which it takes from the part that
 * it lies in.
 */
final class Asking {

	private static final Pattern COLUMN = Pattern.compile("(?<![\\w.])row\\[\"(\\w+)\"\\]");
	private static final Pattern BLANK = Pattern.compile(" ");
	private static final Pattern NUMBER = Pattern.compile("\\d+");
	private static final Set<String> OWN = Set.of("of", "if", "unless", "by", "contents", "key", "head-of");
	private static final Set<String> NUMBERED = Set.of("mark", "link");

	private Asking() {
	}

	/**
	 * @param depth how many lists are around the item; the outermost holds the scope
	 */
	static void bind(ReportItemHandle item, Entry entry, int depth) throws SemanticException {
		Question<?> question = question(entry.required("question"));
		item.setProperty(ReportItemHandle.DATA_SET_PROP, question.name());
		Set<String> used = used(entry);
		boolean frame = entry.kind().equals("list");
		for (Column<?> column : question.columns()) {
			if (frame || used.contains(column.name())) {
				column(item, column.name(), DataSets.type(column.type()), zero(entry, column.name()));
			}
		}
		if (depth > 0) {
			argument(item, Scope.HANDLE, depth == 1 ? Items.column(Scope.HANDLE) : "row._outer[\"" + Scope.HANDLE + "\"]");
		}
		for (String pair : entry.text("with").stream().flatMap(BLANK::splitAsStream).toList()) {
			String[] sides = pair.split("=");
			argument(item, sides[0], NUMBER.matcher(sides[1]).matches() ? '"' + sides[1] + '"' : Items.column(sides[1]));
		}
	}

	/** Binds the scope of a part, and what it is about in words. */
	static void bindScope(ReportItemHandle part) throws SemanticException {
		part.setProperty(ReportItemHandle.DATA_SET_PROP, Scope.HANDLE);
		column(part, Scope.HANDLE, "string", false);
		column(part, "subject", "string", false);
	}

	private static Question<?> question(String name) {
		return Questions.named(name).orElseThrow(() -> new IllegalArgumentException(name));
	}

	private static void column(ReportItemHandle item, String name, String type, boolean zero) throws SemanticException {
		ComputedColumn column = StructureFactory.createComputedColumn();
		column.setName(name);
		column.setExpression("dataSetRow[\"" + name + "\"]" + (zero ? " || 0" : ""));
		column.setDataType(type);
		item.addColumnBinding(column, false);
	}

	private static void argument(ReportItemHandle item, String name, String expression) throws SemanticException {
		ParamBinding binding = StructureFactory.createParamBinding();
		binding.setParamName(name);
		binding.setExpression(List.of(new Expression(expression, ExpressionType.JAVASCRIPT)));
		item.getPropertyHandle(ReportItemHandle.PARAM_BINDINGS_PROP).addItem(binding);
	}

	/** The columns that an entry and what lies in it name. */
	private static Set<String> used(Entry entry) {
		return entry.all().flatMap(each -> each.attributes().entrySet().stream()).flatMap(said -> {
			if (OWN.contains(said.getKey())) {
				return Stream.of(said.getValue());
			}
			return NUMBERED.contains(said.getKey())
					? Stream.of(said.getValue().split(" ")[1])
					: COLUMN.matcher(said.getValue()).results().map((MatchResult found) -> found.group(1));
		}).collect(Collectors.toSet());
	}

	/** A stacked bar of which a piece is missing has a piece of no height. */
	private static boolean zero(Entry entry, String column) {
		return entry.kind().equals("chart") && entry.required("kind").equals("stacked")
				&& entry.children("series").stream().anyMatch(series -> series.required("of").equals(column));
	}

}

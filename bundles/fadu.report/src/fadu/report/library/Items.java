package fadu.report.library;

import java.util.Optional;
import java.util.Set;

import org.eclipse.birt.report.model.api.AutoTextHandle;
import org.eclipse.birt.report.model.api.DataItemHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.TextItemHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.structures.Action;
import org.eclipse.birt.report.model.api.elements.structures.HideRule;
import org.eclipse.birt.report.model.api.elements.structures.NumberFormatValue;

/** Labels, values and texts, with what hides them, where they link to and what may be linked to. */
final class Items {

	/** What the design model calls alike. */
	private static final Set<String> PLAIN = Set.of("style", "width", "height", "display", "textAlign", "pageBreakBefore",
			"pageBreakAfter", "pageBreakInside");

	private final ElementFactory elements;

	Items(ElementFactory elements) {
		this.elements = elements;
	}

	/** A label ({@code text} is the key of its text), a value ({@code of} is its column) or a plain text ({@code content}). */
	ReportItemHandle of(Entry entry) throws SemanticException {
		ReportItemHandle item = item(entry);
		item.setName(null);
		plain(item, entry);
		hide(item, entry);
		if (entry.text("mark").isPresent()) {
			item.setBookmark(target(entry.required("mark")));
		}
		if (item instanceof DataItemHandle data) {
			link(data, entry);
		}
		return item;
	}

	private ReportItemHandle item(Entry entry) throws SemanticException {
		if (entry.text("of").isPresent()) {
			DataItemHandle data = elements.newDataItem(null);
			data.setResultSetColumn(entry.required("of"));
			return data;
		}
		if (entry.text("text").isPresent() || entry.kind().equals("label")) {
			LabelHandle label = elements.newLabel(null);
			if (entry.text("text").isPresent()) {
				label.setTextKey(entry.required("text"));
			}
			return label;
		}
		if (entry.kind().equals("auto-text")) {
			AutoTextHandle number = elements.newAutoText(null);
			number.setAutoTextType(entry.required("type"));
			return number;
		}
		TextItemHandle text = elements.newTextItem(null);
		text.setContentType("plain");
		text.setContent(entry.text("content").orElse(""));
		return text;
	}

	private static void link(DataItemHandle data, Entry entry) throws SemanticException {
		if (entry.text("link").isPresent()) {
			Action action = StructureFactory.createAction();
			action.setProperty(Action.LINK_TYPE_MEMBER, "bookmark-link");
			action.setProperty(Action.TARGET_BOOKMARK_MEMBER, target(entry.required("link")));
			data.setAction(action);
		}
		if (entry.text("pattern").isPresent()) {
			NumberFormatValue format = new NumberFormatValue();
			format.setCategory("Custom");
			format.setPattern(entry.required("pattern"));
			data.setProperty("numberFormat", format);
		}
	}

	/** Sets what the design model calls as the description does. */
	static void plain(DesignElementHandle element, Entry entry) throws SemanticException {
		for (String property : PLAIN) {
			if (!entry.text(property).orElse("").isEmpty()) {
				element.setProperty(property, entry.required(property));
			}
		}
	}

	/**
	 * Hides an element where the column is missing that it needs, where one is there that it stands in for, or by an expression.
	 */
	static void hide(DesignElementHandle element, Entry entry) throws SemanticException {
		Optional<String> needed = entry.text("if").or(() -> entry.text("optional").map(yes -> entry.required("of")));
		Optional<String> expression = needed.map(column -> column(column) + " == null")
				.or(() -> entry.text("unless").map(column -> column(column) + " != null")).or(() -> entry.text("hide"));
		if (expression.isPresent()) {
			HideRule rule = StructureFactory.createHideRule();
			rule.setFormat("all");
			rule.setExpression(expression.get());
			element.getPropertyHandle(ReportItemHandle.VISIBILITY_PROP).addItem(rule);
		}
	}

	/** A column as an expression. */
	static String column(String name) {
		return "row[\"" + name + "\"]";
	}

	/** {@code source number}: the name of a place that is numbered by a column. */
	private static String target(String words) {
		String[] parts = words.split(" ");
		return '"' + parts[0] + "-\" + " + column(parts[1]);
	}

}

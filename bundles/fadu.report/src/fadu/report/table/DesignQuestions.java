package fadu.report.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.birt.report.model.api.ComputedColumnHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ListHandle;
import org.eclipse.birt.report.model.api.OdaDataSetHandle;
import org.eclipse.birt.report.model.api.OdaDataSetParameterHandle;
import org.eclipse.birt.report.model.api.ParamBindingHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;

import fadu.export.table.Asked;
import fadu.question.Parameter;
import fadu.question.Question;
import fadu.question.Questions;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/**
 * The questions of a design in the order in which its tables, lists and charts ask them, each once. A list that holds tables is
 * a frame around them: it is not itself a table, but its rows give the tables their arguments.
 */
public final class DesignQuestions {

	private final ReportData data;
	private final Map<String, Object> parameters;
	private final Set<Asked> asked = new LinkedHashSet<>();

	private DesignQuestions(ReportData data, Map<String, Object> parameters) {
		this.data = data;
		this.parameters = parameters;
	}

	/**
	 * The questions.
	 *
	 * @param parameters the values of the design's parameters, by name
	 * @throws UserException where a list asks for something that nobody knows
	 */
	public static List<Asked> of(ReportDesignHandle design, ReportData data, Map<String, Object> parameters)
			throws UserException {
		DesignQuestions walk = new DesignQuestions(data, parameters);
		for (int i = 0; i < design.getBody().getCount(); i++) {
			walk.visit(design.getBody().get(i), List.of(Map.of()));
		}
		return List.copyOf(walk.asked);
	}

	/** @param outer the rows of the lists around the element; one without columns where there is none */
	private void visit(DesignElementHandle element, List<Map<String, Object>> outer) throws UserException {
		Optional<Asked> own = element instanceof ReportItemHandle item ? asked(item, outer) : Optional.empty();
		boolean holdsTables = own.isPresent() && children(element).stream().anyMatch(DesignQuestions::holdsData);
		if (own.isPresent() && !(holdsTables && element instanceof ListHandle)) {
			asked.add(own.get());
		}
		List<Map<String, Object>> inside = holdsTables ? rows((ReportItemHandle) element, own.get(), outer) : outer;
		for (DesignElementHandle child : children(element)) {
			visit(child, inside);
		}
	}

	private Optional<Asked> asked(ReportItemHandle item, List<Map<String, Object>> outer) {
		if (!(item.getDataSet() instanceof OdaDataSetHandle dataSet) || dataSet.getQueryText() == null) {
			return Optional.empty();
		}
		return Questions.named(dataSet.getQueryText().strip()).map(question -> new Asked(question, outer.stream()
				.map(row -> arguments(question, item, dataSet, row)).distinct().toList()));
	}

	private Map<String, Object> arguments(Question<?> question, ReportItemHandle item, OdaDataSetHandle dataSet,
			Map<String, Object> row) {
		Map<String, String> bound = bindings(item);
		Map<String, Object> arguments = new LinkedHashMap<>();
		for (Iterator<?> all = dataSet.parametersIterator(); all.hasNext();) {
			OdaDataSetParameterHandle parameter = (OdaDataSetParameterHandle) all.next();
			Optional<Parameter> wanted = question.parameters().stream()
					.filter(column -> column.name().equals(parameter.getName()) || column.name().equals(parameter.getNativeName()))
					.findFirst();
			Optional<Object> value = Optional.ofNullable(bound.get(parameter.getName()))
					.flatMap(expression -> DesignValue.of(expression, parameters, row))
					.or(() -> Optional.ofNullable(parameter.getParamName()).map(parameters::get))
					.or(() -> DesignValue.of(parameter.getDefaultValue(), parameters, row));
			wanted.flatMap(column -> value.flatMap(known -> DesignValue.as(column, known)))
					.ifPresent(known -> arguments.put(wanted.get().name(), known));
		}
		return arguments;
	}

	/** What a table gives to the parameters of its data set. */
	private static Map<String, String> bindings(ReportItemHandle item) {
		Map<String, String> bindings = new HashMap<>();
		for (Iterator<?> all = item.paramBindingsIterator(); all.hasNext();) {
			ParamBindingHandle binding = (ParamBindingHandle) all.next();
			bindings.put(binding.getParamName(), binding.getExpression());
		}
		return bindings;
	}

	/** The rows of a list as what it holds sees them: by the names of its bound columns, and of those of the lists around it. */
	private List<Map<String, Object>> rows(ReportItemHandle list, Asked own, List<Map<String, Object>> outer) throws UserException {
		OdaDataSetHandle dataSet = (OdaDataSetHandle) list.getDataSet();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Map<String, Object> around : outer) {
			for (Map<String, Object> values : own.question().answer(data, arguments(own.question(), list, dataSet, around))
					.named()) {
				Map<String, Object> row = new HashMap<>(around);
				row.putAll(values);
				for (Iterator<?> all = list.columnBindingsIterator(); all.hasNext();) {
					ComputedColumnHandle binding = (ComputedColumnHandle) all.next();
					DesignValue.of(binding.getExpression(), parameters, row).ifPresent(value -> row.put(binding.getName(), value));
				}
				rows.add(row);
			}
		}
		return rows;
	}

	private static boolean holdsData(DesignElementHandle element) {
		return element instanceof ReportItemHandle item && item.getDataSet() != null
				|| children(element).stream().anyMatch(DesignQuestions::holdsData);
	}

	private static List<DesignElementHandle> children(DesignElementHandle element) {
		List<DesignElementHandle> children = new ArrayList<>();
		for (int slot = 0; slot < element.getDefn().getSlotCount(); slot++) {
			for (int i = 0; i < element.getSlot(slot).getCount(); i++) {
				children.add(element.getSlot(slot).get(i));
			}
		}
		return children;
	}

}

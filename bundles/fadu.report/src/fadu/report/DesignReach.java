package fadu.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.OdaDataSetHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.ScalarParameterHandle;
import org.eclipse.birt.report.model.api.SlotHandle;

import fadu.analysis.set.Inquiry.Reach;
import fadu.question.Question;
import fadu.question.Questions;
import fadu.report.table.DesignValue;

/** What the questions of a design will ask, so that their figures can be loaded at once. */
final class DesignReach {

	private DesignReach() {
	}

	/** How far beyond the figures asked for the questions of the design look. */
	static Reach of(ReportDesignHandle design) {
		return Stream.of(design.getBody(), design.getMasterPages()).flatMap(DesignReach::elements)
				.flatMap(DesignReach::withChildren).flatMap(DesignReach::question).map(Question::reach)
				.anyMatch(Reach.AROUND::equals) ? Reach.AROUND : Reach.ASKED;
	}

	private static Stream<Question<?>> question(DesignElementHandle element) {
		return element instanceof ReportItemHandle item && item.getDataSet() instanceof OdaDataSetHandle dataSet
				&& dataSet.getQueryText() != null ? Questions.named(dataSet.getQueryText().strip()).stream() : Stream.of();
	}

	private static Stream<DesignElementHandle> withChildren(DesignElementHandle element) {
		List<DesignElementHandle> all = new ArrayList<>(List.of(element));
		for (int slot = 0; slot < element.getDefn().getSlotCount(); slot++) {
			elements(element.getSlot(slot)).flatMap(DesignReach::withChildren).forEach(all::add);
		}
		return all.stream();
	}

	private static Stream<DesignElementHandle> elements(SlotHandle slot) {
		return slot.getContents().stream().map(DesignElementHandle.class::cast);
	}

	/** The values of the parameters of the design: those given, otherwise its own. */
	static Map<String, Object> parameters(ReportDesignHandle design, Map<String, Object> given) {
		Map<String, Object> values = new HashMap<>();
		for (Object parameter : design.getAllParameters()) {
			if (parameter instanceof ScalarParameterHandle scalar) {
				DesignValue.of(scalar.getDefaultValue(), Map.of(), Map.of()).ifPresent(value -> values.put(scalar.getName(), value));
			}
		}
		values.putAll(given);
		return values;
	}

}

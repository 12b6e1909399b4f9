package fadu.report.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.SharedStyleHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.osgi.util.NLS;

import com.ibm.icu.util.ULocale;

/**
 * Numbers the headings of a design in their order, as GB/T 9704 does (一、（一）1.（1）), and lists the sections in the table of
 * contents. Parts of the library carry their heading with them and cannot know how many stand before them.
 */
final class Outline {

	private static final List<String> LEVELS = List.of("section", "subsection", "item", "subitem");

	/** What stands behind it is no part of the paper and is numbered anew. */
	private static final String APART = "drafting_part";

	private final ReportDesignHandle design;
	private final ULocale locale;
	private final int[] numbers = new int[LEVELS.size()];
	private int headings;

	private Outline(ReportDesignHandle design, ULocale locale) {
		this.design = design;
		this.locale = locale;
	}

	/** Numbers every label that stands in the style of a heading. */
	static void number(ReportDesignHandle design, Locale locale) {
		try {
			new Outline(design, ULocale.forLocale(locale)).below(design.getBody());
		} catch (SemanticException e) {
			throw new IllegalStateException(e);
		}
	}

	private void below(SlotHandle slot) throws SemanticException {
		for (int i = 0; i < slot.getCount(); i++) {
			DesignElementHandle element = slot.get(i);
			if (element instanceof LabelHandle label) {
				if (level(label) >= 0) {
					number(label, level(label));
				} else if (label.getStyle() != null && label.getStyle().getName().equals(APART)) {
					Arrays.fill(numbers, 0);
				}
			}
			for (int j = 0; j < element.getDefn().getSlotCount(); j++) {
				below(element.getSlot(j));
			}
		}
	}

	private static int level(LabelHandle label) {
		SharedStyleHandle style = label.getStyle();
		return style == null ? -1 : LEVELS.indexOf(style.getName());
	}

	private void number(LabelHandle label, int level) throws SemanticException {
		String text = label.getExternalizedValue(LabelHandle.TEXT_ID_PROP, LabelHandle.TEXT_PROP, locale);
		numbers[level]++;
		Arrays.fill(numbers, level + 1, numbers.length, 0);
		String path = IntStream.rangeClosed(0, level).mapToObj(at -> String.valueOf(numbers[at])).collect(Collectors.joining("."));
		String numbered = NLS.bind(pattern(level), new Object[]{numeral(numbers[level]), numbers[level], path, text});
		headings++;
		// A key wins over a text, and that of the library cannot be taken away; so the design gets one of its own.
		String key = LEVELS.get(level) + '.' + headings;
		design.addTranslation(key, locale.getName(), numbered);
		label.setTextKey(key);
		label.setText(numbered);
		if (level == 0 && label.getTOC() == null) {
			label.addTOC('"' + numbered.replaceAll("[\"\\\\\\v]", "") + '"');
		}
	}

	private static String pattern(int level) {
		return switch (level) {
		case 0 -> Messages.Outline_section;
		case 1 -> Messages.Outline_subsection;
		case 2 -> Messages.Outline_item;
		default -> Messages.Outline_subitem;
		};
	}

	private static String numeral(int number) {
		String[] numerals = Messages.Outline_numerals.split(" ");
		return number <= numerals.length ? numerals[number - 1] : String.valueOf(number);
	}

}

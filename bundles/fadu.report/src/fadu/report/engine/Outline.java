package fadu.report.engine;

import java.util.Locale;

import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.SharedStyleHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.osgi.util.NLS;

import com.ibm.icu.util.ULocale;

/**
 * Numbers the sections of a design in their order, as GB/T 9704 does, and lists them in the table of contents. Parts of the
 * library carry their heading with them and cannot know how many stand before them.
 */
final class Outline {

	private static final String SECTION = "section";

	private final ReportDesignHandle design;
	private final ULocale locale;
	private int sections;

	private Outline(ReportDesignHandle design, ULocale locale) {
		this.design = design;
		this.locale = locale;
	}

	/** Numbers every label that stands in the style {@code section}. */
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
			if (element instanceof LabelHandle label && isSection(label)) {
				number(label);
			}
			for (int j = 0; j < element.getDefn().getSlotCount(); j++) {
				below(element.getSlot(j));
			}
		}
	}

	private static boolean isSection(LabelHandle label) {
		SharedStyleHandle style = label.getStyle();
		return style != null && SECTION.equals(style.getName());
	}

	private void number(LabelHandle label) throws SemanticException {
		String text = label.getExternalizedValue(LabelHandle.TEXT_ID_PROP, LabelHandle.TEXT_PROP, locale);
		String[] numerals = Messages.Outline_numerals.split(" ");
		String number = sections < numerals.length ? numerals[sections] : String.valueOf(sections + 1);
		String numbered = NLS.bind(Messages.Outline_section, number, text);
		sections++;
		// A key wins over a text, and that of the library cannot be taken away; so the design gets one of its own.
		String key = SECTION + '.' + sections;
		design.addTranslation(key, locale.getName(), numbered);
		label.setTextKey(key);
		label.setText(numbered);
		if (label.getTOC() == null) {
			label.addTOC('"' + numbered.replaceAll("[\"\\\\\\v]", "") + '"');
		}
	}

}

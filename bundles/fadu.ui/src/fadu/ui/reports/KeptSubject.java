package fadu.ui.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;

import fadu.model.District;
import fadu.model.Metric;
import fadu.ui.reports.SubjectFields.Subject;
import fadu.workspace.Selection;

/**
 * What a person chose as the subject of a report, kept until the comparison from which it was preset is another: that of papers on
 * one district apart from that of the others, as who drafted for one county still compares several.
 */
final class KeptSubject {

	private static final String SECTION = "exportSubject";
	private static final String OF_ONE = "ofOne";
	private static final String OF_SEVERAL = "ofSeveral";
	private static final String OF = "of";
	private static final String DISTRICTS = "districts";
	private static final String METRICS = "metrics";
	private static final String PERIOD = "period";

	private final IDialogSettings kept;
	private final String preset;
	private final boolean known;
	private final boolean knownOfOne;

	/** @param before what is preset */
	KeptSubject(IDialogSettings settings, Selection before) {
		kept = DialogSettings.getOrCreateSection(settings, SECTION);
		preset = Stream.of(before.districts().stream().map(District::getCode), before.metrics().stream().map(Metric::getCode),
				before.period().stream().map(Object::toString)).flatMap(words -> words).collect(Collectors.joining(" "));
		known = isKept(section(false));
		knownOfOne = isKept(section(true));
	}

	private boolean isKept(IDialogSettings section) {
		return preset.equals(section.get(OF)) && section.getArray(DISTRICTS) != null;
	}

	/** Whether something was chosen before this dialog opened, where the same was preset. */
	boolean isKnown(boolean ofOne) {
		return ofOne ? knownOfOne : known;
	}

	private IDialogSettings section(boolean ofOne) {
		return DialogSettings.getOrCreateSection(kept, ofOne ? OF_ONE : OF_SEVERAL);
	}

	/**
	 * What was chosen last, where the same was preset; the time is that of whichever paper was looked at last.
	 *
	 * @param ofOne whether for a paper on one district
	 * @param usual the codes of the districts where none were chosen for such a paper
	 */
	Optional<Subject> last(boolean ofOne, List<String> usual) {
		if (!preset.equals(kept.get(OF)) || kept.get(PERIOD) == null) {
			return Optional.empty();
		}
		IDialogSettings section = section(ofOne);
		boolean chosen = isKept(section);
		return Optional.of(new Subject(chosen ? List.of(section.getArray(DISTRICTS)) : usual,
				chosen
						? Optional.ofNullable(section.getArray(METRICS)).map(List::of).filter(metrics -> !metrics.isEmpty())
						: Optional.empty(),
				kept.get(PERIOD)));
	}

	/** Keeps what is chosen now. */
	void keep(Subject now, boolean ofOne) {
		kept.put(OF, preset);
		IDialogSettings section = section(ofOne);
		section.put(OF, preset);
		section.put(DISTRICTS, now.districts().toArray(String[]::new));
		section.put(METRICS, now.metrics().map(codes -> codes.toArray(String[]::new)).orElseGet(() -> new String[0]));
		kept.put(PERIOD, now.period());
	}

}

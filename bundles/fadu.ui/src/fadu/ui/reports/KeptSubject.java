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

/** What a person chose as the subject of a report, kept until the comparison from which it was preset is another. */
final class KeptSubject {

	private static final String SECTION = "exportSubject";
	private static final String OF = "of";
	private static final String DISTRICTS = "districts";
	private static final String METRICS = "metrics";
	private static final String PERIOD = "period";

	private final IDialogSettings kept;
	private final String preset;

	/** @param before what is preset */
	KeptSubject(IDialogSettings settings, Selection before) {
		kept = DialogSettings.getOrCreateSection(settings, SECTION);
		preset = Stream.of(before.districts().stream().map(District::getCode), before.metrics().stream().map(Metric::getCode),
				before.period().stream().map(Object::toString)).flatMap(words -> words).collect(Collectors.joining(" "));
	}

	/** What was chosen last, where the same was preset. */
	Optional<Subject> last() {
		return preset.equals(kept.get(OF)) && kept.getArray(DISTRICTS) != null && kept.get(PERIOD) != null
				? Optional.of(new Subject(List.of(kept.getArray(DISTRICTS)),
						Optional.ofNullable(kept.getArray(METRICS)).map(List::of).filter(metrics -> !metrics.isEmpty()),
						kept.get(PERIOD)))
				: Optional.empty();
	}

	/** Keeps what is chosen now. */
	void keep(Subject now) {
		kept.put(OF, preset);
		kept.put(DISTRICTS, now.districts().toArray(String[]::new));
		kept.put(METRICS, now.metrics().map(codes -> codes.toArray(String[]::new)).orElseGet(() -> new String[0]));
		kept.put(PERIOD, now.period());
	}

}

package fadu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Catalogue;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.wording.Wording;
import fadu.workspace.ReadAgain.Difference;

/** Says in words what a newer reading, or a correction, has different about a figure. */
public final class DifferenceWords {

	private static final Wording WORDS = UserWording.get();

	private final Workspace workspace;

	/** @param workspace by whose catalogue metrics and areas have names */
	public DifferenceWords(Workspace workspace) {
		this.workspace = workspace;
	}

	/** What is different, in one line; each field with its value as kept and as read now. */
	public String of(Difference difference) {
		return switch (difference) {
		case Difference.Found found -> NLS.bind(Messages.DifferenceWords_found,
				new Object[]{WORDS.display(found.figure().getQuantity()), metric(found.figure()),
						WORDS.display(found.figure().getPeriod())});
		case Difference.NoFigure none -> Messages.DifferenceWords_noFigure;
		case Difference.Otherwise other ->
			String.join(Messages.ReviewFigures_separator, fields(other.figure(), other.read()));
		};
	}

	/** Each field that differs, with its value before and after. */
	List<String> fields(Observation kept, Observation read) {
		List<String> fields = new ArrayList<>();
		add(fields, Messages.DifferenceWords_value, kept, read, figure -> WORDS.display(figure.getQuantity()));
		add(fields, Messages.DifferenceWords_kind, kept, read, figure -> WORDS.display(figure.getKind()));
		add(fields, Messages.DifferenceWords_metric, kept, read, this::metric);
		add(fields, Messages.DifferenceWords_domain, kept, read, figure -> words(figure.getDomain()));
		add(fields, Messages.DifferenceWords_area, kept, read,
				figure -> figure.getDistrict() == null ? words(null) : workspace.areas().name(figure.getDistrict()));
		add(fields, Messages.DifferenceWords_scope, kept, read, figure -> words(figure.getScope()));
		add(fields, Messages.DifferenceWords_period, kept, read, figure -> WORDS.display(figure.getPeriod()));
		add(fields, Messages.DifferenceWords_relation, kept, read, DifferenceWords::relation);
		return fields;
	}

	private static void add(List<String> fields, String name, Observation kept, Observation read,
			Function<Observation, String> words) {
		String before = words.apply(kept);
		String now = words.apply(read);
		if (!before.equals(now)) {
			fields.add(NLS.bind(Messages.DifferenceWords_field, new Object[]{name, before, now}));
		}
	}

	private String metric(Observation figure) {
		Catalogue catalogue = workspace.catalogue();
		return Optional.ofNullable(figure.getMetric()).flatMap(catalogue::metric).map((Metric metric) -> WORDS.name(metric))
				.orElseGet(() -> words(figure.getMetricName()));
	}

	private static String relation(Observation figure) {
		if (figure.getRelation() == RelationType.NONE) {
			return words(null);
		}
		String other = Stream.ofNullable(figure.getDocument()).flatMap(document -> document.getObservations().stream())
				.filter(each -> Objects.equals(each.getId(), figure.getRelatedTo())).map(Observation::getText).findFirst()
				.orElse("");
		return (WORDS.display(figure.getRelation()) + ' ' + other).strip();
	}

	private static String words(String kept) {
		return kept == null || kept.isBlank() ? Messages.DifferenceWords_none : kept;
	}

}

package fadu.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.model.FaduFactory;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Span;
import fadu.reading.Figure;
import fadu.reading.MarkedPassage;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.Review;

/** Adds figures that the reader missed: a person marks where they stand, and says what they are. */
public final class AddFigures {

	/** How many signs before a passage may deny it. */
	private static final int DENIAL = 6;
	/** The blank in 820 余条, which hides from the reader that it is more than 820条. */
	private static final Pattern MORE = Pattern.compile("(?<=\\d)\\s+(?=[\\u4f59\\u591a\\u6765])");

	private final Workspace workspace;
	private final Person by;

	/**
	 * @param workspace where the figures are
	 * @param by        who adds them
	 */
	public AddFigures(Workspace workspace, Person by) {
		this.workspace = workspace;
		this.by = by;
	}

	/**
	 * The figure that a marked passage seems to be: as its sentence or clause is read, else number, unit, bound and kind as the
	 * passage says; what that does not tell (time, line of business, area) as of the figure before it in its sentence, else of the
	 * report. Nothing is kept.
	 *
	 * @param report  with its district by name or code
	 * @param text    of the report
	 * @param figures of the report
	 * @param marked  code points of the text; blanks at its ends are left out, a number that is marked in part is taken whole
	 * @throws UserException where there is no number in it, or a figure is there already
	 */
	public Observation propose(SourceDocument report, String text, List<Observation> figures, Span marked)
			throws UserException {
		Span place = MarkedNumber.whole(text, stripped(text, marked));
		String passage = part(text, place);
		Optional<Observation> there = figures.stream().filter(figure -> overlaps(figure, place)).findFirst();
		if (there.isPresent()) {
			throw there(there.get());
		}
		String tight = MORE.matcher(passage).replaceAll("");
		MarkedPassage said = MarkedPassage
				.of(part(text, new Span(Math.max(0, place.start() - DENIAL), place.start())), tight,
						MarkedFigure.behind(text, place))
				.orElseThrow(() -> new UserException(NLS.bind(Messages.AddFigures_noNumber, passage)));
		SourceDocument document = EcoreUtil.copy(report);
		document.getObservations().clear();
		Observation figure = FaduFactory.eINSTANCE.createObservation();
		figure.setStart(place.start());
		figure.setEnd(place.end());
		figure.setText(passage);
		MarkedFigure marks = new MarkedFigure(workspace.catalogue(), report);
		Optional<Figure> planned = marks.planned(text, place, said.quantity());
		Optional<Figure> read = marks.at(text, place)
				.filter(found -> found.quantity().value().compareTo(said.quantity().value()) == 0);
		figure.setQuantity(
				read.filter(found -> tight.equals(passage)).map(Figure::reckoned).orElse(said.quantity()));
		figure.setKind(planned.or(() -> read).map(Figure::kind).orElse(said.kind()));
		read.flatMap(Figure::metric).ifPresent(figure::setMetric);
		read.map(Figure::metricName).ifPresent(figure::setMetricName);
		read.flatMap(Figure::scope).ifPresent(figure::setScope);
		figure.setRelation(RelationType.NONE);
		figure.setStatus(ReviewStatus.CONFIRMED);
		figure.setConfidence(1);
		Optional<Observation> before = before(text, figures, place);
		figure.setPeriod(planned.or(() -> read).map(Figure::period).filter(period -> !period.equals(report.getPeriod()))
				.or(() -> before.map(Observation::getPeriod)).orElse(report.getPeriod()));
		read.map(Figure::domain).filter(domain -> !domain.isEmpty()).or(() -> before.map(Observation::getDomain))
				.ifPresent(figure::setDomain);
		before.map(Observation::getDistrict).ifPresent(figure::setDistrict);
		before.map(Observation::getPlace).ifPresent(figure::setPlace);
		document.getObservations().add(figure);
		return figure;
	}

	private static UserException there(Observation figure) {
		return new UserException(NLS.bind(Messages.AddFigures_there, figure.getText()));
	}

	private static boolean overlaps(Observation figure, Span place) {
		return figure.getStart() < place.end() && place.start() < figure.getEnd();
	}

	private static Span stripped(String text, Span marked) {
		int[] points = text.codePoints().toArray();
		int start = Math.clamp(marked.start(), 0, points.length);
		int end = Math.clamp(marked.end(), start, points.length);
		while (start < end && Character.isWhitespace(points[start])) {
			start++;
		}
		while (end > start && Character.isWhitespace(points[end - 1])) {
			end--;
		}
		return new Span(start, end);
	}

	private static String part(String text, Span place) {
		return text.substring(text.offsetByCodePoints(0, place.start()), text.offsetByCodePoints(0, place.end()));
	}

	/** The figure nearest before the place, where no sentence ends between. */
	private static Optional<Observation> before(String text, List<Observation> figures, Span place) {
		return figures.stream().filter(figure -> figure.getEnd() <= place.start())
				.filter(figure -> figure.getStatus() != ReviewStatus.REJECTED)
				.max(Comparator.comparingInt(Observation::getEnd))
				.filter(figure -> part(text, new Span(figure.getEnd(), place.start())).chars()
						.noneMatch(sign -> SourceText.SENTENCE_ENDS.indexOf(sign) >= 0));
	}

	/**
	 * Where words stand in the text of a report.
	 *
	 * @param which counted from 1; nothing where they stand there once
	 * @throws UserException where they do not, or several times and nobody said which
	 */
	public Span find(SourceDocument report, String words, OptionalInt which) throws UserException {
		String text = text(report);
		List<Integer> places = text.isEmpty() || words.isEmpty() ? List.of() : places(text, words);
		if (places.isEmpty()) {
			throw new UserException(NLS.bind(Messages.AddFigures_noWords, report.getFileName(), words));
		}
		if (places.size() > 1 && which.isEmpty()) {
			throw new UserException(NLS.bind(Messages.AddFigures_severalTimes, words, places.size()));
		}
		if (which.orElse(1) < 1 || which.orElse(1) > places.size()) {
			throw new UserException(NLS.bind(Messages.AddFigures_notSoOften, words, places.size()));
		}
		int start = text.codePointCount(0, places.get(which.orElse(1) - 1));
		return new Span(start, start + words.codePointCount(0, words.length()));
	}

	private static List<Integer> places(String text, String words) {
		return Stream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + words.length()))
				.toList();
	}

	/** The figure that a passage of a report seems to be, for a user who names the report. */
	public Observation propose(SourceDocument report, Span marked) throws UserException {
		return propose(report, text(report), figures(report), marked);
	}

	/**
	 * Adds a figure, which counts as confirmed.
	 *
	 * @param proposed   as it was proposed
	 * @param correction what is to be different about it
	 * @throws UserException where a figure is there by now, or the correction cannot be; then nothing is changed
	 */
	public void add(Observation proposed, Correction correction) throws UserException {
		Observation figure = EcoreUtil.copy(proposed);
		ReviewFigures.requirePossible(proposed, correction, figures(proposed.getDocument()));
		correction.apply(figure, workspace.catalogue());
		SourceDocument document = EcoreUtil.copy(proposed.getDocument());
		document.getObservations().clear();
		document.getObservations().add(figure);
		ObservationStore store = workspace.store();
		Review review = Workspace.ask(() -> store.reports().add(figure, by.name()));
		if (review.isRefused()) {
			throw there(review.newer().values().iterator().next());
		}
		if (review.figures() == 0) {
			throw new UserException(NLS.bind(Messages.ReviewFigures_noReport, document.getFileName()));
		}
	}

	private List<Observation> figures(SourceDocument report) throws UserException {
		ObservationStore store = workspace.store();
		return Workspace.ask(() -> store.observations(ObservationQuery.all().inDocuments(Set.of(report.getSha256()))));
	}

	private String text(SourceDocument report) throws UserException {
		ObservationStore store = workspace.store();
		return Workspace.ask(() -> store.text(report.getSha256())).orElse("");
	}

}

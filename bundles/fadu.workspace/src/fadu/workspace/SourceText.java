package fadu.workspace;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.reading.formats.Place;
import fadu.store.ObservationStore;

/** Finds the sentence that a figure came from, where the workspace holds the text of its document. */
public final class SourceText {

	static final String SENTENCE_ENDS = "。!?！？\n";

	private final Workspace workspace;

	/** Looks in the texts that were imported into the workspace. */
	public SourceText(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * A sentence.
	 *
	 * @param text  the sentence
	 * @param start first code point of the figure within it
	 * @param end   code point after the last one of the figure
	 */
	public record Sentence(String text, int start, int end) {
	}

	/** Where the figure stands in its file, in the user's language; nothing where that is not known. */
	public static Optional<String> place(Observation observation) {
		return Optional.ofNullable(observation.getPlace()).map(label -> Place.of(label).map(Place::display).orElse(label));
	}

	/** The sentence around the figure; nothing where only the figure is known, as with documents of plug-ins. */
	public Optional<Sentence> of(Observation observation) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (store.isEmpty()) {
			return Optional.empty();
		}
		String sha256 = observation.getDocument().getSha256();
		return Workspace.ask(() -> store.get().text(sha256)).map(SourceText::points).map(text -> sentence(text, observation));
	}

	/** The text of a document; nothing where the workspace does not hold it, as with documents of plug-ins. */
	public Optional<String> of(SourceDocument document) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return store.isEmpty() ? Optional.empty() : Workspace.ask(() -> store.get().text(document.getSha256()));
	}

	/** The sentences around the figures of which there is one; each text is read once. */
	public Map<Observation, Sentence> of(Collection<Observation> observations) throws UserException {
		Map<Observation, Sentence> sentences = new IdentityHashMap<>();
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (store.isPresent()) {
			Map<String, List<Observation>> byDocument = observations.stream()
					.collect(Collectors.groupingBy(observation -> observation.getDocument().getSha256()));
			for (Map.Entry<String, List<Observation>> document : byDocument.entrySet()) {
				Workspace.ask(() -> store.get().text(document.getKey())).map(SourceText::points).ifPresent(
						text -> document.getValue()
								.forEach(observation -> sentences.put(observation, sentence(text, observation))));
			}
		}
		return sentences;
	}

	/** The sentence around the figure in a text at hand. */
	public static Sentence in(String text, Observation observation) {
		return sentence(points(text), observation);
	}

	private static int[] points(String text) {
		return text.codePoints().toArray();
	}

	private static Sentence sentence(int[] points, Observation observation) {
		int start = observation.getStart();
		int end = observation.getEnd();
		int from = Math.min(start, points.length);
		while (from > 0 && SENTENCE_ENDS.indexOf(points[from - 1]) < 0) {
			from--;
		}
		int to = Math.min(end, points.length);
		while (to < points.length && SENTENCE_ENDS.indexOf(points[to]) < 0) {
			to++;
		}
		if (to < points.length && points[to] != '\n') {
			to++;
		}
		return new Sentence(new String(points, from, to - from), start - from, end - from);
	}

}

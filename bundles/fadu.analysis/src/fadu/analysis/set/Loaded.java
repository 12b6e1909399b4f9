package fadu.analysis.set;

import java.util.List;
import java.util.Set;

import fadu.model.Observation;
import fadu.model.SourceDocument;

/**
 * What a source found, before anything is made of it.
 *
 * @param needs       which figures were looked for
 * @param figures     those found, document by document in the order of the text
 * @param documents   the documents at hand, with figures or without; a document's figures may be those found and what they relate
 *                        to
 * @param withReport  codes of the areas of which a document is at hand, whatever it reports
 * @param hidden      codes of the areas of which the user may not see what is kept
 * @param settlements what people decided on findings
 */
public record Loaded(Needs needs, List<Observation> figures, List<SourceDocument> documents, Set<String> withReport,
		Set<String> hidden, List<Settlement> settlements) {

	public Loaded {
		figures = List.copyOf(figures);
		documents = List.copyOf(documents);
		withReport = Set.copyOf(withReport);
		hidden = Set.copyOf(hidden);
		settlements = List.copyOf(settlements);
	}

	/** What a user found who may see all. */
	public Loaded(Needs needs, List<Observation> figures, List<SourceDocument> documents, Set<String> withReport,
			List<Settlement> settlements) {
		this(needs, figures, documents, withReport, Set.of(), settlements);
	}

}

package fadu.analysis.set;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fadu.analysis.value.Stated;
import fadu.analysis.value.FirstClaim;
import fadu.model.FigureId;
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
 * @param claims      what districts say that they were the first to have; only where a set reaches around
 * @param stated      what the clauses of figures that count honours say of them
 * @param texts       the texts of documents by their SHA-256, where they are kept; only where a set reaches around
 */
public record Loaded(Needs needs, List<Observation> figures, List<SourceDocument> documents, Set<String> withReport,
		Set<String> hidden, List<Settlement> settlements, List<FirstClaim> claims, Map<FigureId, Stated> stated,
		Map<String, String> texts) {

	public Loaded {
		figures = List.copyOf(figures);
		documents = List.copyOf(documents);
		withReport = Set.copyOf(withReport);
		hidden = Set.copyOf(hidden);
		settlements = List.copyOf(settlements);
		claims = List.copyOf(claims);
		stated = Map.copyOf(stated);
		texts = Map.copyOf(texts);
	}

	/** What was found where no clause is known. */
	public Loaded(Needs needs, List<Observation> figures, List<SourceDocument> documents, Set<String> withReport,
			Set<String> hidden, List<Settlement> settlements, List<FirstClaim> claims) {
		this(needs, figures, documents, withReport, hidden, settlements, claims, Map.of(), Map.of());
	}

	/** The same with what clauses say. */
	public Loaded stating(Map<FigureId, Stated> clauses) {
		return new Loaded(needs, figures, documents, withReport, hidden, settlements, claims, clauses, texts);
	}

	/** The same with the texts of documents. */
	public Loaded reading(Map<String, String> kept) {
		return new Loaded(needs, figures, documents, withReport, hidden, settlements, claims, stated, kept);
	}

	/** What was found where nobody claims to be the first. */
	public Loaded(Needs needs, List<Observation> figures, List<SourceDocument> documents, Set<String> withReport,
			Set<String> hidden, List<Settlement> settlements) {
		this(needs, figures, documents, withReport, hidden, settlements, List.of());
	}

	/** What a user found who may see all. */
	public Loaded(Needs needs, List<Observation> figures, List<SourceDocument> documents, Set<String> withReport,
			List<Settlement> settlements) {
		this(needs, figures, documents, withReport, Set.of(), settlements);
	}

}

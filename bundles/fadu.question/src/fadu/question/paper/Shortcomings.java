package fadu.question.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.question.ReportData;
import fadu.workspace.SourceText;
import fadu.workspace.UserException;

/**
 * Where reports list their shortcomings: a paper quotes those, and a number that stands nowhere else is none of their work.
 *
 * @param paragraphs the paragraphs of each document
 */
record Shortcomings(Map<String, List<HeadedText.Paragraph>> paragraphs) {

	static Shortcomings of(ReportData data, Collection<SourceDocument> documents) throws UserException {
		Map<String, List<HeadedText.Paragraph>> found = new HashMap<>();
		SourceText texts = new SourceText(data.workspace());
		for (SourceDocument document : documents) {
			if (!found.containsKey(document.getSha256())) {
				found.put(document.getSha256(), texts.of(document).map(text -> HeadedText.of(text, HeadedText.PROBLEMS))
						.orElseGet(ArrayList::new));
			}
		}
		return new Shortcomings(found);
	}

	/** Whether the figure stands among them. */
	boolean have(Observation figure) {
		return paragraphs.getOrDefault(figure.getDocument().getSha256(), List.of()).stream()
				.anyMatch(paragraph -> paragraph.has(figure));
	}

}

package fadu.workspace.rule;

import java.util.List;
import java.util.Map;

import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.LoadedFile;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;
import fadu.model.DistrictModel;
import fadu.model.Observation;
import fadu.model.SourceDocument;

/**
 * At the span of a figure stands what the figure says, in the reports that are at hand.
 *
 * @param texts   the text of each report by the SHA-256 of its file
 * @param byNames the SHA-256 of each report by the name of its file
 */
public record SpanRule(Map<String, String> texts, Map<String, String> byNames) implements PlugInRule {

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		for (LoadedFile<DistrictModel> file : plugIn.districts()) {
			for (SourceDocument document : file.root().getDocuments()) {
				String text = texts.get(document.getSha256());
				String other = byNames.get(document.getFileName());
				if (text != null) {
					int[] points = text.codePoints().toArray();
					document.getObservations().forEach(figure -> check(file, figure, points, found));
				} else if (other != null) {
					found.at(file, document, Messages.SpanRule_digest, Messages.SpanRule_digestRemedy, document.getFileName(),
							other);
				}
			}
		}
		return found.all();
	}

	private static void check(LoadedFile<DistrictModel> file, Observation figure, int[] points, Found found) {
		int end = Math.min(figure.getEnd(), points.length);
		int start = Math.min(figure.getStart(), end);
		String there = new String(points, start, end - start);
		if (!there.equals(figure.getText())) {
			int[] wanted = figure.getText().codePoints().toArray();
			found.at(file, figure, Messages.SpanRule_text, Messages.SpanRule_textRemedy, figure.getId(),
					figure.getStart() + "-" + figure.getEnd(), there.strip(), figure.getText(),
					nearest(points, wanted, figure.getStart()));
		}
	}

	/** Where the text stands nearest to a place: {@code 428-432}; a dash where it stands nowhere. */
	private static String nearest(int[] points, int[] wanted, int place) {
		int best = -1;
		for (int i = 0; i + wanted.length <= points.length; i++) {
			int length = 0;
			while (length < wanted.length && points[i + length] == wanted[length]) {
				length++;
			}
			if (length == wanted.length && (best < 0 || Math.abs(i - place) < Math.abs(best - place))) {
				best = i;
			}
		}
		return best < 0 ? "-" : best + "-" + (best + wanted.length);
	}

}

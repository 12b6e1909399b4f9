package fadu.analysis.set;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.value.Observations;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;

/**
 * What there is in a set: an absent figure means something only where one knows what was looked at.
 *
 * @param documents SHA-256 of the documents at hand
 * @param reporting codes of the districts of which there is a figure
 * @param truncated codes of the districts with a document that breaks off, so that absent figures may stand in the lost part
 * @param periods   of the documents and of the figures
 */
public record Coverage(Set<String> documents, Set<String> reporting, Set<String> truncated, Set<Period> periods) {

	static Coverage of(Collection<SourceDocument> documents, Collection<Observation> figures) {
		return new Coverage(documents.stream().map(SourceDocument::getSha256).collect(ordered()),
				figures.stream().map(Observations::district).collect(ordered()),
				documents.stream().filter(SourceDocument::isTruncated).map(SourceDocument::getDistrict).collect(ordered()),
				Stream.concat(documents.stream().map(SourceDocument::getPeriod), figures.stream().map(Observation::getPeriod))
						.filter(period -> period != null).collect(ordered()));
	}

	private static <T> Collector<T, ?, Set<T>> ordered() {
		return Collectors.toCollection(LinkedHashSet::new);
	}

}

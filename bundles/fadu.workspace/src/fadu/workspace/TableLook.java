package fadu.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fadu.register.table.LabelMeaning;

/**
 * What stands in a table without prose, before it is kept.
 *
 * @param words the heads and labels that mean nothing yet, then those that say something, in the order of the table
 * @param taken what it would change; nothing where no table can be made out
 * @param fault why none can; empty where one can
 */
public record TableLook(List<TableWord> words, Optional<TableImport.Taken> taken, String fault) {

	/**
	 * A head or label.
	 *
	 * @param text    what stands there; of a time and a word, the word alone where only that means nothing
	 * @param meaning what it says; nothing where it means nothing yet
	 * @param said    whether a person said so
	 */
	public record TableWord(String text, Optional<LabelMeaning> meaning, boolean said) {
	}

	static TableLook of(KnownLabels labels, List<String> unknown, Optional<TableImport.Taken> taken, String fault) {
		List<TableWord> words = new ArrayList<>();
		Set<String> parts = new LinkedHashSet<>(unknown.stream().map(labels::unknownPart).toList());
		parts.forEach(word -> words.add(new TableWord(word, Optional.empty(), false)));
		for (Map.Entry<String, LabelMeaning> each : labels.understood().entrySet()) {
			if (!parts.contains(each.getKey())) {
				words.add(new TableWord(each.getKey(), Optional.of(each.getValue()), labels.isSaid(each.getKey())));
			}
		}
		return new TableLook(List.copyOf(words), taken, fault);
	}

	/** The words that mean nothing yet. */
	public List<String> unknown() {
		return words.stream().filter(word -> word.meaning().isEmpty()).map(TableWord::text).toList();
	}

	/** The words that say no time, by which a table of this kind is known again. */
	Set<String> heads() {
		Set<String> heads = new LinkedHashSet<>();
		words.stream().filter(word -> word.meaning().flatMap(LabelMeaning::period).isEmpty()).map(TableWord::text)
				.forEach(heads::add);
		return heads;
	}

}

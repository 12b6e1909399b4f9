package fadu.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;

/** What the help says: Fadu's texts and those that commands of others bring; of one key the first has it. */
final class HelpTexts extends ResourceBundle {

	private final List<ResourceBundle> all;

	HelpTexts(List<ResourceBundle> all) {
		this.all = List.copyOf(all);
	}

	@Override
	protected Object handleGetObject(String key) {
		return all.stream().filter(texts -> texts.containsKey(key)).findFirst().map(texts -> texts.getObject(key)).orElse(null);
	}

	@Override
	public Enumeration<String> getKeys() {
		Set<String> keys = new LinkedHashSet<>();
		all.forEach(texts -> keys.addAll(texts.keySet()));
		return Collections.enumeration(keys);
	}

}

package fadu.ui.imports.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import fadu.register.table.ColumnRole;
import fadu.workspace.TableMap;
import fadu.workspace.TableMap.Word;

/** What a person says of a table, on top of a map that is kept. */
final class MapDraft {

	private final Map<String, Word> words = new LinkedHashMap<>();
	private final Map<String, ColumnRole> columns = new LinkedHashMap<>();
	private TableMap base = TableMap.NONE;
	private String name = "";
	private String area = "";
	private String period = "";

	/** Begins with a map. */
	void use(TableMap map) {
		base = map;
		words.clear();
		words.putAll(map.words());
		columns.clear();
		columns.putAll(map.columns());
		name = map.name();
		area = map.district().orElse("");
		period = map.otherwise().period().orElse("");
	}

	String name() {
		return name;
	}

	String area() {
		return area;
	}

	String period() {
		return period;
	}

	/** Says what the table is called. @return whether that is something else than before */
	boolean name(String typed) {
		boolean other = !typed.strip().equals(name);
		name = typed.strip();
		return other;
	}

	/** Says which area it is about. @return whether that is something else than before */
	boolean area(String typed) {
		boolean other = !typed.strip().equals(area);
		area = typed.strip();
		return other;
	}

	/** Says the time of figures that tell none. @return whether that is something else than before */
	boolean period(String typed) {
		boolean other = !typed.strip().equals(period);
		period = typed.strip();
		return other;
	}

	void say(String word, Optional<Word> meaning) {
		meaning.ifPresentOrElse(one -> words.put(word, one), () -> words.remove(word));
	}

	Optional<Word> said(String word) {
		return Optional.ofNullable(words.get(word));
	}

	void column(String heading, ColumnRole role) {
		columns.put(heading, role);
	}

	/** All of it as a map. */
	TableMap map() {
		Word before = base.otherwise();
		Word otherwise = new Word(before.district(), before.metric(), written(period), before.unit(), before.factor(), false);
		return new TableMap(name, written(area), otherwise, base.sheets(), new LinkedHashMap<>(columns),
				new LinkedHashMap<>(words), base.seen());
	}

	private static Optional<String> written(String text) {
		return Optional.of(text).filter(some -> !some.isEmpty());
	}

}

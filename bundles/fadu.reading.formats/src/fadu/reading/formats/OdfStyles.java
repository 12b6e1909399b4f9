package fadu.reading.formats;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The styles of an OpenDocument file, as far as they say what is read: struck out, hidden, raised, the formats of list numbers. */
final class OdfStyles {

	/** How words are shown. */
	record Look(boolean struck, boolean hidden, boolean raised) {

		static final Look PLAIN = new Look(false, false, false);

		Look within(Look outer) {
			return new Look(struck || outer.struck, hidden || outer.hidden, raised || outer.raised);
		}
	}

	private static final int LONGEST_CHAIN = 20;

	private final Map<String, Look> looks = new HashMap<>();
	private final Map<String, String> parents = new HashMap<>();
	private final Map<String, Boolean> hiddenTables = new HashMap<>();
	private final Map<String, OdfList> lists = new HashMap<>();

	/** Reads the styles of the part up to the end of the element at hand. */
	void read(Xml xml) throws IOException {
		int begun = xml.depth();
		String name = "";
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("style")) {
				name = xml.attribute("name");
				parents.put(name, xml.attribute("parent-style-name"));
			} else if (xml.isStart("text-properties") && !name.isEmpty()) {
				looks.put(name, new Look(isLine(xml.attribute("text-line-through-style"))
						|| isLine(xml.attribute("text-line-through-type")), xml.attribute("display").equals("none"),
						isRaised(xml.attribute("text-position"))));
			} else if (xml.isStart("table-properties")) {
				hiddenTables.put(name, xml.attribute("display").equals("false"));
			} else if (xml.isStart("list-style")) {
				lists.put(xml.attribute("name"), OdfList.read(xml));
			} else if (xml.isStart("default-style") || xml.isStart("outline-style")) {
				xml.skip();
			}
		}
	}

	private static boolean isLine(String kind) {
		return !kind.isEmpty() && !kind.equals("none");
	}

	private static boolean isRaised(String position) {
		return position.startsWith("super") || !position.isEmpty() && Xml.count(position.split("%")[0], 0) > 0;
	}

	/** How words of a style look. */
	Look look(String style) {
		Look look = Look.PLAIN;
		String name = style;
		for (int i = 0; i < LONGEST_CHAIN && name != null && !name.isEmpty(); i++) {
			look = look.within(looks.getOrDefault(name, Look.PLAIN));
			name = parents.get(name);
		}
		return look;
	}

	boolean isHiddenTable(String style) {
		return hiddenTables.getOrDefault(style, false);
	}

	/** The list of a style; one without numbers where there is none. */
	OdfList list(String style) {
		return lists.getOrDefault(style, OdfList.NONE);
	}

}

package fadu.export.table;

import java.util.Optional;
import java.util.stream.Stream;

import fadu.model.value.Bound;

/** Labels of files in the words of the user. */
final class Words {

	private Words() {
	}

	/** How a number stands to the true one: exact, more than, about … */
	static String of(Bound bound) {
		return switch (bound) {
		case EXACT -> Messages.Words_exact;
		case ABOUT -> Messages.Words_about;
		case MORE_THAN -> Messages.Words_moreThan;
		case AT_LEAST -> Messages.Words_atLeast;
		case NEARLY -> Messages.Words_nearly;
		case AT_MOST -> Messages.Words_atMost;
		};
	}

	/** The same for the label of a bound; nothing for none. */
	static String ofQualifier(Object qualifier) {
		return qualifier == null
				? null
				: Bound.ofQualifier(qualifier.toString()).map(Words::of).orElse(qualifier.toString());
	}

	/** What is said of a number that cannot be computed. */
	static String notComputable() {
		return Messages.Words_notComputable;
	}

	/** The bound that a printed figure such as {@code >988万元} begins with. */
	static String ofDisplay(Object display) {
		Optional<String> text = Optional.ofNullable(display).map(Object::toString).filter(shown -> !shown.isBlank());
		return text.map(shown -> Stream.of(Bound.values()).filter(bound -> shown.startsWith(bound.symbol())).findFirst()
				.orElse(Bound.EXACT)).map(Words::of).orElse(null);
	}

}

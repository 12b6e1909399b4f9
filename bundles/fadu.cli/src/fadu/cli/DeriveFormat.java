package fadu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import fadu.analysis.derive.Derivation;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** How computed metrics are written. */
enum DeriveFormat {
	/** For the eye: a line each or, explained, the tree of inputs down to the characters of the report. */
	table,
	/** Everything, for programs. */
	json;

	/** What Tab offers. */
	static final class Names extends ArrayList<String> {

		private static final long serialVersionUID = 1L;

		Names() {
			super(FormatChoice.names(DeriveFormat.class));
		}
	}

	private static final Wording WORDS = UserWording.get();

	void write(List<Derivation> derivations, boolean explained, PrintWriter out) {
		if (this == json) {
			Json.array(derivations.stream().map(DerivationRecord::of).toList(), out);
		} else if (explained) {
			DerivationTree tree = new DerivationTree(out);
			derivations.forEach(tree::write);
		} else {
			GridFormat.table(new Grid(
					List.of(Messages.Headings_metric, Messages.Headings_metricName, Messages.Headings_district,
							Messages.Headings_value,
							Messages.Headings_period, Messages.Headings_why),
					derivations.stream().map(DeriveFormat::row).toList()), out);
		}
	}

	private static List<String> row(Derivation derivation) {
		String code = derivation.metric().getCode();
		String name = WORDS.name(derivation.metric());
		String district = WORDS.name(derivation.district());
		return switch (derivation) {
		case Derivation.Derived derived -> List.of(code, name, district, value(derived), WORDS.display(derived.period()),
				String.join("\n", WORDS.notes(derived)));
		case Derivation.NotComputable none -> List.of(code, name, district, Messages.DeriveFormat_notComputable, "",
				String.join("\n", WORDS.notes(none)));
		};
	}

	/** The number with bound and unit. */
	static String value(Derivation.Derived derived) {
		return WORDS.display(derived);
	}

}

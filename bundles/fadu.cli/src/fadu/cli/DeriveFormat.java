package fadu.cli;

import java.io.PrintWriter;
import java.util.List;

import fadu.analysis.Figures;
import fadu.analysis.derive.Derivation;
import fadu.analysis.IntervalText;
import fadu.catalogue.Names;

/** How computed metrics are written. */
enum DeriveFormat {
	/** For the eye: a line each or, explained, the tree of inputs down to the characters of the report. */
	table,
	/** Everything, for programs. */
	json;

	void write(List<Derivation> derivations, boolean explained, PrintWriter out) {
		if (this == json) {
			Json.array(derivations.stream().map(DerivationRecord::of).toList(), out);
		} else if (explained) {
			DerivationTree tree = new DerivationTree(out);
			derivations.forEach(tree::write);
		} else {
			GridFormat.table(new Grid(
					List.of(Messages.Headings_metric, Messages.Headings_metricName, Messages.Headings_district, Messages.Headings_value,
							Messages.Headings_period, Messages.Headings_why),
					derivations.stream().map(DeriveFormat::row).toList()), out);
		}
	}

	private static List<String> row(Derivation derivation) {
		String code = derivation.metric().getCode();
		String name = Names.of(derivation.metric());
		String district = Names.of(derivation.district());
		return switch (derivation) {
		case Derivation.Derived derived -> List.of(code, name, district, value(derived), Figures.display(derived.period()),
				String.join("\n", derived.caveats()));
		case Derivation.NotComputable none -> List.of(code, name, district, Messages.DeriveFormat_notComputable, "",
				String.join("\n", none.reasons()));
		};
	}

	/** The number with bound and unit. */
	static String value(Derivation.Derived derived) {
		return IntervalText.display(derived.value(), derived.metric().getUnit());
	}

}

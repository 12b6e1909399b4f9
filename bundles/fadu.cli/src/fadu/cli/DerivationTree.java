package fadu.cli;

import java.io.PrintWriter;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.Figures;
import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Input;
import fadu.catalogue.Names;
import fadu.model.Denominator;
import fadu.model.Observation;

/** Prints a computed metric with its inputs, down to the characters of the report that state them. */
record DerivationTree(PrintWriter out) {

	private static final String STEP = "  ";

	void write(Derivation derivation) {
		write(derivation, "");
	}

	private void write(Derivation derivation, String indent) {
		String subject = indent + derivation.metric().getCode() + ' ' + Names.of(derivation.metric()) + " · "
				+ Names.of(derivation.district());
		switch (derivation) {
		case Derivation.Derived derived -> out.println(subject + " · " + Figures.display(derived.period()) + " = "
				+ DeriveFormat.value(derived));
		case Derivation.NotComputable none -> out.println(subject + ' ' + Messages.DeriveFormat_notComputable);
		}
		String deeper = indent + STEP;
		out.println(deeper + NLS.bind(Messages.DeriveFormat_formula, derivation.metric().getFormula()));
		derivation.inputs().forEach(input -> write(input, deeper));
		notes(derivation).forEach(note -> out.println(deeper + NLS.bind(Messages.DeriveFormat_caveat, note)));
	}

	private static List<String> notes(Derivation derivation) {
		return switch (derivation) {
		case Derivation.Derived derived -> derived.caveats();
		case Derivation.NotComputable none -> none.reasons();
		};
	}

	private void write(Input input, String indent) {
		switch (input) {
		case Input.Reported reported -> reported.observations().forEach(observation -> write(reported, observation, indent));
		case Input.Computed computed -> write(computed.derivation(), indent);
		case Input.Months months -> out.println(indent + NLS.bind(Messages.DeriveFormat_months, months.months()));
		case Input.Base base -> write(base.denominator(), indent);
		case Input.Missing missing -> out.println(indent + missing.name() + " [" + Figures.display(missing.kind()) + ']');
		}
	}

	private void write(Input.Reported reported, Observation observation, String indent) {
		out.println(indent + reported.metric().getCode() + ' ' + Names.of(reported.metric()) + " = "
				+ Figures.display(observation.getQuantity()) + " · " + Figures.display(observation.getPeriod()));
		out.println(indent + STEP + NLS.bind(Messages.DeriveFormat_span, new Object[] { observation.getDocument().getTitle(),
				observation.getStart(), observation.getEnd(), observation.getText() }));
	}

	private void write(Denominator denominator, String indent) {
		out.println(indent + denominator.getName() + " = " + Figures.display(denominator.getQuantity()) + " · "
				+ Figures.display(denominator.getPeriod()) + " · " + denominator.getSource());
	}

}

package fadu.cli;

import java.io.PrintWriter;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Input;
import fadu.model.Denominator;
import fadu.model.Observation;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** Prints a computed metric with its inputs, down to the characters of the report that state them. */
record DerivationTree(PrintWriter out) {

	private static final Wording WORDS = UserWording.get();
	private static final String STEP = "  ";

	void write(Derivation derivation) {
		write(derivation, "");
	}

	private void write(Derivation derivation, String indent) {
		String subject = indent + derivation.metric().getCode() + ' ' + WORDS.name(derivation.metric()) + " · "
				+ WORDS.name(derivation.district());
		switch (derivation) {
		case Derivation.Derived derived -> out.println(subject + " · " + WORDS.display(derived.period()) + " = "
				+ DeriveFormat.value(derived));
		case Derivation.NotComputable none -> out.println(subject + ' ' + Messages.DeriveFormat_notComputable);
		}
		String deeper = indent + STEP;
		out.println(deeper + NLS.bind(Messages.DeriveFormat_formula, derivation.metric().getFormula()));
		derivation.inputs().forEach(input -> write(input, deeper));
		WORDS.notes(derivation).forEach(note -> out.println(deeper + NLS.bind(Messages.DeriveFormat_caveat, note)));
	}

	private void write(Input input, String indent) {
		switch (input) {
		case Input.Reported reported -> reported.observations().forEach(observation -> write(reported, observation, indent));
		case Input.Computed computed -> write(computed.derivation(), indent);
		case Input.Months months -> out.println(indent + NLS.bind(Messages.DeriveFormat_months, months.months()));
		case Input.Base base -> write(base.denominator(), indent);
		case Input.Missing missing -> out.println(indent + missing.name() + " [" + WORDS.display(missing.kind()) + ']');
		}
	}

	private void write(Input.Reported reported, Observation observation, String indent) {
		out.println(indent + reported.metric().getCode() + ' ' + WORDS.name(reported.metric()) + " = "
				+ WORDS.display(observation.getQuantity()) + " · " + WORDS.display(observation.getPeriod()));
		out.println(indent + STEP + NLS.bind(Messages.DeriveFormat_span, new Object[]{observation.getDocument().getTitle(),
				observation.getStart(), observation.getEnd(), observation.getText()}));
	}

	private void write(Denominator denominator, String indent) {
		out.println(indent + denominator.getName() + " = " + WORDS.display(denominator.getQuantity()) + " · "
				+ WORDS.display(denominator.getPeriod()) + " · " + denominator.getSource());
	}

}

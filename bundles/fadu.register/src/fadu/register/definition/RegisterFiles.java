package fadu.register.definition;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import fadu.model.Register;
import fadu.model.RegisterModel;
import fadu.model.xml.ModelFile;

/**
 * Makes definitions of what a plug-in wrote.
 *
 * @param plugIn symbolic name of the plug-in
 * @param model  the register model
 * @param schema the closed package that it points to
 */
public record RegisterFiles(String plugIn, ModelFile.Loaded<RegisterModel> model, ModelFile.Loaded<EPackage> schema) {

	/**
	 * What came of the two files.
	 *
	 * @param registers those that can be used
	 * @param flaws     what cannot
	 */
	public record Result(List<RegisterDefinition> registers, List<Flaw> flaws) {
	}

	/**
	 * Something wrong with a register or an indicator.
	 *
	 * @param inSchema whether it stands in the {@code .ecore}; else in the register model
	 * @param line     the line, from 1, or 0 where it is not known
	 * @param message  one sentence in the user's language
	 */
	public record Flaw(boolean inSchema, int line, String message) {
	}

	/** All registers of the model. */
	public Result read() {
		List<RegisterDefinition> registers = new ArrayList<>();
		List<Flaw> flaws = new ArrayList<>();
		for (Register register : model.root().getRegisters()) {
			new RegisterReader(this, register, flaws).read().ifPresent(registers::add);
		}
		return new Result(List.copyOf(registers), List.copyOf(flaws));
	}

	Flaw inModel(EObject object, String message) {
		return new Flaw(false, model.line(object), message);
	}

	/** An object of the package without a line of its own is said to stand where what holds it does. */
	Flaw inSchema(EObject object, String message) {
		EObject known = object;
		while (known != null && schema.line(known) == 0) {
			known = known.eContainer();
		}
		return new Flaw(true, known == null ? 0 : schema.line(known), message);
	}

}

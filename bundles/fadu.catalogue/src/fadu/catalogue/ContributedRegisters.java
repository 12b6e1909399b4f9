package fadu.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Problem.Severity;
import fadu.model.Register;
import fadu.model.RegisterModel;
import fadu.model.xml.ModelFile;
import fadu.register.definition.RegisterDefinition;
import fadu.register.definition.RegisterFiles;

/**
 * The registers of one register model of a plug-in. What is wrong costs the file, the register or the indicator, and is told with
 * its place.
 *
 * @param model    the register model
 * @param schema   finds the {@code .ecore} that it points to
 * @param problems takes what is wrong
 */
record ContributedRegisters(ContributedFile model, Function<String, Optional<ContributedFile>> schema, List<Problem> problems) {

	/** The element of the extension point. */
	static final String ELEMENT = "register";

	/**
	 * Registers that were read, and where.
	 *
	 * @param file      the register model
	 * @param registers those that can be used
	 */
	record Loaded(LoadedFile<RegisterModel> file, List<RegisterDefinition> registers) {

		/** A problem of one register. */
		Problem problem(RegisterDefinition register, Severity severity, String message, String remedy) {
			Register at = file.root().getRegisters().stream().filter(each -> each.getCode().equals(register.code())).findFirst()
					.orElseThrow();
			return file.problem(severity, at, message, remedy);
		}
	}

	Optional<Loaded> read() {
		return model.load(RegisterModel.class, problems).flatMap(this::read);
	}

	private Optional<Loaded> read(LoadedFile<RegisterModel> file) {
		String path = file.root().getSchema();
		Optional<ContributedFile> ecore = schema.apply(path);
		if (ecore.isEmpty()) {
			problems.add(file.problem(Severity.ERROR, file.root(), NLS.bind(Messages.ContributionReader_noFile, path),
					NLS.bind(Messages.ContributionReader_noFileRemedy, path)));
			return Optional.empty();
		}
		return ecore.flatMap(found -> found.loadClosed(problems).map(loaded -> read(file, found, loaded)));
	}

	private Loaded read(LoadedFile<RegisterModel> file, ContributedFile ecore, ModelFile.Loaded<EPackage> loaded) {
		RegisterFiles.Result result = new RegisterFiles(model.plugIn(), file.model(), loaded).read();
		result.flaws().forEach(flaw -> problems.add(new Problem(Severity.ERROR, model.plugIn(),
				flaw.inSchema() ? ecore.path() : model.path(), flaw.line(),
				NLS.bind(Messages.ContributedFile_fault, flaw.message()),
				Messages.ContributedRegisters_remedy)));
		List<RegisterDefinition> sound = new ArrayList<>(result.registers());
		sound.stream().filter(register -> register.sample().filter(sample -> schema.apply(sample).isEmpty()).isPresent())
				.forEach(register -> problems.add(file.problem(Severity.WARNING, file.root(),
						NLS.bind(Messages.ContributionReader_noFile, register.sample().get()),
						NLS.bind(Messages.ContributionReader_noFileRemedy, register.sample().get()))));
		return new Loaded(file, List.copyOf(sound));
	}

}

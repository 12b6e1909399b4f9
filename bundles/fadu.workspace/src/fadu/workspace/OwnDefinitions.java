package fadu.workspace;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.store.Definition;
import fadu.store.DefinitionKind;
import fadu.store.KeptDefinitions;
import fadu.store.ObservationStore;

/**
 * What users define of one kind in a workspace. Each change can be undone, and nobody changes what another one did unseen.
 *
 * @param workspace where it is kept
 * @param kind      what it is
 */
record OwnDefinitions(Workspace workspace, DefinitionKind kind) {

	/** All of them, by code; asking makes no store. */
	List<Definition> all() throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return store.isEmpty() ? List.of() : Workspace.ask(() -> new KeptDefinitions(store.get()).all(kind));
	}

	/** The one of a code; asking makes no store. */
	Optional<Definition> find(String code) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		return store.isEmpty() ? Optional.empty() : Workspace.ask(() -> new KeptDefinitions(store.get()).find(kind, code));
	}

	/**
	 * Keeps a definition; one of the same code is replaced.
	 *
	 * @param title what the history calls it
	 * @param what  what it is called where somebody else changed it, with its kind
	 */
	void keep(String code, String content, String title, String what, Person by) throws UserException {
		ObservationStore store = workspace.store();
		Definition definition = new Definition(kind, code, content);
		Optional<Definition> seen = seen(store, code, what, by);
		refuse(what, Workspace.ask(() -> new KeptDefinitions(store).keep(definition, title, seen, by.name())));
	}

	/** Removes a definition, where there is one of the code. */
	void remove(String code, String title, String what, Person by) throws UserException {
		ObservationStore store = workspace.store();
		Optional<Definition> seen = seen(store, code, what, by);
		if (seen.isPresent()) {
			refuse(what, Workspace.ask(() -> new KeptDefinitions(store).remove(seen.get(), title, by.name())));
		}
	}

	private Optional<Definition> seen(ObservationStore store, String code, String what, Person by) throws UserException {
		Optional<Definition> there = Workspace.ask(() -> new KeptDefinitions(store).find(kind, code));
		if (there.isPresent()) {
			Unseen.refuse(store, Workspace.ask(() -> store.history().latest(there.get())), by, what);
		}
		return there;
	}

	private static void refuse(String what, Optional<Definition> faster) throws UserException {
		if (faster.isPresent()) {
			throw new UserException(NLS.bind(AssessmentMessages.OwnDefinitions_faster, what));
		}
	}

}

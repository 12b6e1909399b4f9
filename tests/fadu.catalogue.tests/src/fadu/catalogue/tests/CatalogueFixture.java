package fadu.catalogue.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import fadu.catalogue.Catalogue;
import fadu.catalogue.Problem;
import fadu.testing.TemporaryPlugIn;
import fadu.testing.Waiting;

/** A catalogue that is open while plug-ins come and go; those that a test leaves behind are removed. */
abstract class CatalogueFixture {

	@TempDir
	Path folder;

	Catalogue catalogue;

	private final Deque<TemporaryPlugIn> installed = new ArrayDeque<>();

	@BeforeEach
	void open() {
		catalogue = Catalogue.ofPlatform();
	}

	@AfterEach
	void removeWhatWasInstalled() {
		catalogue.close();
		installed.forEach(TemporaryPlugIn::close);
	}

	/** Installs a plug-in while the catalogue is open, and waits until the condition holds. */
	TemporaryPlugIn install(TemporaryPlugIn.Draft draft, Predicate<Catalogue> condition) {
		assertThat(Waiting.until(catalogue, () -> installed.push(draft.install(folder)), condition))
				.describedAs("the catalogue follows the plug-in").isTrue();
		return installed.peek();
	}

	/** Installs a plug-in that is at fault, and returns its problems once there are some. */
	List<Problem> problemsOf(String name, TemporaryPlugIn.Draft draft) {
		install(draft, open -> problems(name).iterator().hasNext());
		return problems(name);
	}

	List<Problem> problems(String name) {
		return catalogue.problems().stream().filter(problem -> problem.plugIn().equals(name)).toList();
	}

	void uninstall(TemporaryPlugIn plugIn, Predicate<Catalogue> condition) {
		installed.remove(plugIn);
		assertThat(Waiting.until(catalogue, plugIn::close, condition)).describedAs("the catalogue follows the plug-in").isTrue();
	}

}

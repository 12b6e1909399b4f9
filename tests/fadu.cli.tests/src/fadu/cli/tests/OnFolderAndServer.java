package fadu.cli.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

import fadu.testing.PostgresServer;

/** Commands on an empty store, in a folder and on a server; skipped where PostgreSQL is not installed. */
abstract class OnFolderAndServer {

	@Parameter
	boolean onServer;

	@TempDir
	Path folder;

	private List<Object> place;

	@BeforeEach
	void emptyStore() {
		place = List.of("--workspace", folder.resolve("workspace"));
		if (onServer) {
			assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
			String url = PostgresServer.shared().orElseThrow().newUrl();
			Terminal.succeed("store", "init", "--store", url);
			place = List.of("--workspace", folder.resolve("workspace"), "--store", url);
		}
	}

	/** The words of a command that asks this store. */
	Object[] command(Object... words) {
		List<Object> all = new ArrayList<>(List.of(words));
		all.addAll(place);
		return all.toArray();
	}

	/** What a command that succeeds prints. */
	String run(Object... words) {
		return Terminal.succeed(command(words));
	}

}

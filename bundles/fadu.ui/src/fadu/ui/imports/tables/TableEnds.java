package fadu.ui.imports.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import fadu.model.SourceDocument;

/** Who is told when a table came in, and what is done with a file in which none is found. */
public final class TableEnds {

	private Consumer<SourceDocument> kept = document -> {
	};
	private final List<Consumer<Path>> takers = new CopyOnWriteArrayList<>();
	private Optional<Consumer<Path>> elsewhere = Optional.empty();

	/** Asks to be given the first document of a table that came in, to be reviewed. */
	public void whenKept(Consumer<SourceDocument> work) {
		kept = work;
	}

	/** Asks to be told of a file whose figures came in. */
	public void whenTaken(Consumer<Path> work) {
		takers.add(work);
	}

	/** Says what is done with a file in which no table is found. */
	public void whenNoTable(Consumer<Path> work) {
		elsewhere = Optional.of(work);
	}

	void cameIn(Optional<Path> file, Optional<SourceDocument> first) {
		file.ifPresent(path -> takers.forEach(taker -> taker.accept(path)));
		first.ifPresent(kept);
	}

	Optional<Runnable> withoutTable(Path file) {
		return elsewhere.map(work -> () -> work.accept(file));
	}

}

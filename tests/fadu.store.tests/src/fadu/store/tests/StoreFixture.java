package fadu.store.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.StoreLocation;

/** What holds for every database: each test of a subclass runs with each of them. */
@ParameterizedClass
@EnumSource(Engine.class)
abstract class StoreFixture {

	@Parameter
	Engine engine;

	@TempDir
	Path folder;

	StoreLocation place;
	ObservationStore store;

	@BeforeEach
	void open() {
		place = engine.place(folder);
		store = ObservationStore.open(place);
	}

	@AfterEach
	void close() {
		if (store != null) {
			store.close();
		}
	}

	void restart() {
		store.close();
		store = ObservationStore.open(place);
	}

	/** A figure as the store has it now. */
	Observation figure(FigureId id) {
		return store.observations(ObservationQuery.all()).stream().filter(figure -> FigureId.of(figure).equals(id)).findFirst()
				.orElseThrow();
	}

}

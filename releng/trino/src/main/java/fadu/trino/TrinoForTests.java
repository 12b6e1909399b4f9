package fadu.trino;

import java.util.Map;

import io.trino.plugin.memory.MemoryPlugin;
import io.trino.testing.DistributedQueryRunner;
import io.trino.testing.TestingSession;

/** A Trino with one catalogue in memory; it says its address on a line of its own, and ends when its input does. */
public final class TrinoForTests {

	private TrinoForTests() {
	}

	/** Starts it. */
	public static void main(String[] arguments) throws Exception {
		try (DistributedQueryRunner trino = DistributedQueryRunner
				.builder(TestingSession.testSessionBuilder().setCatalog("memory").setSchema("default").build()).setWorkerCount(0)
				.build()) {
			trino.installPlugin(new MemoryPlugin());
			trino.createCatalog("memory", "memory", Map.of());
			System.out.println("jdbc:trino://" + trino.getCoordinator().getAddress() + "/memory/");
			System.in.transferTo(System.out);
		}
	}

}

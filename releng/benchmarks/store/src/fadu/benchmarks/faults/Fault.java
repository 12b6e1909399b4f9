package fadu.benchmarks.faults;

import fadu.store.StoreLocation;

/** Something that happens to a server or to the line to it, and passes. */
interface Fault {

	/** For the table. */
	String name();

	/** Where the client finds the store. */
	StoreLocation location();

	/** Up to how many milliseconds after the beginning of an action it strikes; 0 where it strikes before. */
	int delay();

	/** It happens. */
	void strike();

	/** It passes. */
	void heal();

}

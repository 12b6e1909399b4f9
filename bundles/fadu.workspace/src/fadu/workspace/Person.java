package fadu.workspace;

import java.util.OptionalInt;

/**
 * Who changes something, and what of the changes of others this person has seen.
 *
 * @param name how the person wants to be called, beside the login; blank for who goes by the login
 * @param seen up to which entry of the history the person has looked; nothing where nobody else's work may be changed
 */
public record Person(String name, OptionalInt seen) {

	/** A person who has seen nothing that others did. */
	public Person(String name) {
		this(name, OptionalInt.empty());
	}

	/** A person who goes by the login. */
	public static Person ofLogin() {
		return new Person("");
	}

}

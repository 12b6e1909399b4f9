package fadu.question;

import fadu.workspace.UserException;

/**
 * What several questions of a run need. A record: what it depends on are its components, and of equal ones the first is found.
 *
 * @param <T> what it is
 */
public interface Shared<T> {

	/**
	 * Finds it, however long that takes.
	 *
	 * @throws UserException where it cannot be found
	 */
	T find() throws UserException;

}

package fadu.store;

/**
 * Who makes a change: the account that the database knows, which nobody can choose, and the name that the user goes by beside it.
 *
 * @param login the login of the server; for a folder the account of the computer
 * @param name  what the user wants to be called; may be the login
 */
public record Author(String login, String name) {

	/** Whether what is kept as made by somebody was made under this login. */
	public boolean isSame(String kept) {
		return kept != null && (kept.equals(login) || kept.endsWith(" (" + login + ')'));
	}

	/** How the author is kept beside a figure or a decision, and shown: {@code 王芳 (wangf)}. */
	@Override
	public String toString() {
		return name.isBlank() || name.equals(login) ? login : name + " (" + login + ')';
	}

}

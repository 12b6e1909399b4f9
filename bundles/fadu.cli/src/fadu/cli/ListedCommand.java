package fadu.cli;

import java.util.Map;

/** One of Fadu's own commands; the component that lists it names its class. */
public final class ListedCommand implements CliCommand {

	private static final String PROPERTY = "command";

	private Class<?> type;

	/** Takes the class of the command from the component. */
	public void activate(Map<String, Object> properties) throws ClassNotFoundException {
		type = ListedCommand.class.getClassLoader().loadClass(String.valueOf(properties.get(PROPERTY)));
	}

	@Override
	public Object create(Session session) {
		try {
			return new CommandFactory(session).create(type);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

}

package fadu.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Keeps Flyway's chatter out of the console: errors arrive as exceptions, all else is for whoever raises the log level. */
final class MigrationLog implements Log {

	/** Flyway makes it by its name, hence public. */
	public static final class Creator implements LogCreator {

		@Override
		public Log createLogger(Class<?> speaker) {
			return new MigrationLog(speaker);
		}

	}

	private final Logger logger;

	private MigrationLog(Class<?> speaker) {
		logger = System.getLogger(speaker.getName());
	}

	@Override
	public void debug(String message) {
		logger.log(Level.TRACE, message);
	}

	@Override
	public void info(String message) {
		logger.log(Level.DEBUG, message);
	}

	@Override
	public void warn(String message) {
		logger.log(Level.DEBUG, message);
	}

	@Override
	public void error(String message) {
		logger.log(Level.DEBUG, message);
	}

	@Override
	public void error(String message, Exception failure) {
		logger.log(Level.DEBUG, message, failure);
	}

	@Override
	public void notice(String message) {
		logger.log(Level.DEBUG, message);
	}

}

package fadu.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** Turns what PostgreSQL says into one line that a user understands. States are those of appendix A of its manual. */
final class ServerFailures {

	private static final Map<String, String> MESSAGES = Map.of(
			"08004", Messages.Server_noPassword, // the driver's own, where the server asks for a password and there is none
			"28P01", Messages.Server_password, "28000", Messages.Server_password,
			"3D000", Messages.Server_noDatabase,
			"42501", Messages.Server_noRights,
			"25006", Messages.Server_readOnly,
			"53100", Messages.Server_diskFull,
			"53300", Messages.Server_busy,
			"55P03", Messages.Server_busy, "40P01", Messages.Server_busy);

	/** Connection lost or refused; shut down by its administrator; crashed; starting up. */
	private static final List<String> DOWN = List.of("08", "57P01", "57P02", "57P03");

	private ServerFailures() {
	}

	static StoreException explain(Exception failure, StoreLocation location, String user) {
		List<Throwable> chain = Failures.chain(failure);
		List<String> states = Failures.states(chain);
		Optional<StoreException> tls = location instanceof StoreLocation.Server server
				? TlsFaults.explain(failure, chain, server)
				: Optional.empty();
		if (tls.isPresent()) {
			return tls.get();
		}
		Optional<String> known = states.stream().filter(MESSAGES::containsKey).findFirst();
		if (known.isPresent()) {
			return line(MESSAGES.get(known.get()), failure, location, user);
		}
		return isCutOff(failure)
				? line(Messages.Server_down, failure, location, user)
				: line(Messages.Server_failed, failure, location, Failures.firstLine(chain.getLast()));
	}

	static boolean isCutOff(Exception failure) {
		return Failures.states(Failures.chain(failure)).stream().anyMatch(state -> DOWN.stream().anyMatch(state::startsWith));
	}

	private static StoreException line(String message, Exception failure, StoreLocation location, String detail) {
		return new StoreException(NLS.bind(message, location, detail), failure);
	}

}

package fadu.workspace;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.store.ChangeSet;
import fadu.store.ObservationStore;

/** Keeps a person from changing what somebody else did and this person has not seen. */
final class Unseen {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private Unseen() {
	}

	/**
	 * @param latest the latest entry about the thing
	 * @param what   the thing as it stands now, in words
	 * @throws UnseenException where another login made the entry, and the person has not seen it; with all that there is to see
	 */
	static void refuse(ObservationStore store, Optional<ChangeSet> latest, Person person, String what) throws UserException {
		if (latest.isPresent() && !latest.get().by().login().equals(store.history().author(person.name()).login())
				&& latest.get().number() > person.seen().orElse(0)) {
			ChangeSet change = latest.get();
			String now = NLS.bind(Messages.Unseen_changed,
					new Object[]{what, change.by(), time(change), change.number(), ChangeHistory.words(change)});
			throw new UnseenException(now, NLS.bind(Messages.Unseen_advice, change.number()), change.number());
		}
	}

	static String time(ChangeSet change) {
		return time(change.at());
	}

	static String time(Instant at) {
		return TIME.format(at.atZone(ZoneId.systemDefault()));
	}

}

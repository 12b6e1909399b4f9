package fadu.benchmarks.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fadu.model.FigureId;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.store.ChangeSet;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;
import fadu.store.Reversal;
import fadu.store.Review;
import fadu.store.StoreLocation;

/**
 * One user's way to the store, and the one place of the campaigns that calls it: what the store asks for or answers otherwise is
 * adapted here. A change of figures is given the figures as the user saw them.
 */
public final class Desk implements AutoCloseable {

	private final String who;
	private final ObservationStore store;

	private Desk(String who, ObservationStore store) {
		this.who = who;
		this.store = store;
	}

	/**
	 * Opens the store for a user, who on a server is its login too.
	 *
	 * @throws fadu.store.StoreException where it does not open
	 */
	public static Desk open(StoreLocation location, String who) {
		return new Desk(who, ObservationStore.open(location));
	}

	/** The user. */
	public String who() {
		return who;
	}

	/** As what the store keeps beside a figure that this user reviewed. */
	public String signature() {
		return store.history().author(who).toString();
	}

	/** Imports a report. */
	public Told bring(MadeUpReport report) {
		return Told.of(() -> store.add(report.document(), report.text(), who) ? done() : new Told.Nothing("known"));
	}

	/** Confirms figures of one document. */
	public Told confirm(List<Observation> seen) {
		return Told.of(() -> told(store.reviews().confirm(seen, who), seen));
	}

	/** Rejects figures of one document. */
	public Told reject(List<Observation> seen) {
		return Told.of(() -> told(store.reviews().reject(seen, who), seen));
	}

	/** Gives a figure another value. */
	public Told correct(Observation seen, Quantity value) {
		return Told.of(() -> {
			Observation corrected = EcoreUtil.copy(seen);
			corrected.setQuantity(value);
			return told(store.reviews().correct(seen, corrected, who), List.of(seen));
		});
	}

	/** Takes back this user's latest change. */
	public Told undo() {
		return Told.of(() -> switch (store.history().undo(who)) {
		case Reversal.Done(ChangeSet change) -> new Told.Done(Optional.of(change));
		case Reversal.Nothing nothing -> new Told.Nothing("nothing to take back");
		case Reversal.Blocked blocked -> new Told.Refused("another change stands on it");
		case Reversal.Baseless baseless -> new Told.Refused("what it stood on is gone");
		});
	}

	/** The figures of a document as they are now, none where it is not there. */
	public List<Observation> figures(String document) {
		return store.observations(ObservationQuery.all().inDocuments(Set.of(document)));
	}

	/** Sets a few metrics of districts side by side: what a comparison asks. */
	public int compare(Set<String> metrics, Set<String> districts, Period period) {
		return store.observations(ObservationQuery.of(metrics, districts, Optional.of(period))).size()
				+ store.truncatedDocuments().size();
	}

	/** What a report over all districts asks. */
	public int report(Period period) {
		return store.values(ObservationQuery.of(Set.of(), Set.of(), Optional.of(period)), Collectors.toList()).size()
				+ store.districts().size()
				+ store.findings().all().size();
	}

	/** The documents without their figures. */
	public List<SourceDocument> documents() {
		return store.documentList();
	}

	/** Whether the text of a document is kept as it was imported. */
	public boolean keepsText(MadeUpReport report) {
		return store.text(report.document().getSha256()).equals(Optional.of(report.text()));
	}

	/** Whether the values of a figure as they were read are kept beside its corrected ones. */
	public boolean keepsWhatWasRead(FigureId figure) {
		return store.reviews().asRead(figure).isPresent();
	}

	/** All changes, newest first, without those that only take back or do again. */
	public List<ChangeSet> changes() {
		return store.history().changes(Integer.MAX_VALUE).stream().filter(change -> !change.kind().isReversal()).toList();
	}

	/** How many changes take another one back or make it again. */
	public long reversals() {
		return store.history().changes(Integer.MAX_VALUE).stream().filter(change -> change.kind().isReversal()).count();
	}

	/** The login that a change was made with. */
	public static String login(ChangeSet change) {
		return change.by().login();
	}

	@Override
	public void close() {
		store.close();
	}

	private static Told done() {
		return new Told.Done(Optional.empty());
	}

	private static Told told(Review review, List<Observation> seen) {
		if (review.isRefused()) {
			return new Told.Refused("changed by somebody else since it was seen");
		}
		if (review.figures() == seen.size()) {
			return done();
		}
		return review.figures() == 0
				? new Told.Nothing("gone")
				: new Told.Failed(review.figures() + " of " + seen.size() + " figures");
	}

}

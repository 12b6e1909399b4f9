package fadu.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;

import org.jooq.impl.DSL;

import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;
import fadu.register.definition.RegisterDefinition;

/**
 * The documents that users imported, with their text and figures, what was said about the figures, and how all of it came about:
 * a database in the folder {@code store} of a workspace, or on a PostgreSQL server.
 * <p>
 * One program at a time holds the store of a folder; within it, threads may share the store. A change is there as a whole or not
 * at all, even when the program is killed in the middle, and nobody overwrites what he has not seen. What plug-ins contribute is
 * not kept here.
 */
public final class ObservationStore implements AutoCloseable {

	private final Database database;
	private final Optional<String> clearText;
	private final KnownDocuments known;
	final Journal journal;

	private ObservationStore(Database database) {
		this.database = database;
		this.clearText = FirstSteps.using(database, () -> TlsFaults.clearText(database));
		this.known = new KnownDocuments(database.isOurs());
		this.journal = new Journal(database, known);
	}

	/**
	 * Says what this program does, for the user of another one that finds a folder held by it.
	 *
	 * @param command the command, as {@code fadu import}; empty for a window
	 */
	public static void introduce(String command) {
		Program.isSelf(command);
	}

	/** Whom to tell, in one line, for whom a change has to wait. */
	public static void whenWaiting(Consumer<String> told) {
		Transactions.whenWaiting(told);
	}

	/**
	 * Opens the store in the folder of a workspace.
	 *
	 * @param workspace the folder of the workspace
	 * @throws StoreException as {@link #open(StoreLocation)} says
	 */
	public static ObservationStore open(Path workspace) throws StoreException {
		return open(new StoreLocation.Folder(workspace));
	}

	/**
	 * Opens a store, and makes it where a folder has none.
	 *
	 * @throws StoreException where the folder cannot be written, another program holds it, its database is damaged or was
	 *                            written by a newer program, or the disk is full; where the server cannot be reached, refuses the
	 *                            user, or has no tables or those of another structure
	 */
	public static ObservationStore open(StoreLocation location) throws StoreException {
		return new ObservationStore(FirstSteps.open(location));
	}

	/**
	 * Opens a store to ask it, where there is one; none is made.
	 *
	 * @return nothing where nothing was ever kept there
	 * @throws StoreException as {@link #open(StoreLocation)} says
	 */
	public static Optional<ObservationStore> openToAsk(StoreLocation location) throws StoreException {
		return FirstSteps.openToAsk(location).map(ObservationStore::new);
	}

	/**
	 * A document, by the hash of its file, without its observations; nothing where it is not here.
	 *
	 * @throws StoreException where the database fails
	 */
	public Optional<SourceDocument> document(String sha256) {
		return journal.ask(sql -> Search.document(sql, sha256));
	}

	/**
	 * Keeps a document, its text and its observations, as one change. The objects themselves are left as they are.
	 *
	 * @param document with sha-256 and observations; the contributor is not kept, as there is none
	 * @param text     the text as decoded, which the spans of the observations point into
	 * @param by       who imports it
	 * @return false where a document with the same sha-256 was already here; then nothing is changed
	 * @throws DocumentRefusedException where a value cannot be kept as it is; then nothing is changed
	 * @throws StoreException           where the database fails; then nothing is changed
	 */
	public boolean add(SourceDocument document, String text, String by) {
		return new Additions(journal).keep(document, text, by, true) == Addition.ADDED;
	}

	/**
	 * Keeps a document as {@link #add} does, unless one with the same text is here. Of two people who do this with copies of one
	 * report at the same time, one keeps it.
	 *
	 * @throws DocumentRefusedException where a value cannot be kept as it is; then nothing is changed
	 * @throws StoreException           where the database fails; then nothing is changed
	 */
	public Addition addUnlessCopied(SourceDocument document, String text, String by) {
		return new Additions(journal).keep(document, text, by, false);
	}

	/**
	 * All documents with all their observations, in the order in which they were imported.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<SourceDocument> documents() {
		return journal.ask(Search::everything);
	}

	/**
	 * All documents without their observations, in the order in which they were imported.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<SourceDocument> documentList() {
		return journal.ask(sql -> Search.documentList(sql, DSL.noCondition()));
	}

	/**
	 * How many figures of each document nobody has reviewed, by its SHA-256; a document without such figures is not among them.
	 *
	 * @throws StoreException where the database fails
	 */
	public Map<String, Integer> waiting() {
		return journal.ask(Search::waiting);
	}

	/**
	 * The documents whose text breaks off, without their observations, in the order in which they were imported.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<SourceDocument> truncatedDocuments() {
		return journal.ask(sql -> Search.documentList(sql, Documents.TRUNCATED.isTrue()));
	}

	/**
	 * The districts of all documents, in the order in which the first document of each was imported.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<String> districts() {
		return journal.ask(sql -> Search.distinct(sql, Documents.DISTRICT));
	}

	/**
	 * The periods of all documents, in the order in which the first document of each was imported, and the years of their figures.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<Period> periods() {
		return journal.ask(sql -> Search.periods(sql));
	}

	/**
	 * The metrics of which there is a figure about a district.
	 *
	 * @param district GB/T 2260 code of the area that the figures speak of
	 * @throws StoreException where the database fails
	 */
	public Set<String> metricsAbout(String district) {
		return journal.ask(sql -> Search.metricsAbout(sql, district));
	}

	/**
	 * The observations that a query asks for, by document in the order of import and within it as they were added. The document
	 * of each holds, beside the observations asked for, those that they relate to; {@link #documents()} has them complete.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<Observation> observations(ObservationQuery query) {
		return journal.ask(sql -> Search.observations(sql, query, known));
	}

	/**
	 * What is gathered of the values that a query asks for, in no order: for tables over many districts, where whole observations
	 * would take long. Nothing but what the collector keeps is in memory; where the connection was cut it begins anew.
	 *
	 * @throws StoreException where the database fails
	 */
	public <R> R values(ObservationQuery query, Collector<ReportedValue, ?, R> collector) {
		return journal.ask(sql -> Search.values(sql, query, collector));
	}

	/** How many observations a query asks for; a {@link StoreException} where the database fails. */
	public long count(ObservationQuery query) {
		return journal.ask(sql -> Search.count(sql, query));
	}

	/**
	 * The full text of a document.
	 *
	 * @param sha256 hash of its file
	 * @return nothing where there is no such document
	 * @throws StoreException where the database fails
	 */
	public Optional<String> text(String sha256) {
		return journal.ask(sql -> sql.select(Documents.TEXT).from(Documents.TEXT_TABLE).where(Documents.TEXT_DOCUMENT.eq(sha256))
				.fetchOptional(Documents.TEXT));
	}

	/**
	 * The documents that have this text, but for its spaces and line breaks, without their observations: saved again one has other
	 * bytes.
	 *
	 * @throws StoreException where the database fails
	 */
	public List<SourceDocument> documentsWithText(String text) {
		return journal.ask(sql -> Search.documentList(sql, Documents.TEXT_HASH.eq(TextHash.of(text))));
	}

	/** The districts that the user may see and change, as they are now. */
	public DistrictRights districtRights() {
		return journal.ask(sql -> DistrictRights.of(database, sql));
	}

	/** What people say about the figures. */
	public Reviews reviews() {
		return new Reviews(journal);
	}

	/** What people change about the reports themselves. */
	public ReportEdits reports() {
		return new ReportEdits(journal);
	}

	/** Tables whose cells are figures. */
	public TableEdition tables() {
		return new TableEdition(journal);
	}

	/** What people decided on findings. */
	public Findings findings() {
		return new Findings(journal);
	}

	/** The rows of a register. */
	public RegisterRows register(RegisterDefinition register) {
		return new RegisterRows(journal, register);
	}

	/** The codes of the districts that have rows in registers. */
	public List<String> districtsWithRows() {
		return journal.ask(sql -> RegisterImports.districts(database, sql));
	}

	/** Districts that are compared again and again. */
	public PeerGroups peerGroups() {
		return new PeerGroups(journal);
	}

	/** What was changed, and the way back. */
	public History history() {
		return new History(journal);
	}

	/**
	 * Asks several questions of one state of the data, whatever others change meanwhile.
	 *
	 * @param questions calls of methods of this store that only ask; where the connection was cut they are called once more
	 * @throws StoreException where the database fails
	 */
	public <T> T inOneState(Supplier<T> questions) {
		return journal.snapshot(questions);
	}

	/** What the user should know of the connection and of the answers so far, a line each. */
	public List<String> notices() {
		return Stream.concat(clearText.stream(),
				database instanceof FederatedDatabase province ? province.notices().stream() : Stream.empty()).toList();
	}

	/** Closes the database and gives the folder free. */
	@Override
	public void close() {
		journal.close();
	}

}

package fadu.ui.imports.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.osgi.util.NLS;

import fadu.model.SourceDocument;
import fadu.register.table.ColumnRole;
import fadu.ui.changes.DataChanges;
import fadu.workspace.Person;
import fadu.workspace.TableImport;
import fadu.workspace.TableImport.Taken;
import fadu.workspace.TableLook;
import fadu.workspace.TableLook.TableWord;
import fadu.workspace.TableMap;
import fadu.workspace.TableMap.Word;
import fadu.workspace.UserException;

/**
 * A table without prose before its figures come in: what its heads and labels are taken for, what it would change, what is refused.
 * What a person says of the words is kept under the name of the table, and offered when such a table comes again. All methods are
 * called on the thread of the window.
 */
public final class TableIntakeModel {

	private final DataChanges data;
	private final TableImport tables;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final MapDraft draft = new MapDraft();
	private final TableEnds ends = new TableEnds();
	private Optional<Path> file = Optional.empty();
	private boolean confirmed;
	private List<TableMap> maps = List.of();
	private Optional<TableLook> look = Optional.empty();
	private String fault = "";
	private Optional<String> said = Optional.empty();
	private boolean failed;
	private boolean busy;
	private int turn;

	/** @param data what asks and changes in the background */
	public TableIntakeModel(DataChanges data) {
		this.data = data;
		tables = new TableImport(data.workspace(), Person.ofLogin());
	}

	/** What asks and changes in the background. */
	DataChanges data() {
		return data;
	}

	/** Asks to be told when something is different. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** What is done when a table came in, or where none is found. */
	public TableEnds ends() {
		return ends;
	}

	/** What else can be done with the file, in which no table is found. */
	public Optional<Runnable> otherWay() {
		return fault.isEmpty() ? Optional.empty() : file.flatMap(ends::withoutTable);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** The spreadsheet. */
	public Optional<Path> file() {
		return file;
	}

	/** Takes a spreadsheet; where one with such heads came in before, it is read as that was. */
	public void open(Path other) {
		file = Optional.of(other);
		look = Optional.empty();
		said = Optional.empty();
		draft.use(TableMap.NONE);
		draft.name(stem(other));
		busy = true;
		turn++;
		int now = turn;
		data.ask(() -> new Offered(tables.maps(), tables.remembered(other)), offered -> {
			if (now == turn) {
				maps = offered.maps();
				offered.like().ifPresent(map -> {
					draft.use(map);
					said = Optional.of(NLS.bind(Messages.TableIntakeModel_remembered, map.name()));
					failed = false;
				});
				look();
			}
		}, e -> unread(now, e));
		tell();
	}

	private record Offered(List<TableMap> maps, Optional<TableMap> like) {
	}

	private static String stem(Path path) {
		return String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", "");
	}

	/** The names of the maps that are kept. */
	public List<String> maps() {
		return maps.stream().map(TableMap::name).toList();
	}

	/** Reads the table by the map of a name; by none where there is none of that name. */
	public void choose(String called) {
		draft.use(maps.stream().filter(map -> map.name().equals(called)).findFirst().orElse(TableMap.NONE));
		if (draft.name().isEmpty()) {
			draft.name(file.map(TableIntakeModel::stem).orElse(""));
		}
		said = Optional.empty();
		look();
	}

	/** What the table is called; another one of the name is a newer edition of it. */
	public String name() {
		return draft.name();
	}

	/** Says what it is called. */
	public void name(String typed) {
		if (draft.name(typed)) {
			look();
		}
	}

	/** The area that the table is about, as it was typed; blank where it tells all districts. */
	public String area() {
		return draft.area();
	}

	/** Says which it is. */
	public void area(String typed) {
		if (draft.area(typed)) {
			look();
		}
	}

	/** The time of figures that tell none, as it was typed. */
	public String period() {
		return draft.period();
	}

	/** Says which it is. */
	public void period(String typed) {
		if (draft.period(typed)) {
			look();
		}
	}

	/** Whether a person has compared the table, so that its figures are reviewed when they come in. */
	public boolean isConfirmed() {
		return confirmed;
	}

	/** Says so. */
	public void confirm(boolean compared) {
		confirmed = compared;
	}

	/** Says what a head or label means; nothing to forget what was said of it. */
	public void say(String word, Optional<Word> meaning) {
		draft.say(word, meaning);
		look();
	}

	/** What was said of a word. */
	public Optional<Word> said(String word) {
		return draft.said(word);
	}

	/** Says what the column of a long table under a heading holds. */
	public void column(String heading, ColumnRole role) {
		draft.column(heading, role);
		look();
	}

	/** Looks into the file again. */
	public void look() {
		if (file.isEmpty()) {
			tell();
			return;
		}
		turn++;
		int now = turn;
		busy = true;
		Path read = file.get();
		TableMap map = draft.map();
		data.ask(() -> tables.look(read, map), found -> {
			if (now == turn) {
				busy = false;
				look = Optional.of(found);
				fault = found.fault();
				tell();
			}
		}, e -> unread(now, e));
		tell();
	}

	private void unread(int now, UserException e) {
		if (now == turn) {
			busy = false;
			fault = e.getMessage();
			tell();
		}
	}

	/** The heads and labels, those that mean nothing yet first. */
	public List<TableWord> words() {
		return look.map(TableLook::words).orElse(List.of());
	}

	/** What the table would change; nothing where none can be made out, or what was said cannot be used. */
	public Optional<Taken> taken() {
		return fault.isEmpty() ? look.flatMap(TableLook::taken) : Optional.empty();
	}

	/** Why none can be made out; empty where one can. */
	public String fault() {
		return fault;
	}

	/** Whether something is read or kept. */
	public boolean isBusy() {
		return busy;
	}

	/** Whether there is anything to keep. */
	public boolean canKeep() {
		return !busy && taken().filter(found -> found.changes().added().size() + found.changes().changed().size() > 0).isPresent();
	}

	private record Done(Taken taken, Optional<SourceDocument> first) {
	}

	/** Takes the figures as one change, and keeps what was said of the words. */
	public void keep() {
		if (!canKeep() || file.isEmpty()) {
			return;
		}
		busy = true;
		Path read = file.get();
		TableMap map = draft.map();
		boolean compared = confirmed;
		data.change(() -> {
			Taken done = tables.keep(read, map, compared);
			return new Done(done, tables.documents(done.name()).stream().findFirst());
		}, this::done, e -> {
			busy = false;
			say(e.getMessage(), true);
		});
		tell();
	}

	private void done(Done done) {
		busy = false;
		long districts = done.taken().read().figures().stream().map(figure -> figure.district()).distinct().count();
		say(NLS.bind(Messages.TableIntakeModel_kept, new Object[]{done.taken().changes().added().size(),
				done.taken().changes().changed().size(), districts, done.taken().name()}), false);
		look();
		ends.cameIn(file, done.first());
	}

	private void say(String line, boolean wrong) {
		said = Optional.of(line);
		failed = wrong;
		tell();
	}

	/** What came of the last step, one line. */
	public Optional<String> said() {
		return said;
	}

	/** Whether it was not done. */
	public boolean isFailed() {
		return failed;
	}

}

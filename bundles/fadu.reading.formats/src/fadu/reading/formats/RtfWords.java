package fadu.reading.formats;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;

/** Takes the words and commands of a file of rich text, and leaves out what does not print: fonts, styles, fields, pictures. */
final class RtfWords implements IRtfListener {

	/** Deeper nesting is no document but an attack on the memory. */
	private static final int DEEPEST = 1000;
	private static final Set<Command> PRINTED = EnumSet.of(Command.rtf, Command.field, Command.fldrslt, Command.listtext,
			Command.pntext, Command.shp, Command.shpinst, Command.shptxt, Command.footnote, Command.nesttableprops, Command.object,
			Command.result, Command.upr, Command.ud);

	private static final class Group {
		private boolean skipped;
		private boolean hidden;
		private boolean struck;
		private boolean raised;
		private boolean inTable;
		private Command destination = Command.rtf;

		Group inner() {
			Group inner = new Group();
			inner.skipped = skipped;
			inner.hidden = hidden;
			inner.struck = struck;
			inner.raised = raised;
			inner.inTable = inTable;
			return inner;
		}
	}

	private record Aside(StringBuilder words, List<String> lines, boolean inTable) {
	}

	private final RtfText out;
	private final Optional<Charset> codePage;
	private final Budget budget;
	private final Deque<Group> groups = new ArrayDeque<>();
	private final Deque<Aside> asides = new ArrayDeque<>();
	private final List<RtfTable.Edge> edges = new ArrayList<>();
	private StringBuilder words = new StringBuilder();
	private Group group = new Group();
	private boolean right;
	private boolean below;

	/** @param codePage of the file, where it is a Chinese one */
	RtfWords(RtfText out, Optional<Charset> codePage, Budget budget) {
		this.out = out;
		this.codePage = codePage;
		this.budget = budget;
	}

	@Override
	public void processGroupStart() {
		if (groups.size() > DEEPEST) {
			throw new IllegalStateException("nested too deeply");
		}
		groups.push(group);
		group = group.inner();
	}

	@Override
	public void processGroupEnd() {
		if (groups.isEmpty()) {
			return;
		}
		Group ended = group;
		group = groups.pop();
		if (ended.skipped || asides.isEmpty()) {
			return;
		}
		switch (ended.destination) {
		case listtext, pntext -> {
			String label = words.toString().strip();
			boolean open = !label.isEmpty() && label.charAt(label.length() - 1) < '\u0080';
			boolean bullet = label.codePoints().noneMatch(Character::isLetterOrDigit);
			words = asides.pop().words();
			words.append(bullet ? "" : label).append(open && !bullet ? " " : "");
		}
		case footnote -> out.note(asideLines());
		case shptxt -> out.box(asideLines());
		default -> {
			// the words stay where they are
		}
		}
	}

	private List<String> asideLines() {
		Aside aside = asides.pop();
		aside.lines().add(words.toString());
		words = aside.words();
		group.inTable = aside.inTable();
		return aside.lines();
	}

	@Override
	public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
		budget.check();
		if (command.getCommandType() == CommandType.Destination) {
			destination(command);
		} else if (!group.skipped) {
			boolean on = !hasParameter || parameter != 0;
			switch (command) {
			case v -> group.hidden = on;
			case deleted -> group.hidden = on;
			case strike, striked -> group.struck = on;
			case supercmd, up -> group.raised = on;
			case nosupersub, sub -> group.raised = false;
			case plain -> {
				group.hidden = false;
				group.struck = false;
				group.raised = false;
			}
			case optionalcommand -> group.skipped = true; // of a command that the parser does not know
			case nonbreakingspace -> words.append(' ');
			case nonbreakinghyphen -> words.append('-');
			case pard -> group.inTable = false;
			case intbl -> group.inTable = on;
			case par, sect, page, column -> endParagraph();
			case line -> words.append('\n');
			case tab -> words.append('\t');
			default -> table(command, parameter);
			}
		}
	}

	private void destination(Command command) {
		boolean note = command == Command.listtext || command == Command.pntext || command == Command.footnote
				|| command == Command.shptxt;
		group.skipped |= !PRINTED.contains(command);
		group.destination = command;
		if (note && !group.skipped) {
			asides.push(new Aside(words, new ArrayList<>(), group.inTable));
			words = new StringBuilder();
			group.inTable = false;
		}
	}

	private void table(Command command, int parameter) {
		switch (command) {
		case trowd -> edges.clear();
		case clmrg -> right = true;
		case clvmrg -> below = true;
		case cellx -> {
			edges.add(new RtfTable.Edge(parameter, right, below));
			right = false;
			below = false;
		}
		case cell, nestcell -> {
			out.cell(words.toString(), command == Command.nestcell);
			words.setLength(0);
		}
		case row, nestrow -> out.row(edges, command == Command.nestrow);
		default -> {
			// how it looks
		}
		}
	}

	private void endParagraph() {
		Aside aside = asides.peek();
		if (aside == null) {
			out.paragraph(words.toString(), group.inTable);
		} else {
			aside.lines().add(words.toString());
		}
		words.setLength(0);
	}

	@Override
	public void processString(String text) {
		if (group.skipped || group.hidden) {
			return;
		}
		if (group.struck) {
			if (!text.isBlank()) {
				out.struck();
			}
			return;
		}
		String decoded = codePage.map(page -> RtfCodePage.mended(text, page)).orElse(text);
		String shown = decoded.replace("\r", "").replace("\n", "");
		words.append(group.raised ? Characters.raised(shown) : shown);
	}

	@Override
	public void processDocumentStart() {
		// nothing to open
	}

	@Override
	public void processDocumentEnd() {
		endParagraph();
	}

	@Override
	public void processCharacterBytes(byte[] bytes) {
		// the parser hands them on as a string
	}

	@Override
	public void processBinaryBytes(byte[] bytes) {
		// pictures
	}

}

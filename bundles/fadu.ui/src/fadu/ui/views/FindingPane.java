package fadu.ui.views;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.Severity;
import fadu.analysis.set.Settlement.Decision;
import fadu.ui.review.FindingDecisions;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/** What the chosen finding says, or that several are chosen, and what becomes of them. */
final class FindingPane {

	private static final int REASON = 130;
	private static final int EDGE = 4;

	private final FindingDecisions decisions;
	private final Runnable focus;
	private final StyledText details;
	private final Text reason;
	private final Button accept;
	private final Button dismiss;
	private final Button reopen;
	private final Button fix;
	private boolean asked;
	private List<CheckedFinding> chosen = List.of();

	/** @param focus gives the keys back to the list once something is decided */
	FindingPane(Composite parent, FindingDecisions decisions, Runnable focus) {
		this.decisions = decisions;
		this.focus = focus;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		area.setLayout(layout);
		details = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		details.setMargins(EDGE, EDGE, EDGE, EDGE);
		details.setAlwaysShowScrollBars(false);
		details.setForeground(Palette.INK);
		Names.name(details, Messages.FindingsView_details);
		GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
		room.widthHint = REASON;
		room.heightHint = details.getLineHeight();
		details.setLayoutData(room);
		Composite foot = new Composite(area, SWT.NONE);
		foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		GridLayout line = new GridLayout(2, false);
		line.marginHeight = 2;
		foot.setLayout(line);
		reason = new Text(foot, SWT.BORDER);
		reason.setMessage(Messages.FindingsView_reason);
		Names.name(reason, Messages.FindingsView_reason);
		GridData words = new GridData(SWT.FILL, SWT.CENTER, true, false);
		words.widthHint = REASON;
		reason.setLayoutData(words);
		reason.addListener(SWT.Modify, event -> reasonGiven());
		reason.addListener(SWT.DefaultSelection, event -> dismissWithReason());
		Composite buttons = new Composite(foot, SWT.NONE);
		RowLayout row = new RowLayout();
		row.center = true;
		row.wrap = false;
		buttons.setLayout(row);
		accept = button(buttons, Messages.FindingsView_accept, Messages.FindingsView_acceptTip,
				() -> decide(Decision.ACCEPTED));
		dismiss = button(buttons, Messages.FindingsView_dismiss, Messages.FindingsView_dismissTip,
				() -> decide(Decision.DISMISSED));
		reopen = button(buttons, Messages.FindingsView_reopen, Messages.FindingsView_reopenTip,
				() -> decide(Decision.OPEN));
		fix = button(buttons, Messages.FindingsView_fix, Messages.FindingsView_fixTip, () -> {
			focus.run();
			decisions.fix(chosen.getFirst());
		});
		List.of(reopen, fix).forEach(button -> button.setLayoutData(new RowData()));
	}

	/** What can be done with a finding, in the context menu of their list, too. */
	void offerAt(Control list) {
		Buttons.menu(list, List.of(accept, dismiss, reopen, fix));
	}

	private Button button(Composite parent, String name, String tip, Runnable work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> {
			if (!chosen.isEmpty()) {
				work.run();
			}
		});
		return button;
	}

	/** Before a button goes grey and the platform hands the keys to whatever is next, the list has them. */
	private void decide(Decision decision) {
		List<CheckedFinding> concerned = chosen.stream().filter(checked -> checked.isOpen() != (decision == Decision.OPEN))
				.toList();
		focus.run();
		decisions.decide(concerned, decision, reason.getText());
		asked = decisions.isReasonWanted();
		if (asked) {
			reason.setFocus();
		}
	}

	private void reasonGiven() {
		if (!reason.getText().isBlank()) {
			decisions.reasonGiven();
		}
	}

	/** Enter goes on with what lacked a reason; as a rule a reason may be one to accept, too. */
	private void dismissWithReason() {
		if (asked && !reason.getText().isBlank() && isAnyOpen()) {
			decide(Decision.DISMISSED);
		}
	}

	private boolean isAnyOpen() {
		return chosen.stream().anyMatch(CheckedFinding::isOpen);
	}

	/** Shows the findings that are chosen now, or how to choose one. */
	void show(List<CheckedFinding> now) {
		boolean notes = isOfNotes(now);
		details.setText(words(now) + "\n\n" + (notes ? Messages.FindingsView_meaningOfNote : Messages.FindingsView_meaning));
		accept.setToolTipText(notes ? Messages.FindingsView_acceptNoteTip : Messages.FindingsView_acceptTip);
		dismiss.setToolTipText(notes ? Messages.FindingsView_dismissNoteTip : Messages.FindingsView_dismissTip);
		if (!isSame(now, chosen)) {
			reason.setText("");
			asked = false;
		}
		chosen = now;
		accept.setEnabled(isAnyOpen());
		dismiss.setEnabled(isAnyOpen());
		offer(reopen, !now.isEmpty() && !isAnyOpen());
		offer(fix, now.size() == 1 && now.getFirst().finding().fix().isPresent());
	}

	/** What is no fault is not said to be one. */
	private static boolean isOfNotes(List<CheckedFinding> chosen) {
		return !chosen.isEmpty() && chosen.stream().allMatch(checked -> checked.finding().severity() == Severity.NOTE);
	}

	private static String words(List<CheckedFinding> chosen) {
		return switch (chosen.size()) {
		case 0 -> Messages.FindingsView_choose;
		case 1 -> FindingText.of(chosen.getFirst());
		default -> NLS.bind(Messages.FindingsView_several, chosen.size(), chosen.stream().filter(CheckedFinding::isOpen).count())
				+ '\n' + chosen.stream().map(FindingText::brief).collect(Collectors.joining("\n"));
		};
	}

	private static void offer(Button button, boolean offered) {
		((RowData) button.getLayoutData()).exclude = !offered;
		button.setVisible(offered);
		button.requestLayout();
	}

	/** A reason is given for these findings and one decision; it is never left for the next. */
	private static boolean isSame(List<CheckedFinding> some, List<CheckedFinding> others) {
		return some.stream().map(CheckedFinding::id).toList().equals(others.stream().map(CheckedFinding::id).toList())
				&& some.stream().map(CheckedFinding::isOpen).toList().equals(others.stream().map(CheckedFinding::isOpen).toList());
	}

}

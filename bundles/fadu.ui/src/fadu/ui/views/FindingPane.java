package fadu.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.set.Settlement.Decision;
import fadu.ui.review.FindingDecisions;
import fadu.ui.widgets.Buttons;
import fadu.ui.widgets.Names;
import fadu.ui.widgets.Palette;

/** What the chosen finding says, and what becomes of it. */
final class FindingPane {

	private static final int REASON = 130;

	private final FindingDecisions decisions;
	private final Runnable focus;
	private final Text details;
	private final Text reason;
	private final Button accept;
	private final Button dismiss;
	private final Button reopen;
	private final Button fix;
	private boolean asked;
	private Optional<CheckedFinding> chosen = Optional.empty();

	/** @param focus gives the keys back to the list once something is decided */
	FindingPane(Composite parent, FindingDecisions decisions, Runnable focus) {
		this.decisions = decisions;
		this.focus = focus;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		area.setLayout(layout);
		details = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		details.setForeground(Palette.INK);
		Names.name(details, Messages.FindingsView_details);
		GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
		room.widthHint = REASON;
		room.heightHint = details.getLineHeight();
		details.setLayoutData(room);
		Composite foot = new Composite(area, SWT.NONE);
		foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		RowLayout row = new RowLayout();
		row.center = true;
		foot.setLayout(row);
		reason = new Text(foot, SWT.BORDER);
		reason.setMessage(Messages.FindingsView_reason);
		Names.name(reason, Messages.FindingsView_reason);
		reason.setLayoutData(new RowData(REASON, SWT.DEFAULT));
		reason.addListener(SWT.Modify, event -> reasonGiven());
		reason.addListener(SWT.DefaultSelection, event -> dismissWithReason());
		accept = button(foot, Messages.FindingsView_accept, Messages.FindingsView_acceptTip,
				checked -> decide(checked, Decision.ACCEPTED));
		dismiss = button(foot, Messages.FindingsView_dismiss, Messages.FindingsView_dismissTip,
				checked -> decide(checked, Decision.DISMISSED));
		reopen = button(foot, Messages.FindingsView_reopen, Messages.FindingsView_reopenTip,
				checked -> decide(checked, Decision.OPEN));
		fix = button(foot, Messages.FindingsView_fix, Messages.FindingsView_fixTip, checked -> {
			focus.run();
			decisions.fix(checked);
		});
		List.of(reopen, fix).forEach(button -> button.setLayoutData(new RowData()));
	}

	/** What can be done with a finding, in the context menu of their list, too. */
	void offerAt(Control list) {
		Buttons.menu(list, List.of(accept, dismiss, reopen, fix));
	}

	private Button button(Composite parent, String name, String tip, Consumer<CheckedFinding> work) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> chosen.ifPresent(work));
		return button;
	}

	/** Before a button goes grey and the platform hands the keys to whatever is next, the list has them. */
	private void decide(CheckedFinding checked, Decision decision) {
		focus.run();
		decisions.decide(checked, decision, reason.getText());
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
		chosen.filter(checked -> asked && !reason.getText().isBlank()).ifPresent(checked -> decide(checked, Decision.DISMISSED));
	}

	/** Shows the finding that is chosen now, or how to choose one. */
	void show(Optional<CheckedFinding> now) {
		details.setText(now.map(FindingText::of).orElse(Messages.FindingsView_choose) + "\n\n" + Messages.FindingsView_meaning);
		boolean open = now.filter(CheckedFinding::isOpen).isPresent();
		if (!isSame(now, chosen)) {
			reason.setText("");
			asked = false;
		}
		chosen = now;
		accept.setEnabled(open);
		dismiss.setEnabled(open);
		offer(reopen, now.isPresent() && !open);
		offer(fix, now.filter(checked -> checked.finding().fix().isPresent()).isPresent());
	}

	private static void offer(Button button, boolean offered) {
		((RowData) button.getLayoutData()).exclude = !offered;
		button.setVisible(offered);
		button.requestLayout();
	}

	/** A reason is given for one finding and one decision; it is never left for the next. */
	private static boolean isSame(Optional<CheckedFinding> one, Optional<CheckedFinding> other) {
		return one.map(CheckedFinding::id).equals(other.map(CheckedFinding::id))
				&& one.map(CheckedFinding::isOpen).equals(other.map(CheckedFinding::isOpen));
	}

}

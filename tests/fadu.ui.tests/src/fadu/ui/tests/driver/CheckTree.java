package fadu.ui.tests.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree with check boxes in the window. */
public final class CheckTree {

	private static final int BOX = 11;
	private static final int LOOKS_BEFORE_ANOTHER_CLICK = 40;

	private final Workbench workbench;
	private final Tree tree;

	private CheckTree(Workbench workbench, Tree tree) {
		this.workbench = workbench;
		this.tree = tree;
	}

	/** The tree in which an item begins with the text. */
	public static CheckTree with(Workbench workbench, String text) {
		return new CheckTree(workbench, workbench.find(Tree.class,
				candidate -> (candidate.getStyle() & SWT.CHECK) != 0 && items(candidate.getItems()).stream()
						.anyMatch(item -> item.getText().startsWith(text))));
	}

	/** What the tree reads, item by item. */
	public List<String> texts() {
		return workbench.ask(() -> items(tree.getItems()).stream().map(TreeItem::getText).toList());
	}

	/** Opens the item that begins with the text, so that what is below it shows. */
	public CheckTree open(String text) {
		TreeItem item = item(text);
		workbench.run(() -> {
			Event expand = new Event();
			expand.item = item;
			tree.notifyListeners(SWT.Expand, expand);
			item.setExpanded(true);
		});
		return this;
	}

	private TreeItem item(String text) {
		return workbench.ask(() -> find(text));
	}

	private TreeItem find(String text) {
		return items(tree.getItems()).stream().filter(each -> each.getText().startsWith(text)).findFirst()
				.orElseThrow(() -> new AssertionError("no item " + text));
	}

	/**
	 * Clicks into the check box of the item that begins with the text. A tree that is filled anew under the pointer, as when the
	 * window has just opened, swallows the click; then it is clicked again.
	 */
	public void check(String text) {
		boolean before = workbench.ask(item(text)::getChecked);
		AtomicInteger looks = new AtomicInteger();
		workbench.await(text + " is checked", () -> {
			TreeItem item = find(text);
			if (item.getChecked() != before) {
				return true;
			}
			if (looks.getAndIncrement() % LOOKS_BEFORE_ANOTHER_CLICK == 0) {
				tree.setTopItem(item);
				Rectangle image = item.getImageBounds(0);
				workbench.clickNow(tree, new Point(image.x - BOX, image.y + image.height / 2));
			}
			return false;
		});
	}

	private static List<TreeItem> items(TreeItem[] roots) {
		List<TreeItem> found = new ArrayList<>();
		Stream.of(roots).filter(item -> !item.getText().isEmpty()).forEach(item -> {
			found.add(item);
			found.addAll(items(item.getItems()));
		});
		return found;
	}

}

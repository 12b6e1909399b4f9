package fadu.report.word;

import java.util.Optional;

import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.IHyperlinkAction;

import fadu.report.word.Inline.Link;

/** Links as designs have them. */
final class Links {

	private Links() {
	}

	/** Where the content leads, itself or with what it stands in. */
	static Optional<Link> of(IContent content) {
		IHyperlinkAction action = content.getHyperlinkAction();
		if (action == null) {
			return content.getParent() instanceof IContent parent && parent.getHyperlinkAction() != null
					? of(parent)
					: Optional.empty();
		}
		return switch (action.getType()) {
		case IHyperlinkAction.ACTION_BOOKMARK -> Optional.ofNullable(action.getBookmark()).map(Link.Inside::new);
		case IHyperlinkAction.ACTION_HYPERLINK -> Optional.ofNullable(action.getHyperlink()).map(Link.Outside::new);
		default -> Optional.empty();
		};
	}

}

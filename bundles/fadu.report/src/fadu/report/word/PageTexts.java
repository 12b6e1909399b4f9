package fadu.report.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.birt.report.engine.content.IAutoTextContent;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.content.IElement;
import org.eclipse.birt.report.engine.content.IPageContent;
import org.eclipse.birt.report.engine.content.ITextContent;

/**
 * What a design says on the head and foot of each page. An official document has nothing there but the page number; what
 * else the design says stands once, at the end, as a remark (GB/T 9704-2012, 7.3.7).
 */
final class PageTexts {

	private PageTexts() {
	}

	/** The texts in one; nothing where the design has none. */
	static Optional<String> of(IPageContent page) {
		List<String> texts = new ArrayList<>();
		Stream.of(page.getHeader(), page.getFooter()).filter(part -> part != null).forEach(part -> collect(part, texts));
		return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(Messages.Unrolled_space, texts));
	}

	private static void collect(Collection<? extends IElement> parts, List<String> texts) {
		for (IElement part : parts) {
			if (part instanceof ITextContent text && !(part instanceof IAutoTextContent) && text.getText() != null
					&& text.getText().codePoints().anyMatch(Character::isLetter)) {
				texts.add(text.getText().strip());
			}
			Collection<IContent> children = part.getChildren();
			if (children != null) {
				collect(children, texts);
			}
		}
	}

}

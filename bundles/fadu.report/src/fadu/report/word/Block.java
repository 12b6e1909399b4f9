package fadu.report.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands one beneath the other in a report. */
sealed interface Block permits Block.Paragraph, Block.Picture, Table {

	/** Its text without any marking, for measuring and searching. */
	String text();

	/**
	 * A paragraph.
	 *
	 * @param role    what it is
	 * @param inlines what stands in it; never empty
	 * @param newPage whether it begins a page
	 */
	record Paragraph(Role role, List<Inline> inlines, boolean newPage) implements Block {

		public Paragraph {
			inlines = List.copyOf(inlines);
		}

		@Override
		public String text() {
			return inlines.stream().map(Inline::text).collect(Collectors.joining());
		}

		/** The same with other contents. */
		Paragraph with(List<Inline> others) {
			return new Paragraph(role, others, newPage);
		}

	}

	/**
	 * A picture.
	 *
	 * @param data        the file
	 * @param type        its MIME type
	 * @param width       in millimetres
	 * @param height      in millimetres
	 * @param description for those who cannot see it
	 * @param bookmark    where others refer to it
	 */
	record Picture(byte[] data, String type, double width, double height, String description, Optional<String> bookmark)
			implements
				Block {

		@Override
		public String text() {
			return "";
		}

	}

}

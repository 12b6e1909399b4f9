/**
 * Report files (text, CSV, HTML, Word, Excel, PDF) as one text, with a way back from each character to the page, paragraph or
 * cell where it stands. {@link fadu.reading.formats.Extractor} is the door.
 * <p>
 * The text is made for the reader of figures: one paragraph is one line, however the page breaks it; the row of a table is one
 * line whose cells are divided by {@code |}; a cell shows what its file shows (43.75%, 1753.79, 2024年6月30日). Places in a text
 * are code points from 0, like the spans of figures.
 * <p>
 * Files come from outside and are taken for hostile: size, length of the text, inflated bytes and time are bounded, no
 * document type or external entity is read, and whatever goes wrong ends in one line for the user
 * ({@link fadu.reading.formats.UnreadableReport}).
 */
package fadu.reading.formats;

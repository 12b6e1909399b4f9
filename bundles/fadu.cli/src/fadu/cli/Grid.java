package fadu.cli;

import java.util.List;

/**
 * A table of text to be printed.
 *
 * @param head the headings of the columns
 * @param rows the rows, each with one value for each column
 */
record Grid(List<String> head, List<List<String>> rows) {
}

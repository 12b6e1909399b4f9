/** The document as a tree: sections, paragraphs, lists and the clauses around each quantity, by separators and function words. */
package fadu.reading.tree;

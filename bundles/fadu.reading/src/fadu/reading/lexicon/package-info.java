/** The words that the reader knows. They are data, in the folder lexicon of this bundle. */
package fadu.reading.lexicon;

/** What a text says, before anybody asks what it means: sentences, numerals, quantities, tables, and numbers that are none. */
package fadu.reading.language;

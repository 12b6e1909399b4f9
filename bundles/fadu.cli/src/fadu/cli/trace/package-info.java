/** Explains to the user how figures were read, and why other numbers are none. */
package fadu.cli.trace;

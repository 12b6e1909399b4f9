/** Where work begins: what waits, what was done last, and what may be opened. */
package fadu.ui.start;

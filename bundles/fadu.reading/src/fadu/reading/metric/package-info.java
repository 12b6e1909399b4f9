/** The metrics that a reader looks for, and the words by which reports call them. */
package fadu.reading.metric;

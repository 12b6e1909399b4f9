/** What districts run, and the figures of the metrics that measure it. */
package fadu.analysis.programme;

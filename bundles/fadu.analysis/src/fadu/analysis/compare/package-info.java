/** Districts side by side: a verdict with reasons for each pair of numbers, cells, places in an order. */
package fadu.analysis.compare;

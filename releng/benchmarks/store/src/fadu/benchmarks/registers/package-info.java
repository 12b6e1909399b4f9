/** Measures registers of many rows: taking them in, computing an indicator, the first rows of a filtered table, and memory. */
package fadu.benchmarks.registers;

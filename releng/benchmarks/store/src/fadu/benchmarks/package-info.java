/** Measures the store with generated data. */
package fadu.benchmarks;

/** Measures the store with generated data, and kills it in the middle of imports. */
package fadu.benchmarks;

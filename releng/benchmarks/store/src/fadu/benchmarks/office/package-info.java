/** An office shares one store: what each user was told, held against what the store holds. */
package fadu.benchmarks.office;

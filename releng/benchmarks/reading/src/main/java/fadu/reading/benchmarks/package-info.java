/** How fast the reader is, how its time and memory grow with the text, and what it finds beside a general recogniser. */
package fadu.reading.benchmarks;

/** Kills clients and servers in the middle of their work, counts the kills that really fell there, and looks what is left. */
package fadu.benchmarks.kills;

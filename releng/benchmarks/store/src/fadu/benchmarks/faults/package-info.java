/** What a client says when its server restarts, freezes, is cut off, has a full disk, or is locked by somebody else. */
package fadu.benchmarks.faults;

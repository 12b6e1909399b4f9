/** What the campaigns have in common: a server of their own, made-up reports, and the desk at which a user works. */
package fadu.benchmarks.shared;

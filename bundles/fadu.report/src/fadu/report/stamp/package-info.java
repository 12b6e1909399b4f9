/**
 * The stamp that every report carries: which versions made it, from what design and choice, and what it printed. With it the report
 * can be made again, and told what has changed since. A stamp comes from a file and may be anything; what is no stamp is said to be
 * none.
 */
package fadu.report.stamp;

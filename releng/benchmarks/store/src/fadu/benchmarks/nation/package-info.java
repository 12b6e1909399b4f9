/** Every county of a nation in one PostgreSQL: how large it becomes, and how long the questions take that Fadu asks. */
package fadu.benchmarks.nation;

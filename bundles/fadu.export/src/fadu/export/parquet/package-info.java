/**
 * The part of Apache Parquet (format 2.9) that a table of plain columns needs; docs/adr/0049-a-plain-parquet-file.md says why it is
 * here.
 */
package fadu.export.parquet;

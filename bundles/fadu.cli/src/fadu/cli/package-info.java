/**
 * The command line: one class per command, each a thin door to a use case of fadu.workspace or fadu.report. Exit status 0 for
 * success, 1 where something the user named cannot be done, 2 where the command was typed wrongly.
 */
package fadu.cli;

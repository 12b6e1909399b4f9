/** One process for many commands. */
package fadu.cli.shell;

/** What the commands about the population of districts say. */
package fadu.cli.residents;

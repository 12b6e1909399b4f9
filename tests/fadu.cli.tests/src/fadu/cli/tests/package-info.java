/** What users and scripts rely on when they type a command; every command is run in the running platform. */
package fadu.cli.tests;

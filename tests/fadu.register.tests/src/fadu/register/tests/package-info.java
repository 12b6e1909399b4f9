/** What a user relies on when rows of a register come from spreadsheets, tried with real files. */
package fadu.register.tests;

/** The use cases, tried with real plug-ins, files and a real database. */
package fadu.workspace.tests;

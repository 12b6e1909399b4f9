/** The rules of docs/formats.md and docs/plug-ins.md that the metamodel does not state. */
package fadu.workspace.rule;

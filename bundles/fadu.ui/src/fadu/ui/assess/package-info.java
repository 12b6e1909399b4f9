/** Composite indices in the window: what is tried on one, and which places hold. */
package fadu.ui.assess;

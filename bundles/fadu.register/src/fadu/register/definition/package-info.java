/**
 * What a register is: read from the model and the {@code .ecore} of a plug-in, checked as a whole, and immutable from then on. What
 * cannot be used is told with its line and costs that register or that indicator alone.
 */
package fadu.register.definition;

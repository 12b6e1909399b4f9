/** From a figure to every place that uses it, and from a computed number to what it was computed from. */
package fadu.ui.uses;

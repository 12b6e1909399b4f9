/**
 * One request, one set: an {@link fadu.analysis.set.Inquiry} says who, what and when; a {@link fadu.analysis.set.FigureSource}
 * answers it once with a {@link fadu.analysis.set.FigureSet}, and whatever is said about the figures is a pure function of that
 * set. Knows no database, no plug-in platform and no window.
 */
package fadu.analysis.set;

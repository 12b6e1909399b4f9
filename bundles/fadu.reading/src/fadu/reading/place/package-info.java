/** What a text says about the place that it is about, beside its name. */
package fadu.reading.place;

/** Which metric a quantity measures, and how it stands to the other quantities of its sentence. */
package fadu.reading.link;

/**
 * Model files, read so that a file from outside can do no harm: no DOCTYPE, no entity, no reference to another resource, a
 * bounded size, and every fault with its line.
 */
package fadu.model.xml;

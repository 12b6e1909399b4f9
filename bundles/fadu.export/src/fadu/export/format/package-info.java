/** The formats, one class each. */
package fadu.export.format;

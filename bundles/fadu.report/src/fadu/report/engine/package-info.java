/** The BIRT engine: started once in a process, kept quiet, told of the typeface, and asked to render. */
package fadu.report.engine;

/**
 * Reports on paper and on screen: takes a design that a plug-in contributes, runs the comparison it is about and writes PDF,
 * Word, Excel or HTML. {@link fadu.report.RunReport} is the one door; it names the steps.
 */
package fadu.report;

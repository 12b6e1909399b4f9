/** The Open Data Access driver: a thin coat over {@link fadu.report.oda.Question}. Nothing here knows what is asked. */
package fadu.report.oda.driver;

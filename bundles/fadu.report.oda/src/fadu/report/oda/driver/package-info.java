/** The Open Data Access driver: a thin coat over {@link fadu.question.Question}. Nothing here knows what is asked. */
package fadu.report.oda.driver;

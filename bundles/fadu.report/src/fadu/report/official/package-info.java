/** What makes an official document of a report: its head, its end and its imprint (GB/T 9704-2012, section 7). */
package fadu.report.official;

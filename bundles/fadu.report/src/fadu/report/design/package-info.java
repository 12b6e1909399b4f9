/** Report designs as files from outside: what they may contain, and which resources they may reach. */
package fadu.report.design;

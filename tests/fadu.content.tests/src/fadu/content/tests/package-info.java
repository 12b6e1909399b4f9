/** What the metric models and district plug-ins hold, as a running platform sees it. */
package fadu.content.tests;

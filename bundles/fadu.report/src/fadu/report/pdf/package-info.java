/**
 * What Fadu adds to the engine's PDF files: a look at every text before it is drawn, so that no character is left out in silence,
 * and the facts that readers and screen readers ask a file for (title, language, authors).
 */
package fadu.report.pdf;

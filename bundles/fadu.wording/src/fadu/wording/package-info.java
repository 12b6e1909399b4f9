/**
 * The words for results of the analysis, in a given language: names, units, numbers, periods, verdicts with reasons, findings.
 * Two wordings of different languages live side by side in one program. Knows no platform and no database.
 */
package fadu.wording;

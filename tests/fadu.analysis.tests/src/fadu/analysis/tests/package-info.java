/** Which figures may be set side by side, one rule after another. */
package fadu.analysis.tests;

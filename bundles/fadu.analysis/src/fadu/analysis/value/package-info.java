/** Numbers as intervals, the time and the area that they speak of. */
package fadu.analysis.value;

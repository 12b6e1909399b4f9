/** What a quantity speaks of: its time, district, line of business and kind. */
package fadu.reading.context;

package fadu.export.data;

/** The kinds of file that the figures of a report are written as for programs. */
public enum DataFormat {

	/** One CSV file, with its description beside it. */
	CSV,
	/** The figures and what their codes stand for as a Frictionless data package. */
	DATAPACKAGE,
	/** SDMX-CSV 2.0, with its description beside it. */
	SDMX

}

package fadu.workspace;

import org.eclipse.osgi.util.NLS;

import fadu.model.value.Period;

/**
 * What has to be known of a report before it is kept.
 *
 * @param district the name of the district that it is about
 * @param period   the period that it is about
 */
record ImportCondition(String district, Period period) {

	/** Far more figures than any report has, and what a program with a gigabyte of memory keeps in one transaction. */
	private static final int MOST_FIGURES = 50_000;

	/** @throws UserException where district or period are not known, or the file has too many figures to be kept */
	static ImportCondition of(ReadReports.Result read) throws UserException {
		int figures = read.reading().figures().size();
		if (figures > MOST_FIGURES) {
			throw new UserException(NLS.bind(Messages.ImportCondition_figures, new Object[]{read.file(), figures, MOST_FIGURES}));
		}
		return new ImportCondition(
				read.reading().district()
						.orElseThrow(() -> new UserException(NLS.bind(Messages.ImportCondition_noDistrict, read.file()))),
				read.reading().period()
						.orElseThrow(() -> new UserException(NLS.bind(Messages.ImportCondition_noPeriod, read.file()))));
	}

}

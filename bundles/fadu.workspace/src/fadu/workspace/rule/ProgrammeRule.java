package fadu.workspace.rule;

import java.util.List;

import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.LoadedFile;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;
import fadu.model.DistrictModel;
import fadu.model.Programme;

/** A programme is of an area that is known, and is told in both languages. */
final class ProgrammeRule implements PlugInRule {

	private static final String HAN = ".*\\p{IsHan}.*";

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		plugIn.metrics().forEach(file -> file.root().getProgrammes().forEach(programme -> check(file, programme, all, found)));
		for (LoadedFile<DistrictModel> file : plugIn.districts()) {
			file.root().getProgrammes().forEach(programme -> check(file, programme, all, found));
		}
		return found.all();
	}

	private static void check(LoadedFile<?> file, Programme programme, Surroundings all, Found found) {
		if (programme.getDistrict() != null && !Codes.isKnown(programme.getDistrict(), all)) {
			found.at(file, programme, Messages.ProgrammeRule_district, Messages.ProgrammeRule_districtRemedy,
					programme.getDistrict());
		}
		if (programme.getNameEn().matches(HAN)) {
			found.at(file, programme, Messages.Rule_notEnglish, Messages.Rule_notEnglishRemedy, programme.getNameEn());
		}
		if ((programme.getPurpose() == null) != (programme.getPurposeEn() == null)) {
			found.at(file, programme, Messages.ProgrammeRule_purpose, Messages.ProgrammeRule_purposeRemedy, programme.getId());
		}
	}

}

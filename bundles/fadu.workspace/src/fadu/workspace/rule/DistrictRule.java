package fadu.workspace.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.value.Units;
import fadu.catalogue.CheckedPlugIn;
import fadu.catalogue.LoadedFile;
import fadu.catalogue.PlugInRule;
import fadu.catalogue.Problem;
import fadu.catalogue.Surroundings;
import fadu.catalogue.place.Division;
import fadu.catalogue.place.Gazetteer;
import fadu.model.Denominator;
import fadu.model.District;
import fadu.model.DistrictModel;
import fadu.model.Level;

/** The district is the one that GB/T 2260 has under its code; codes that begin with 99 are for districts that are made up. */
final class DistrictRule implements PlugInRule {

	private static final String HAN = ".*\\p{IsHan}.*";

	@Override
	public List<Problem> problems(CheckedPlugIn plugIn, Surroundings all) {
		Found found = new Found(plugIn);
		for (LoadedFile<DistrictModel> file : plugIn.districts()) {
			District district = file.root().getDistrict();
			if (district.getNameEn().matches(HAN)) {
				found.at(file, district, Messages.Rule_notEnglish, Messages.Rule_notEnglishRemedy, district.getNameEn());
			}
			if (district.getCode().equals(district.getParent())) {
				found.at(file, district, Messages.DistrictRule_ownParent, Messages.DistrictRule_ownParentRemedy);
			}
			if (!Codes.isMadeUp(district.getCode())) {
				standard(file, district, all.places().get(), found);
			}
			district.getDenominators().forEach(base -> base(file, base, found));
		}
		return found.all();
	}

	private static void standard(LoadedFile<DistrictModel> file, District district, Gazetteer places, Found found) {
		Optional<Division> division = places.division(district.getCode());
		if (division.isEmpty()) {
			String likely = places.find(district.getFullName() == null ? district.getName() : district.getFullName()).stream()
					.map(one -> one.code() + ' ' + places.fullName(one)).limit(3).collect(Collectors.joining(", "));
			found.at(file, district, Messages.DistrictRule_code, Messages.DistrictRule_codeRemedy, district.getCode(),
					likely.isEmpty() ? "-" : likely);
			return;
		}
		Division there = division.get();
		boolean named = there.names().contains(district.getName())
				|| Stream.of(district.getName()).anyMatch(name -> name.endsWith(there.name()));
		if (!named) {
			found.at(file, district, Messages.DistrictRule_name, Messages.DistrictRule_nameRemedy, district.getCode(),
					places.fullName(there), district.getName());
		}
		if (there.level() != Level.UNKNOWN && there.level() != district.getLevel()) {
			found.at(file, district, Messages.DistrictRule_level, Messages.DistrictRule_levelRemedy, district.getCode(),
					there.level().getLiteral());
		}
		boolean under = district.getParent() == null
				|| places.above(there).stream().anyMatch(area -> area.code().equals(district.getParent()));
		if (!under && !district.getCode().equals(district.getParent())) {
			found.at(file, district, Messages.DistrictRule_parent, Messages.DistrictRule_parentRemedy, district.getParent(),
					there.parent().orElse("-"));
		}
	}

	private static void base(LoadedFile<DistrictModel> file, Denominator base, Found found) {
		if (base.getQuantity().value().signum() <= 0) {
			found.at(file, base, Messages.DistrictRule_base, Messages.DistrictRule_baseRemedy, base.getName());
		} else if (Units.isOfResidents(base.getName()) && !Units.isPersons(base.getQuantity().unit())) {
			found.at(file, base, Messages.DistrictRule_persons, Messages.DistrictRule_personsRemedy, base.getQuantity().toString());
		}
	}

}

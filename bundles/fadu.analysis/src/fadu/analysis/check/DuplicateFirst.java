package fadu.analysis.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fadu.analysis.value.FirstClaim;
import fadu.model.District;

/** Two districts say, in registers of honours, that they were the first within the same area to have the same thing. */
final class DuplicateFirst implements Check {

	@Override
	public String id() {
		return "duplicate-first";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		List<FirstClaim> claims = evidence.claims().stream()
				.sorted(Comparator.comparing(FirstClaim::on).thenComparing(FirstClaim::district)).toList();
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < claims.size(); i++) {
			FirstClaim first = claims.get(i);
			claims.subList(i + 1, claims.size()).stream().filter(first::contradicts)
					.forEach(later -> findings.add(finding(evidence, first, later)));
		}
		return findings;
	}

	private Finding finding(Evidence evidence, FirstClaim first, FirstClaim later) {
		return Finding.of(this, Severity.WARNING,
				AssertionKind.DUPLICATE_FIRST_FOUND.of(area(evidence, first), area(evidence, later),
						new Detail.Source(first.subject())),
				List.of(first.figure(), later.figure()),
				AssertionKind.DUPLICATE_FIRST_DATES.of(area(evidence, first), new Detail.Source(first.on().toString()),
						area(evidence, later), new Detail.Source(later.on().toString())),
				AssertionKind.DUPLICATE_FIRST_ADVICE.of());
	}

	private static Detail area(Evidence evidence, FirstClaim claim) {
		Optional<District> district = evidence.districts().district(claim.district());
		return district.<Detail>map(Detail.Area::new).orElseGet(() -> new Detail.Source(claim.district()));
	}

}
